/**
 * The fields people write free text in, by the keys that lead there (lists and ids do not show): of two versions both
 * can be kept. Spelled out because the window has no schemas (`contract.ts` stays in the main process).
 */
const lines: Record<string, string> = {
  "case.person": "name address phone spokenLanguage generalPractitioner",
  "case.contacts": "name phone address",
  "case.referrals":
    "reporterName reporterUnit reporterPhone agreedBy wishedCoordinator earlierPlan hospitalCoordinator unitCoordinator signedBy enclosures",
  "case.assessment": "assessor decidedBy forwardedTo",
  "case.complaints": "by",
  "case.ticks": "by",
  "case.contactLog": "with by",
  "case.letters": "name organisation note",
  "case.family": "sharesBy sharesNote",
  "case.closing": "contactPoint movedTo archivedWhere archivedBy",
  "case.participants": "name role serviceName phone",
  "case.consents": "informationGivenBy filedIn",
  "case.consents.services": "name namedPerson",
  "case.consents.signers": "name",
  "case.consents.withdrawals": "by",
  "case.plan": "convener",
  "case.plan.lifeAreas": "title",
  "case.plan.goals.subGoals.measures": "extent responsible",
  "case.plan.services": "name contact extent",
  "case.plan.otherPlans": "name keptWhere contact",
  "case.plan.meetings": "what",
  "case.plan.distribution": "to version",
  "case.attachments": "name addedBy",
  "directory.services": "name alias targetGroup unit phone website email visitingAddress openingHours confirmedBy",
  "coordinators.coordinators": "name title unit phone leaderName leaderPhone",
  "coordinators.coordinators.absences": "note",
  "coordinators.coordinators.training": "title",
  "coordinators.courses": "title place",
  "unit.bottlenecks": "serviceName text by",
  "unit.routines": "title responsible where",
  "unit.yearWheel": "title responsible",
  "unit.views": "name",
  "settings.laws": "text",
  "settings.steps.items": "text",
  "settings.bottleneckCategories": "text",
  "settings.courseTopics": "text",
  "settings.transitions": "text",
  "settings.retention": "basis",
  settings: "municipality unitName phone visitingAddress postalAddress website countyGovernor ombudsman",
};

const notes: Record<string, string> = {
  case: "closedReason",
  "case.person": "communication culture family decisionCompetenceReason",
  "case.contacts": "mayKnow",
  "case.referrals": "situation currentServices coordinationNeed kinNeeds",
  "case.assessment": "contact delayReason summary reasons",
  "case.complaints": "text ownReasons resultNote",
  "case.changeovers": "reasonNote personsView summary promises whoToCall outsideSystem",
  "case.contactLog": "about",
  "case.letters": "words",
  "case.closing": "evaluation",
  "case.appointments": "wishHeard",
  "case.participants": "contribution",
  "case.consents": "generalLimits childHeard signedDespite",
  "case.consents.services": "limits",
  "case.consents.withdrawals": "informed",
  "case.plan":
    "aboutMe today important resources difficult experience wishes ownContribution familyContribution crisis cooperation execution",
  "case.plan.lifeAreas": "needsNow needsAhead resources",
  "case.plan.goals": "text why",
  "case.plan.goals.subGoals": "text",
  "case.plan.goals.subGoals.measures": "what how ownContribution evaluation",
  "case.plan.evaluations": "works change personsView",
  "directory.services": "content howToApply localTips",
  "coordinators.coordinators": "note",
  "coordinators.courses": "note",
  "unit.routines": "text",
  "unit.yearWheel": "text",
  "settings.steps": "help",
  "settings.transitions": "tasks",
};

const has = (table: Record<string, string>, keys: readonly string[]): boolean =>
  (table[keys.slice(0, -1).join(".")] ?? "").split(" ").includes(keys.at(-1) ?? "");

/** A note has several lines, a line is one; everything else is chosen, counted or dated. */
export function textKind(keys: readonly string[]): "note" | "line" | null {
  if (has(notes, keys)) return "note";
  return has(lines, keys) ? "line" : null;
}

import { isFields, isItems } from "../../../shared/conflict/path.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { isLifeAreaKey } from "../../../shared/plan/sections.ts";
import { fieldPlace, type RecordKind } from "./fieldPlace.ts";

/** What a value is shown with: names for the ids it holds. */
export interface Shown {
  kind: RecordKind;
  record: unknown;
  t: Messages;
  /** Name of a coordinator, a service, a life area or a row of the consent; empty when nobody knows the id. */
  nameOfId: (id: string) => string;
}

const choices = ({ cases, consent, plan, attachment, ...t }: Messages): Record<string, Record<string, string>> => ({
  "case.person.kind": cases.personKinds,
  "case.person.addressProtection": cases.protection,
  "case.person.decisionCompetence": cases.competences,
  "case.person.documentLanguage": cases.documentLanguages,
  "case.contacts.relation": cases.relations,
  "case.contacts.parentalResponsibility": cases.responsibilities,
  "case.contacts.guardianMandate": cases.mandates,
  "case.consents.decidedBy": consent.decider,
  "case.referrals.channel": cases.channels,
  "case.referrals.reporter": cases.reporters,
  "case.referrals.personInformed": cases.informed,
  "case.coordinatorAnswer": cases.answers,
  "case.appointments.type": cases.types,
  "case.participants.attendance": cases.attendance,
  "case.consents.services.decision": consent.decision,
  "case.consents.services.topics": consent.topic,
  "case.consents.informationGivenHow": consent.how,
  "case.consents.signers.role": consent.role,
  "case.consents.state": consent.state,
  "case.consents.withdrawals.how": consent.withdrawHowWord,
  "case.planAnswer": cases.answers,
  "case.plan.goals.result": plan.goalResult,
  "case.plan.goals.subGoals.measures.status": plan.status,
  "case.plan.state": plan.state,
  "case.attachments.type": attachment.types,
  "case.referrals.longLasting": cases.yesNo,
  "case.referrals.severalServices": cases.yesNo,
  "case.referrals.seriousCondition": cases.yesNo,
  "case.referrals.mandateShown": cases.yesNo,
  "case.appointments.appointedBy": cases.appointers,
  "case.weight": cases.weights,
  "case.assessment.longLasting": cases.yesNo,
  "case.assessment.coordinated": cases.yesNo,
  "case.assessment.child": cases.yesNo,
  "case.assessment.serious": cases.yesNo,
  "case.assessment.otherWelfare": cases.yesNo,
  "case.assessment.outcome": t.assessment.outcomes,
  "case.complaints.about": t.complaint.subjects,
  "case.complaints.how": t.complaint.ways,
  "case.complaints.ownDecision": t.complaint.ownDecisions,
  "case.complaints.result": t.complaint.results,
  "case.changeovers.reason": t.changeover.reasonWords,
  "case.contactLog.channel": t.contactLog.channels,
  "case.letters.occasion": t.letter.occasions,
  "case.letters.receiver": t.letter.receivers,
  "case.letters.how": t.letter.ways,
  "case.letters.language": cases.documentLanguages,
  "case.family.ties.relation": t.family.relations,
  "case.family.shares": t.family.parts,
  "case.closing.reason": t.closing.reasonWords,
  "case.closing.personAgrees": cases.yesNo,
  "coordinators.coordinators.absences.kind": t.coordinator.absenceKinds,
  "coordinators.courses.kind": t.coordinator.courseKinds,
  "coordinators.courses.topics": t.course.topics,
  "settings.documentLanguage": cases.documentLanguages,
  "settings.letterTitle": t.settings.letterTitles,
  ...Object.fromEntries(
    Object.keys(t.settings.deadline).map((key) => [`settings.deadlines.${key}.unit`, t.settings.units]),
  ),
  "settings.transitions.when": t.settings.transitionWhens,
  "unit.routines.kind": t.unit.routineKinds,
  "unit.views.statuses": cases.status,
  "unit.views.plan": cases.planTracks,
  "unit.views.sort": cases.columns,
  "unit.bottlenecks.category": t.unit.categories,
});

const ID_KEYS = "coordinatorId deputyId fromId toId serviceId lifeArea serviceRows attendees coordinator service".split(
  " ",
);
const HIDDEN = ["id", "blobId", "blobKey", "schema"];

/** A value in words, as the page shows it; several lines for a whole item or list. */
export function fieldValue(shown: Shown, keys: readonly string[], value: unknown): string {
  const { t } = shown;
  const key = keys.at(-1) ?? "";
  if (typeof value === "boolean") return value ? t.conflict.yes : t.conflict.no;
  if (Array.isArray(value)) return listText(shown, keys, value);
  if (isFields(value)) return partText(shown, keys, value);
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const chosen = choices(t)[keys.join(".")]?.[text];
  if (chosen !== undefined) return chosen;
  if (text.trim() === "") return t.conflict.empty;
  if (ID_KEYS.includes(key)) return shown.nameOfId(text) || text;
  if (key === "key" && isLifeAreaKey(text)) return t.plan.lifeArea[text];
  return norwegianDate(text);
}

function listText(shown: Shown, keys: readonly string[], list: readonly unknown[]): string {
  if (list.length === 0) return shown.t.conflict.empty;
  const texts = list.map((one) => fieldValue(shown, keys, one));
  return texts.join(isItems(list) ? "\n\n" : ", ");
}

/** Only what is filled in: an item of twenty empty fields says nothing. */
function partText(shown: Shown, keys: readonly string[], part: Record<string, unknown>): string {
  const { t } = shown;
  const lines = Object.entries(part).flatMap(([key, value]) => {
    const isEmpty = value === "" || value === null || (Array.isArray(value) && value.length === 0);
    if (HIDDEN.includes(key) || isEmpty) return [];
    const { label } = fieldPlace(shown.kind, undefined, [...keys.slice(1), key], t);
    const text = fieldValue(shown, [...keys, key], value);
    return `${label}:${text.includes("\n") ? "\n" : " "}${text}`;
  });
  return lines.length > 0 ? lines.join("\n") : t.conflict.empty;
}

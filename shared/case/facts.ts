import { firstReportOn, isAnswered, unansweredSince } from "../assessment/answer.ts";
import { isOffer, isRefusal } from "../assessment/rules.ts";
import { openChangeovers } from "../changeover/rules.ts";
import { complaintsHere } from "../complaint/rules.ts";
import { isValid, isWithdrawn, newestFirst, newestSigned } from "../consent/rules.ts";
import { isSignerOutdated, signerChange } from "../consent/signerOutdated.ts";
import { lastContact } from "../contactLog/lastContact.ts";
import { addDays, earliest, isIsoDate, latest } from "../dates.ts";
import { lettersToSend } from "../letter/unsent.ts";
import { allMeasures, isPlanRunning, isUndone } from "../plan/rules.ts";
import { standsIn } from "./access.ts";
import type { Consent } from "../consent/schema.ts";
import type { CaseFacts } from "./factsSchema.ts";
import { activeAppointments, comingAppointments, earlierAppointments, isClosed } from "./rules.ts";
import type { CaseRecord } from "./schema.ts";

/** The facts of a case on a day (`factsSchema.ts`); which of them ask for something is the follow-up's to say. */
export function caseFacts(record: CaseRecord, today: string): CaseFacts {
  const { ties } = record.family;
  const archived = record.closing.archivedOn !== "";
  const always: CaseFacts = {
    closesOn: archived ? "" : record.closedOn,
    lettersToSend: lettersToSend(record).length,
    ties: ties.map(({ id }) => id),
    reopenedFrom: record.reopenedFrom,
  };
  // A closed case asks for nothing more than its last letters and the archive.
  if (isClosed(record, today)) return filled(always);
  return filled({
    ...always,
    ...answerFacts(record),
    ...consentFacts(record, today),
    ...coordinatorFacts(record, today),
    ...planFacts(record, today),
    lastContactOn: lastContact(record, today),
    expectedChild: record.person.kind === "expectedChild" || undefined,
  });
}

/** Without the keys that say nothing. */
function filled(facts: CaseFacts): CaseFacts {
  const says = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== "" && value !== 0 && value !== undefined;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => says(value)));
}

function answerFacts(record: CaseRecord): Partial<CaseFacts> {
  const { assessment } = record;
  const decided = assessment.outcome !== "" || assessment.decidedOn !== "";
  return {
    unansweredSince: unansweredSince(record),
    unassessedSince: isAnswered(record) || decided ? "" : firstReportOn(record),
    answerUnsentSince: decided && assessment.answeredOn === "" ? assessment.decidedOn : "",
    answeredOn: assessment.answeredOn,
    complaintSince: earliest(complaintsHere(record).map(({ receivedOn }) => receivedOn)),
  };
}

function consentFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { consents, assessment } = record;
  const newest = newestFirst(consents)[0];
  const unasked = !newest || newest.state === "draft";
  const awaitsConsentSince = isOffer(assessment.outcome) && unasked ? assessment.decidedOn : "";
  if (!newest) return { awaitsConsentSince };
  const running = newestSigned(consents);
  const withdrawnOn = newest.withdrawals.map(({ on }) => on).at(-1) ?? "";
  return {
    awaitsConsentSince: running ? "" : awaitsConsentSince,
    consent: isWithdrawn(newest) ? "withdrawn" : newest.state,
    consentOn: isWithdrawn(newest) ? withdrawnOn : newest.signedOn || newest.createdOn,
    consentUntil: isIsoDate(running?.until ?? "") ? running?.until : "",
    ...(running && newest.state !== "refused" ? signerFacts(record, running, today) : {}),
  };
}

/** pbrl §§ 4-3, 4-4: those who gave it no longer decide. From their birthday, or from whatever day it was noticed. */
function signerFacts(record: CaseRecord, running: Consent, today: string): Partial<CaseFacts> {
  if (!isSignerOutdated(running, record, today)) return {};
  const on = signerChange(running, record)?.on ?? "";
  return { signerOutdated: true, signerOutdatedOn: on <= today ? on : "" };
}

/** Lost the one they had, or agreed to have one: the number on the start page, and the list it leads to. */
export const lacksCoordinator = ({ awaitsCoordinatorSince, lostCoordinatorOn }: CaseFacts): boolean =>
  awaitsCoordinatorSince !== undefined || lostCoordinatorOn !== undefined;

/** hol §§ 7-2, 7-2 a. First consent, then a coordinator (HDIR 13.6). Who has declined, or was found to have no right, lacks nobody. */
function coordinatorFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { assessment, consents, plan } = record;
  const active = activeAppointments(record, today);
  const open = openChangeovers(record);
  const deputies = active.filter((appointment) => standsIn(appointment, today));
  const ended = earlierAppointments(record, today).map(({ until }) => until);
  const agreed = consents.find((consent) => isValid(consent, record, today))?.signedOn ?? "";
  const alive = isPlanRunning(plan) ? record.createdOn : "";
  const unwanted =
    record.coordinatorAnswer === "declined" || assessment.outcome === "planOnly" || isRefusal(assessment.outcome);
  const lacks = active.length === 0 && comingAppointments(record, today).length === 0 && !unwanted;
  const lost = ended.toSorted().at(-1);
  return {
    awaitsCoordinatorSince: lacks && !lost ? earliest([agreed]) || alive : "",
    lostCoordinatorOn: lacks && lost ? addDays(lost, 1) : "",
    appointedOn: latest(active.map(({ from }) => from)),
    changeover: open.length > 0 || undefined,
    overlapUntil: earliest(open.map(({ overlapUntil }) => overlapUntil)),
    deputyIds: [...new Set(deputies.map(({ deputyId }) => deputyId))],
    deputyUntil: earliest(deputies.map(({ deputyUntil }) => deputyUntil)),
  };
}

function planFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { plan, planAnswer, referrals } = record;
  const asked = planAnswer === "accepted" || (planAnswer === "notOffered" && referrals.some((one) => one.asksForPlan));
  const awaited = plan.state === "inProgress" || (plan.state === "none" && asked);
  const agreed = record.consents.filter((consent) => isValid(consent, record, today)).map(({ signedOn }) => signedOn);
  const appointed = activeAppointments(record, today).map(({ from }) => from);
  const begun = appointed.length > 0 ? latest([...appointed, ...agreed]) : "";
  const undone = isPlanRunning(plan) ? allMeasures(plan).filter(isUndone) : [];
  const inForce = plan.state === "inForce";
  const revision = isIsoDate(plan.nextRevision) ? plan.nextRevision : "";
  return {
    planAwaitedSince: awaited ? begun : "",
    revisionOn: inForce ? revision : "",
    unrevisedSince: inForce && revision === "" ? earliest([plan.inForceSince]) || record.createdOn : "",
    measureOn: earliest(undone.map(({ deadline }) => deadline)),
  };
}

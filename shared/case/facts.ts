import { firstReportOn, isAnswered, isDecisionSent, unansweredSince } from "../assessment/answer.ts";
import { unseenReport } from "../assessment/newReport.ts";
import { isOffer, isRefusal } from "../assessment/rules.ts";
import { openChangeovers } from "../changeover/rules.ts";
import { complaintsAway, complaintsHere } from "../complaint/rules.ts";
import {
  coordinatorConsent,
  isWithdrawn,
  newestFirst,
  newestSigned,
  planConsent,
  withdrawableRows,
} from "../consent/rules.ts";
import { isSignerOutdated, signerChange } from "../consent/signerOutdated.ts";
import { lastContact } from "../contactLog/lastContact.ts";
import { addDays, earliest, isIsoDate, latest } from "../dates.ts";
import { lettersToSend } from "../letter/unsent.ts";
import { isCoordinatorWanted, isNothingWanted } from "../path/needs.ts";
import { nextThing } from "../path/nextThing.ts";
import type { NextThing, QuietThing } from "../path/nextThings.ts";
import { allMeasures, isPlanRunning, isUndone } from "../plan/rules.ts";
import { standsIn } from "./access.ts";
import { birthdaysNear } from "./birthdays.ts";
import type { Consent } from "../consent/schema.ts";
import type { CaseFacts } from "./factsSchema.ts";
import { activeAppointments, comingAppointments, earlierAppointments, isClosed } from "./rules.ts";
import type { Appointment, CaseRecord } from "./schema.ts";

/** The facts of a case on a day (`factsSchema.ts`); which of them ask for something is the follow-up's to say. */
export function caseFacts(record: CaseRecord, today: string): CaseFacts {
  const archived = record.closing.archivedOn !== "";
  const always: CaseFacts = {
    closesOn: archived ? "" : record.closedOn,
    lettersToSend: lettersToSend(record).length,
    reopenedFrom: record.reopenedFrom,
  };
  const next = nextThing(record, today);
  const quiet: readonly NextThing[] = ["followPlan", "followCoordinator", "closed"] satisfies QuietThing[];
  const asks = { ...always, ...complaintFacts(record), next: quiet.includes(next) ? undefined : next };
  // A closed case asks for nothing more than its last letters, the archive, and what comes to it all the same.
  if (isClosed(record, today)) return filled(asks);
  return filled({
    ...asks,
    ...answerFacts(record, today),
    ...consentFacts(record, today),
    ...coordinatorFacts(record, today),
    ...planFacts(record, today),
    lastContactOn: lastContact(record, today),
    ...expectedFacts(record),
    birthdays: birthdaysNear(record.person, today),
  });
}

/** Without the keys that say nothing. */
function filled(facts: CaseFacts): CaseFacts {
  const says = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== "" && value !== 0 && value !== undefined;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => says(value)));
}

/** The due date stands where the birth date will. */
const expectedFacts = ({ person }: CaseRecord): Partial<CaseFacts> =>
  person.kind === "expectedChild" ? { expectedChild: true, expectedOn: earliest([person.birthDate]) } : {};

const complaintFacts = (record: CaseRecord): Partial<CaseFacts> => ({
  complaintSince: earliest(complaintsHere(record).map(({ receivedOn }) => receivedOn)),
  complaintAwaitedSince: earliest(complaintsAway(record).map(({ forwardedOn }) => forwardedOn)),
});

function answerFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { assessment } = record;
  const decided = assessment.outcome !== "" || assessment.decidedOn !== "";
  const unassessedSince = isAnswered(record) || decided ? "" : firstReportOn(record);
  // A day nobody has been told of moves nothing.
  const isPromised = assessment.preliminaryAnswerOn !== "";
  return {
    unansweredSince: unansweredSince(record),
    unassessedSince,
    promisedOn: unassessedSince !== "" && isPromised ? earliest([assessment.promisedOn]) : "",
    answerUnsentSince: decided && !isDecisionSent(record) ? assessment.decidedOn : "",
    answeredOn: assessment.answeredOn,
    newReportSince: unseenReport(record, today),
  };
}

function consentFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { consents, assessment } = record;
  const newest = newestFirst(consents)[0];
  const awaitsConsentSince =
    isOffer(assessment.outcome) && !newest && !isNothingWanted(record, today) ? assessment.decidedOn : "";
  if (!newest) return { awaitsConsentSince };
  const running = newestSigned(consents);
  const withdrawnOn = newest.withdrawals.map(({ on }) => on).at(-1) ?? "";
  return {
    awaitsConsentSince: running ? "" : awaitsConsentSince,
    consent: isWithdrawn(newest) ? "withdrawn" : newest.state,
    consentOn: isWithdrawn(newest) ? withdrawnOn : newest.signedOn || newest.createdOn,
    consentUntil: running ? firstEnd(running, today) : "",
    signerOutdatedOn: running && newest.state !== "refused" ? outdatedOn(record, running, today) : "",
  };
}

/** pbrl §§ 4-3, 4-4: the birthday from which those who gave it no longer decide; empty when that is by no birthday. */
function outdatedOn(record: CaseRecord, running: Consent, today: string): string {
  const on = signerChange(running, record)?.on ?? "";
  return isSignerOutdated(running, record, today) && on <= today ? on : "";
}

/** A service may have a day of its own; one that has passed takes only that service with it. */
const firstEnd = (consent: Consent, today: string): string =>
  earliest([
    consent.until,
    ...withdrawableRows(consent)
      .map(({ until }) => until)
      .filter((until) => until >= today),
  ]);

/** Lost the one they had, or agreed to have one: the number on the start page, and the list it leads to. */
export const lacksCoordinator = ({ awaitsCoordinatorSince, lostCoordinatorOn }: CaseFacts): boolean =>
  awaitsCoordinatorSince !== undefined || lostCoordinatorOn !== undefined;

/** hol §§ 7-2, 7-2 a. First consent, then a coordinator (HDIR 13.6). Who has declined, or was found to have no right, lacks nobody. */
function coordinatorFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { plan } = record;
  const active = activeAppointments(record, today);
  const open = openChangeovers(record);
  const deputies = active.filter((appointment) => standsIn(appointment, today));
  const ended = earlierAppointments(record, today).map(({ until }) => until);
  const agreed = coordinatorConsent(record, today)?.signedOn ?? "";
  const alive = isPlanRunning(plan) ? record.createdOn : "";
  const unwanted = !isCoordinatorWanted(record, today) || isRefusal(record.assessment.outcome);
  const lacks = active.length === 0 && comingAppointments(record, today).length === 0 && !unwanted;
  const lost = ended.toSorted().at(-1);
  return {
    awaitsCoordinatorSince: lacks && !lost ? earliest([agreed]) || alive : "",
    lostCoordinatorOn: lacks && lost ? addDays(lost, 1) : "",
    appointedOn: latest(active.map(({ from }) => from)),
    handingOverIds: coordinatorsOf(active.filter(({ id }) => open.some(({ fromId }) => fromId === id))),
    overlapUntil: earliest(open.map(({ overlapUntil }) => overlapUntil)),
    deputisedIds: coordinatorsOf(active.filter((one) => hasDeputyFrom(one, today))),
    deputyUntil: earliest(deputies.map(({ deputyUntil }) => deputyUntil)),
  };
}

const coordinatorsOf = (appointments: readonly Appointment[]): string[] => [
  ...new Set(appointments.map(({ coordinatorId }) => coordinatorId)),
];

/** Somebody stands in for the coordinator today, or will. */
const hasDeputyFrom = ({ deputyId, deputyUntil }: Appointment, today: string): boolean =>
  deputyId !== "" && !(isIsoDate(deputyUntil) && deputyUntil < today);

function planFacts(record: CaseRecord, today: string): Partial<CaseFacts> {
  const { plan, planAnswer, referrals } = record;
  const asked = planAnswer === "accepted" || (planAnswer === "notOffered" && referrals.some((one) => one.asksForPlan));
  const awaited = plan.state === "inProgress" || (plan.state === "none" && asked);
  const agreed = [planConsent(record, today)?.signedOn ?? ""];
  const appointed = activeAppointments(record, today).map(({ from }) => from);
  const isAlone = appointed.length === 0 && !isCoordinatorWanted(record, today);
  const begun = appointed.length > 0 ? latest([...appointed, ...agreed]) : isAlone ? latest(agreed) : "";
  const undone = isPlanRunning(plan) ? allMeasures(plan).filter(isUndone) : [];
  const inForce = plan.state === "inForce";
  const revision = isIsoDate(plan.nextRevision) ? plan.nextRevision : "";
  return {
    planAloneSince: isAlone && inForce ? earliest([plan.inForceSince]) || record.createdOn : "",
    planAwaitedSince: awaited ? begun : "",
    revisionOn: inForce ? revision : "",
    unrevisedSince: inForce && revision === "" ? earliest([plan.inForceSince]) || record.createdOn : "",
    measureOn: earliest(undone.map(({ deadline }) => deadline)),
  };
}

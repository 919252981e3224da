import { activeAppointments, childCoordinatorBar, comingAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { coordinatorConsent, isUnwished, isValid, planConsent } from "../consent/rules.ts";
import { openComplaints } from "../complaint/rules.ts";
import { lastContact } from "../contactLog/lastContact.ts";
import { isIsoDate, latest } from "../dates.ts";
import { isPlanRunning } from "../plan/rules.ts";
import { isDecisionSent } from "../assessment/answer.ts";
import { needsNewDecision } from "../assessment/rules.ts";

/** What has to be in place before a case passes from one step to the next (`transitions.ts`). */
export type Need =
  | "begun"
  | "concluded"
  | "offered"
  | "refused"
  | "sentAway"
  | "consentInForce"
  | "answered"
  | "complaintsSettled"
  | "coordinatorUnwanted"
  | "coordinatorInPlace"
  | "contactMade"
  | "planInForce"
  | "coordinatorOnly"
  | "nothingWanted"
  | "nothingLeft"
  | "revisionDue"
  | "revised"
  | "closingSet";

type Rule = (record: CaseRecord, today: string) => boolean;

/**
 * An older case, or one that went ahead without an assessment: something has been offered or given. What a unit has
 * appointed by itself (`domain.md` 3.1) does not count: KE has still to assess it.
 */
export const isUnderWay: Rule = ({ appointments, coordinatorAnswer, planAnswer, plan }) =>
  appointments.some(({ appointedBy }) => appointedBy === "ke") ||
  coordinatorAnswer !== "notOffered" ||
  planAnswer !== "notOffered" ||
  plan.state !== "none";

/** A unit has appointed a coordinator and KE has not yet concluded. */
export const awaitsConfirmation: Rule = ({ appointments, assessment }) =>
  assessment.outcome === "" &&
  appointments.length > 0 &&
  appointments.every(({ appointedBy }) => appointedBy === "unit");

const isBegun: Rule = (record, today) => {
  const { begunOn, contactedOn, outcome } = record.assessment;
  return (
    begunOn !== "" ||
    contactedOn !== "" ||
    outcome !== "" ||
    record.appointments.length > 0 ||
    isUnderWay(record, today)
  );
};

const isConcluded: Rule = (record, today) =>
  record.assessment.outcome === ""
    ? isUnderWay(record, today) && !awaitsConfirmation(record, today)
    : needsNewDecision(record) === "";

const isSentAway: Rule = ({ assessment }) => assessment.outcome === "forwarded" || assessment.outcome === "withdrawn";

/** The answer is sent, and it is the answer to what was decided last; older cases are answered by what they were given. */
const isDecisionAnswered: Rule = (record, today) => {
  if (record.assessment.outcome === "") return isUnderWay(record, today);
  return isDecisionSent(record);
};

/** NAV-loven § 15 gives a right to a plan, not to a coordinator; others may have either without the other. */
export const isCoordinatorWanted: Rule = ({ assessment, coordinatorAnswer }) =>
  assessment.outcome !== "planOnly" && coordinatorAnswer !== "declined";

const hasCoordinator: Rule = (record, today) =>
  activeAppointments(record, today).length > 0 || comingAppointments(record, today).length > 0;

/**
 * Consent to what is to be done next: a coordinator, or a plan where no coordinator is wanted (HDIR 13.6). Where a coordinator
 * is appointed that was settled then, and any consent that holds will do, as long as what goes on is not taken back.
 */
const isConsentInForce: Rule = (record, today) => {
  if (hasCoordinator(record, today)) {
    if (isUnwished(record, "forCoordinator") || (isPlanRunning(record.plan) && isUnwished(record, "forPlan")))
      return false;
    return record.consents.some((consent) => isValid(consent, record, today));
  }
  return (isCoordinatorWanted(record, today) ? coordinatorConsent : planConsent)(record, today) !== null;
};

/** hol § 7-2 a: until 18. The appointment stays until somebody ends it, and until then it is the next thing to do. */
export const isChildCoordinatorPastAge: Rule = (record, today) =>
  childCoordinatorBar(record.person, today) === "adult" &&
  activeAppointments(record, today).some(({ type }) => type === "childCoordinator");

const isContactMade: Rule = (record, today) => {
  if (record.plan.state !== "none") return true;
  const from = latest(activeAppointments(record, today).map((one) => one.from));
  const on = lastContact(record, today);
  return on !== "" && on >= from;
};

/** The person has said no to all that was offered. */
export const isNothingWanted: Rule = ({ assessment, coordinatorAnswer, planAnswer, plan, ...record }, today) => {
  if (isPlanRunning(plan)) return false;
  if (activeAppointments(record, today).length > 0) return false;
  if (assessment.outcome === "planOnly") return planAnswer === "declined";
  if (coordinatorAnswer !== "declined") return false;
  const onlyCoordinator = assessment.outcome === "coordinator" || assessment.outcome === "childCoordinator";
  return planAnswer === "declined" || (onlyCoordinator && planAnswer === "notOffered");
};

const isRevisionDue: Rule = ({ plan }, today) =>
  plan.state === "inForce" && isIsoDate(plan.nextRevision) && plan.nextRevision <= today;

const isPlanOver: Rule = ({ plan, planAnswer }) =>
  plan.state === "ended" || (plan.state === "none" && planAnswer === "declined");

export const rules: Record<Need, Rule> = {
  begun: isBegun,
  concluded: isConcluded,
  offered: (record, today) => record.assessment.outcome !== "notMet" && !isSentAway(record, today),
  refused: ({ assessment }) => assessment.outcome === "notMet",
  sentAway: isSentAway,
  consentInForce: isConsentInForce,
  answered: isDecisionAnswered,
  complaintsSettled: (record) => openComplaints(record).length === 0,
  coordinatorUnwanted: (record, today) => !isCoordinatorWanted(record, today) && !hasCoordinator(record, today),
  coordinatorInPlace: (record, today) => hasCoordinator(record, today) && !isChildCoordinatorPastAge(record, today),
  contactMade: isContactMade,
  planInForce: ({ plan }) => plan.state === "inForce",
  coordinatorOnly: (record, today) => isPlanOver(record, today) && hasCoordinator(record, today),
  nothingWanted: isNothingWanted,
  nothingLeft: (record, today) =>
    isPlanOver(record, today) && !hasCoordinator(record, today) && !isCoordinatorWanted(record, today),
  revisionDue: isRevisionDue,
  revised: (record, today) => !isRevisionDue(record, today),
  closingSet: ({ closedOn }) => closedOn !== "",
};

import { isClosed } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { needsNewDecision } from "../assessment/rules.ts";
import { complaintsHere } from "../complaint/rules.ts";
import { consentState, newestFirst } from "../consent/rules.ts";
import { isIsoDate } from "../dates.ts";
import type { ConsentState } from "../consent/schema.ts";
import { awaitsConfirmation, isChildCoordinatorPastAge, rules } from "./needs.ts";
import type { StepId } from "./standardSteps.ts";
import type { NextThing } from "./nextThings.ts";
import { standsOn } from "./transitions.ts";

/** Named in a report as the unit's own choice, and not registered yet (`domain.md` 3.1). */
export const unregisteredUnit = ({ referrals, appointments }: Pick<CaseRecord, "referrals" | "appointments">) =>
  appointments.length > 0 ? null : (referrals.find(({ unitCoordinator }) => unitCoordinator.trim() !== "") ?? null);

const consentThings: Record<ConsentState, NextThing> = {
  draft: "printConsent",
  printed: "registerSignature",
  refused: "afterRefusal",
  withdrawn: "renewConsent",
  expired: "renewConsent",
  outdated: "renewConsent",
  signed: "renewConsent",
  partlyWithdrawn: "renewConsent",
};

function consentThing(record: CaseRecord, today: string): NextThing {
  const latest = newestFirst(record.consents)[0];
  return latest ? consentThings[consentState(latest, record, today)] : "makeConsent";
}

function assessmentThing(record: CaseRecord, today: string): NextThing {
  const again = needsNewDecision(record);
  if (again !== "") return again === "complaint" ? "reassess" : "assessAgain";
  if (unregisteredUnit(record)) return "registerUnit";
  if (awaitsConfirmation(record, today)) return "confirmUnit";
  return record.assessment.contactedOn === "" ? "talk" : "conclude";
}

function planThing({ plan, planAnswer, referrals }: CaseRecord): NextThing {
  if (plan.state === "inProgress") return "finishPlan";
  const isWanted = planAnswer === "accepted" || referrals.some(({ asksForPlan }) => asksForPlan);
  return isWanted ? "startPlan" : "offerPlan";
}

/** A report that came after the case was closed: nobody looks for it there. */
const isReportedAgain = ({ referrals, closedOn }: CaseRecord): boolean =>
  referrals.some(({ receivedOn }) => isIsoDate(receivedOn) && receivedOn > closedOn);

function closingThing(record: CaseRecord, today: string): NextThing {
  if (isClosed(record, today)) return isReportedAgain(record) ? "reopen" : "closed";
  if (record.closedOn !== "") return "closingAhead";
  const { outcome } = record.assessment;
  if (outcome === "notMet") return "closeRefused";
  if (outcome === "forwarded") return "closeForwarded";
  if (outcome === "withdrawn") return "closeWithdrawn";
  return record.plan.state === "ended" ? "closeEnded" : "afterDeclined";
}

/** The one next thing of each step. */
const things: Record<StepId, (record: CaseRecord, today: string) => NextThing> = {
  report: (record) => (unregisteredUnit(record) ? "registerUnit" : "takeCase"),
  assessment: assessmentThing,
  consent: consentThing,
  answer: (record, today) => (rules.answered(record, today) ? "awaitComplaint" : "sendAnswer"),
  appointment: (record, today) =>
    isChildCoordinatorPastAge(record, today) ? "replaceChildCoordinator" : "appointCoordinator",
  mapping: () => "firstContact",
  plan: planThing,
  followup: ({ plan }) => (plan.state === "inForce" ? "followPlan" : "followCoordinator"),
  evaluation: () => "revisePlan",
  closing: closingThing,
};

/**
 * The one thing to do now (`product.md` 3: one obvious next step). A complaint that waits for the municipality goes first:
 * it has a deadline of its own, and somebody waits for it, also when the case is closed and the complaint is about that.
 */
export function nextThing(record: CaseRecord, today: string): NextThing {
  if (complaintsHere(record).length > 0) return "handleComplaint";
  return things[standsOn(record, today)](record, today);
}

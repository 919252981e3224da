import { ageOn, isIsoDate } from "../dates.ts";
import { consentState } from "../consent/rules.ts";
import type { ConsentState } from "../consent/schema.ts";
import {
  activeAppointments,
  CHILD_COORDINATOR_UNTIL_AGE,
  comingAppointments,
  isClosed,
  isConsentInForce,
} from "./rules.ts";
import type { CaseRecord } from "./schema.ts";

export type NextStep =
  | "makeConsent"
  | "printConsent"
  | "registerSignature"
  | "renewConsent"
  | "afterRefusal"
  | "appointCoordinator"
  | "replaceChildCoordinator"
  | "offerPlan"
  | "startPlan"
  | "finishPlan"
  | "revisePlan"
  | "followPlan"
  | "followCoordinator"
  | "afterDeclined"
  | "closed";

const CONSENT_STEP: Record<Exclude<ConsentState, "signed" | "partlyWithdrawn">, NextStep> = {
  draft: "printConsent",
  printed: "registerSignature",
  refused: "afterRefusal",
  withdrawn: "renewConsent",
  expired: "renewConsent",
};

/** First consent, then coordinator (HDIR veileder 13.6; without consent no plan is made, rundskriv pbrl § 2-5). */
function consentStep(record: CaseRecord, today: string): NextStep | null {
  if (record.consents.some((consent) => isConsentInForce(consent, today))) return null;
  const latest = record.consents.reduce<CaseRecord["consents"][number] | null>(
    (best, consent) => (best && best.version > consent.version ? best : consent),
    null,
  );
  if (!latest) return "makeConsent";
  const state = consentState(latest, today);
  return state === "signed" || state === "partlyWithdrawn" ? null : CONSENT_STEP[state];
}

function coordinatorStep(record: CaseRecord, today: string): NextStep | null {
  const active = activeAppointments(record, today);
  const age = ageOn(record.person.birthDate, today);
  if (age !== null && age >= CHILD_COORDINATOR_UNTIL_AGE && active.some(({ type }) => type === "childCoordinator"))
    return "replaceChildCoordinator";
  if (active.length > 0 || comingAppointments(record, today).length > 0) return null;
  return record.coordinatorAnswer === "declined" ? null : "appointCoordinator";
}

function planStep(record: CaseRecord, today: string): NextStep {
  const { plan, planAnswer, coordinatorAnswer } = record;
  if (plan.state === "inProgress") return "finishPlan";
  if (plan.state === "inForce")
    return isIsoDate(plan.nextRevision) && plan.nextRevision <= today ? "revisePlan" : "followPlan";
  if (planAnswer === "declined" || plan.state === "ended")
    return coordinatorAnswer === "declined" && activeAppointments(record, today).length === 0
      ? "afterDeclined"
      : "followCoordinator";
  const wanted = planAnswer === "accepted" || record.referrals.some(({ asksForPlan }) => asksForPlan);
  return wanted ? "startPlan" : "offerPlan";
}

/** The one thing to do now (`product.md` 3: the path with one obvious next step). */
export function nextStep(record: CaseRecord, today: string): NextStep {
  if (isClosed(record, today)) return "closed";
  return consentStep(record, today) ?? coordinatorStep(record, today) ?? planStep(record, today);
}

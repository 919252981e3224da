import { activeAppointments, isClosed } from "../case/rules.ts";
import type { CaseRecord, CaseStatus } from "../case/schema.ts";
import { standsOn } from "./transitions.ts";

/**
 * One word for how far a case has come (`domain.md` 3.1), for the list. What the person has counts before the step: a plan
 * that has lost its coordinator is still a plan, and a coordinator without a plan is legal (pbrl § 2-5 b).
 */
export function caseStatus(record: CaseRecord, today: string): CaseStatus {
  if (isClosed(record, today)) return "closed";
  if (record.plan.state === "inForce") return "planInForce";
  if (record.plan.state === "inProgress") return "planInProgress";
  if (activeAppointments(record, today).length > 0) return "coordinated";
  const step = standsOn(record, today);
  if (step === "report") return "received";
  if (step === "assessment") return "assessing";
  if (step === "consent") return "awaitingConsent";
  if (record.assessment.outcome === "notMet") return "refused";
  return step === "closing" ? "toClose" : "appointing";
}

import { activeAppointments, comingAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { isOffer } from "../assessment/rules.ts";

export type CoordinatorTrack = "none" | "offered" | "accepted" | "declined" | "coming" | "coordinator" | "childCoordinator" | "ended";
export type PlanTrack = "none" | "offered" | "accepted" | "declined" | "inProgress" | "inForce" | "ended";

/** How far the coordinator has come, whatever became of the plan (pbrl § 2-5 b, § 2-5 c; `product.md` 2). */
export function coordinatorTrack(record: CaseRecord, today: string): CoordinatorTrack {
  const active = activeAppointments(record, today);
  if (active.length > 0)
    return active.some(({ type }) => type === "childCoordinator") ? "childCoordinator" : "coordinator";
  if (comingAppointments(record, today).length > 0) return "coming";
  if (record.coordinatorAnswer === "declined") return "declined";
  if (record.appointments.length > 0) return "ended";
  if (record.coordinatorAnswer !== "notOffered") return record.coordinatorAnswer;
  return isOffer(record.assessment.outcome) && record.assessment.outcome !== "planOnly" ? "offered" : "none";
}

const withPlan: ReadonlySet<string> = new Set(["coordinatorAndPlan", "childCoordinatorAndPlan", "planOnly"]);

/** How far the plan has come, with or without a coordinator (pbrl § 2-5; `domain.md` 3.1, the five states of statistics). */
export function planTrack({ plan, planAnswer, assessment }: CaseRecord): PlanTrack {
  if (plan.state !== "none") return plan.state;
  if (planAnswer !== "notOffered") return planAnswer;
  return withPlan.has(assessment.outcome) ? "offered" : "none";
}

import { activeAppointments, comingAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";

export type CoordinatorTrack =
  "none" | "offered" | "accepted" | "declined" | "coming" | "coordinator" | "childCoordinator" | "ended";

/**
 * How far the coordinator has come, whatever became of the plan (pbrl §§ 2-5 b, 2-5 c; `product.md` 2). The plan's own
 * track is `planTrack` in case/rules.
 */
export function coordinatorTrack(record: CaseRecord, today: string): CoordinatorTrack {
  const active = activeAppointments(record, today);
  if (active.some(({ type }) => type === "childCoordinator")) return "childCoordinator";
  if (active.length > 0) return "coordinator";
  if (comingAppointments(record, today).length > 0) return "coming";
  if (record.coordinatorAnswer === "declined") return "declined";
  if (record.appointments.length > 0) return "ended";
  return record.coordinatorAnswer === "notOffered" ? "none" : record.coordinatorAnswer;
}

import { caseStatus } from "../path/caseStatus.ts";
import { activeAppointments } from "../case/rules.ts";
import { addMonths, latest } from "../dates.ts";
import type { CaseRecord } from "../case/schema.ts";

/** How much work a case is (`product.md` 3.5, `peers.md` (c) 20). */
export const weights = { new: 3, active: 2, stable: 1 } as const;
export type WeightKind = keyof typeof weights;

/** How long a coordinator is new in a case that has no plan. */
const NEW_MONTHS = 3;

/** The day a coordinator is no longer new by time alone; empty where that does not count. */
export function settledOn(record: CaseRecord, today: string): string {
  const from = latest(activeAppointments(record, today).map((one) => one.from));
  return from === "" ? "" : addMonths(from, NEW_MONTHS);
}

/**
 * What somebody has said of the case, or what follows from its state: most work before there is a plan, least when the
 * plan is in force. Where the person has said no to a plan, or none has come in three months, the coordinator's first time
 * is over.
 */
export function weightKind(record: CaseRecord, today: string): WeightKind {
  if (record.weight !== "auto") return record.weight;
  const status = caseStatus(record, today);
  if (status === "planInForce") return "stable";
  if (status === "planInProgress") return "active";
  if (status !== "coordinated") return "new";
  const settled = settledOn(record, today);
  return record.planAnswer === "declined" || (settled !== "" && settled <= today) ? "active" : "new";
}

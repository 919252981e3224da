import { caseStatus } from "../path/caseStatus.ts";
import type { CaseRecord } from "../case/schema.ts";

/** How much work a case is (`product.md` 3.5, `peers.md` (c) 20). */
export const weights = { new: 3, active: 2, stable: 1 } as const;
export type WeightKind = keyof typeof weights;

/**
 * What somebody has said of the case, or what follows from its state: most work before there is a plan, least when the
 * plan is in force. Where the person has said no to a plan, the coordinator's first time is over.
 */
export function weightKind(record: CaseRecord, today: string): WeightKind {
  if (record.weight !== "auto") return record.weight;
  const status = caseStatus(record, today);
  if (status === "planInForce") return "stable";
  if (status === "planInProgress") return "active";
  return status === "coordinated" && record.planAnswer === "declined" ? "active" : "new";
}

import { lacksCoordinator } from "../case/facts.ts";
import { caseStatus, type CaseStatus, type CaseSummary } from "../case/schema.ts";
import { loads } from "../coordinator/load.ts";
import { addDays } from "../dates.ts";
import type { MondayLine } from "./line.ts";

/** A case with a duty in this many days counts as one that is coming. */
export const AHEAD_DAYS = 14;

export interface Figures {
  open: number;
  byStatus: { status: CaseStatus; count: number }[];
  /** With a koordinator, with a barnekoordinator (hol §§ 7-2, 7-2 a). */
  coordinator: number;
  childCoordinator: number;
  withoutCoordinator: number;
  plansInForce: number;
  /** Cases with something over its day. */
  late: number;
  /** Duties with a day in the next fourteen days. */
  ahead: number;
  loads: CoordinatorLoad[];
}

export interface CoordinatorLoad {
  coordinatorId: string;
  cases: number;
  /** Of them, with something over its day. */
  late: number;
}

/** The key figures beside the list (`product.md` 10): counts, never names. */
export function figures(summaries: readonly CaseSummary[], lines: readonly MondayLine[], today: string): Figures {
  const open = summaries.filter(({ status }) => status !== "closed");
  const lateCases = new Set(
    lines.filter(({ urgency, caseId }) => urgency === "late" && caseId).map(({ caseId }) => caseId),
  );
  const last = addDays(today, AHEAD_DAYS);
  const count = (holds: (row: CaseSummary) => boolean): number => open.filter(holds).length;
  return {
    open: open.length,
    byStatus: caseStatus.options
      .filter((status) => status !== "closed")
      .map((status) => ({ status, count: count((row) => row.status === status) })),
    coordinator: count((row) => row.coordinatorIds.length > 0 && !row.childCoordinator),
    childCoordinator: count((row) => row.childCoordinator),
    withoutCoordinator: count(({ facts }) => lacksCoordinator(facts)),
    plansInForce: count((row) => row.planTrack === "inForce"),
    late: lateCases.size,
    ahead: lines.filter(({ due }) => due >= today && due <= last).length,
    loads: loadsOf(open, lateCases),
  };
}

function loadsOf(open: readonly CaseSummary[], lateCases: ReadonlySet<string>): CoordinatorLoad[] {
  const late = loads(open.filter(({ id }) => lateCases.has(id)));
  return [...loads(open)]
    .map(([coordinatorId, { cases }]) => ({ coordinatorId, cases, late: late.get(coordinatorId)?.cases ?? 0 }))
    .toSorted((a, b) => b.cases - a.cases || b.late - a.late);
}

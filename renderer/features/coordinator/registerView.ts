import type { CaseSummary } from "../../../shared/case/schema.ts";
import { loads, noLoad, type Load } from "../../../shared/coordinator/load.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { nextDeadline, type Deadline } from "../../../shared/followup/deadlines.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { fold } from "../../../shared/text.ts";

export const sortKeys = ["name", "cases", "weight", "deadline"] as const;
export type SortKey = (typeof sortKeys)[number];

export interface RegisterFilters {
  query: string;
  inactive: boolean;
  sort: SortKey;
}

/** What a coordinator has on the desk. */
export interface Standing extends Load {
  /** Next date in one of the cases; empty for none. */
  deadline: string;
}

export const nothingToDo: Standing = { ...noLoad, deadline: "" };

/** A case with the next day that asks for something in it. */
export interface DatedCase extends CaseSummary {
  next: Deadline | null;
}

export const datedCases = (
  summaries: readonly CaseSummary[],
  settings: Pick<Settings, "deadlines">,
  today: string,
): DatedCase[] => summaries.map((row) => ({ ...row, next: nextDeadline(row, settings, today) }));

/** Of everyone who has a case. */
export function standings(cases: readonly DatedCase[]): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const [id, load] of loads(cases)) found.set(id, { ...load, deadline: "" });
  for (const { coordinatorIds, next } of cases) {
    if (!next) continue;
    for (const id of coordinatorIds) {
      const own = found.get(id);
      if (own && (own.deadline === "" || next.date < own.deadline)) own.deadline = next.date;
    }
  }
  return found;
}

const collator = new Intl.Collator("nb");

type Compare = (a: Standing, b: Standing) => number;
const most: Record<SortKey, Compare> = {
  name: () => 0,
  cases: (a, b) => b.cases - a.cases,
  weight: (a, b) => b.weight - a.weight,
  deadline: (a, b) => (a.deadline || "9999").localeCompare(b.deadline || "9999"),
};

/** Who passes, in the chosen order. Inactive people are shown on request, and always while they still have cases. */
export function filterCoordinators(
  coordinators: readonly Coordinator[],
  { query, inactive, sort }: RegisterFilters,
  standing: ReadonlyMap<string, Standing>,
): Coordinator[] {
  const of = ({ id }: Coordinator): Standing => standing.get(id) ?? nothingToDo;
  const words = fold(query).split(/\s+/).filter(Boolean);
  const digits = /^[+\d\s]+$/.test(query.trim()) ? query.replace(/\D/g, "") : "";
  return coordinators
    .filter((one) => one.active || inactive || of(one).cases > 0)
    .filter((one) => {
      const text = fold([one.name, one.title, one.unit, one.leaderName, one.phone].join(" "));
      return (
        words.every((word) => text.includes(word)) || (digits !== "" && one.phone.replace(/\D/g, "").includes(digits))
      );
    })
    .sort((a, b) => most[sort](of(a), of(b)) || collator.compare(a.name, b.name));
}

/** Lengths in percent of the widest bar: cases within what is agreed, and those over it. */
export function barOf(load: number, capacity: number | null, widest: number): { within: number; over: number } {
  if (widest === 0) return { within: 0, over: 0 };
  const over = capacity === null ? 0 : Math.max(0, load - capacity);
  return { within: ((load - over) / widest) * 100, over: (over / widest) * 100 };
}

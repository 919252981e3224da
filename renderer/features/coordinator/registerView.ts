import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { fold } from "../../../shared/text.ts";

export interface RegisterFilters {
  query: string;
  inactive: boolean;
}

const collator = new Intl.Collator("nb");

/** Who passes, by name. Inactive people are shown on request, and always while they still have cases. */
export function filterCoordinators(
  coordinators: readonly Coordinator[],
  { query, inactive }: RegisterFilters,
  loads: ReadonlyMap<string, number>,
): Coordinator[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const digits = /^[+\d\s]+$/.test(query.trim()) ? query.replace(/\D/g, "") : "";
  return coordinators
    .filter((one) => one.active || inactive || (loads.get(one.id) ?? 0) > 0)
    .filter((one) => {
      const text = fold([one.name, one.title, one.unit, one.leaderName, one.phone].join(" "));
      return (
        words.every((word) => text.includes(word)) || (digits !== "" && one.phone.replace(/\D/g, "").includes(digits))
      );
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Lengths in percent of the widest bar: cases within what is agreed, and those over it. */
export function barOf(load: number, capacity: number | null, widest: number): { within: number; over: number } {
  if (widest === 0) return { within: 0, over: 0 };
  const over = capacity === null ? 0 : Math.max(0, load - capacity);
  return { within: ((load - over) / widest) * 100, over: (over / widest) * 100 };
}

import { isIsoDate } from "../dates.ts";
import type { Bottleneck } from "./schema.ts";

/** Those of one year, the newest first; what has no readable day is nobody's year. */
export const ofYear = (bottlenecks: readonly Bottleneck[], year: number): Bottleneck[] =>
  bottlenecks
    .filter(({ on }) => isIsoDate(on) && on.startsWith(`${year}-`))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** Years that have any, the newest first, and always this one. */
export function yearsOf(bottlenecks: readonly Bottleneck[], today: string): number[] {
  const years = bottlenecks.filter(({ on }) => isIsoDate(on)).map(({ on }) => Number(on.slice(0, 4)));
  return [...new Set([Number(today.slice(0, 4)), ...years])].toSorted((a, b) => b - a);
}

/** How many of each, the most frequent first. */
export function countBy(bottlenecks: readonly Bottleneck[], keyOf: (one: Bottleneck) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of bottlenecks) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].toSorted(([a, most], [b, fewer]) => fewer - most || a.localeCompare(b, "nb"));
}

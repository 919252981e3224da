import { same } from "../same.ts";
import type { FieldConflict } from "./schema.ts";

/** Two lists of open conflicts: what either has settled is gone, what either has found is kept. */
export function mergeConflicts(
  base: readonly FieldConflict[],
  mine: readonly FieldConflict[],
  theirs: readonly FieldConflict[],
): FieldConflict[] {
  const byId = (list: readonly FieldConflict[]) => new Map(list.map((one) => [one.id, one]));
  const [before, my, their] = [byId(base), byId(mine), byId(theirs)];
  const stored = theirs
    .filter(({ id }) => my.has(id) || !before.has(id))
    .map((one) => (same(before.get(one.id), one) ? (my.get(one.id) ?? one) : one));
  return [...stored, ...mine.filter(({ id }) => !their.has(id) && !before.has(id))];
}

/** Those of `found` that say something new; the same words may be waiting at the same place already. */
export const notYetIn = (known: readonly FieldConflict[], found: readonly FieldConflict[]): FieldConflict[] =>
  found.filter((one) => !known.some((other) => same(other.path, one.path) && same(other.other.value, one.other.value)));

import type { Conflicted } from "../../../../shared/conflict/merge.ts";

/** Every single value of a record with the way to it, ids in place of numbers. */
export function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (inner: unknown, at: string): void => {
    if (typeof inner !== "object" || inner === null) {
      found.set(at, inner);
      return;
    }
    for (const [key, one] of Object.entries(inner)) {
      const id = Array.isArray(inner) && typeof one === "object" ? (one as { id: string }).id : key;
      visit(one, `${at}/${Array.isArray(inner) && typeof one !== "object" ? String(one) : id}`);
    }
  };
  visit(value, path);
  return found;
}

/** What somebody wrote between two versions: new or changed values; lists of plain values by what was put in. */
export const writtenBetween = (before: unknown, after: unknown): unknown[] => {
  const known = leavesOf(before);
  return [...leavesOf(after)]
    .filter(([path, value]) => !known.has(path) || known.get(path) !== value)
    .map(([, v]) => v);
};

/** Every value that can still be found: in the record, and in what waits to be chosen. */
export function foundIn(record: Conflicted): unknown[] {
  const { conflicts, ...rest } = record;
  return [rest, ...conflicts.map(({ other }) => other.value)].flatMap((value) => [...leavesOf(value).values()]);
}

/** A text is also there when somebody has written on after it. */
export const isThere = (value: unknown, found: readonly unknown[]): boolean =>
  found.includes(value) ||
  (typeof value === "string" && found.some((one) => typeof one === "string" && one.startsWith(value)));

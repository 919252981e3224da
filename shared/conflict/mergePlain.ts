import { same } from "../same.ts";

/** Both lists when both only added to it; null when something was taken away. */
export function mergeAdditions(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] | null {
  const has = (list: unknown[], value: unknown): boolean => list.some((one) => same(one, value));
  if (!base.every((value) => has(mine, value) && has(theirs, value))) return null;
  return [...theirs, ...mine.filter((value) => !has(theirs, value))];
}

/** When one only wrote on where the other stopped, the longer text holds both; null otherwise. */
export function longerText(base: unknown, mine: unknown, theirs: unknown): string | null {
  if (typeof mine !== "string" || typeof theirs !== "string") return null;
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const goesOn = typeof base === "string" && shorter.startsWith(base) && longer.startsWith(shorter);
  return goesOn && shorter !== "" ? longer : null;
}

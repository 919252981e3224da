import type { CaseloadRow } from "../changeover/caseloadSchema.ts";
import { isIsoDate } from "../dates.ts";
import { doOverlap } from "./absence.ts";
import type { Absence } from "./schema.ts";

/** An absence that is not over yet, so that it matters whether somebody stands in. */
export const isAhead = ({ from, until }: Pick<Absence, "from" | "until">, today: string): boolean =>
  isIsoDate(from) && (!isIsoDate(until) || until >= today);

/** Cases of the coordinator in which somebody stands in on any of these days, and those in which nobody does. */
export function standInsDuring(
  rows: readonly CaseloadRow[],
  absence: Pick<Absence, "from" | "until">,
): { covered: CaseloadRow[]; missing: CaseloadRow[] } {
  const own = rows.filter(({ part }) => part !== "deputy");
  const isCovered = ({ deputies }: CaseloadRow): boolean => deputies.some((deputy) => doOverlap(deputy, absence));
  return { covered: own.filter(isCovered), missing: own.filter((row) => !isCovered(row)) };
}

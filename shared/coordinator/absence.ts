import { isIsoDate } from "../dates.ts";
import type { Absence, Coordinator } from "./schema.ts";

type Days = Pick<Absence, "from" | "until">;

/** Both days count; an end nobody knows yet is open, and without a first day nobody is away. */
const holds = ({ from, until }: Days, day: string): boolean =>
  isIsoDate(from) && from <= day && (!isIsoDate(until) || until >= day);

/** Why somebody is away on a day; of several, the one that lasts longest. */
export function absenceOn({ absences }: Pick<Coordinator, "absences">, day: string): Absence | null {
  const now = absences.filter((one) => holds(one, day));
  const ends = ({ until }: Days): string => (isIsoDate(until) ? until : "9999");
  return now.toSorted((a, b) => ends(b).localeCompare(ends(a)))[0] ?? null;
}

/** The first absence that begins after `today`, on `last` at the latest. */
export function nextAbsence({ absences }: Pick<Coordinator, "absences">, today: string, last: string): Absence | null {
  const ahead = absences.filter(
    ({ from, until }) => isIsoDate(from) && from > today && from <= last && !isPast(until, from),
  );
  return ahead.toSorted((a, b) => a.from.localeCompare(b.from))[0] ?? null;
}

const isPast = (date: string, day: string): boolean => isIsoDate(date) && date < day;

/** The last day in the work has been. */
export const hasLeft = ({ leavingOn }: Pick<Coordinator, "leavingOn">, day: string): boolean => isPast(leavingOn, day);

/** Ends before it begins; then it holds on no day. */
export const isBackwards = ({ from, until }: Days): boolean => isIsoDate(from) && isPast(until, from);

/** Two absences that share a day; likely the same one written twice. */
export function doOverlap(a: Days, b: Days): boolean {
  if (!isIsoDate(a.from) || !isIsoDate(b.from) || isBackwards(a) || isBackwards(b)) return false;
  return !isPast(a.until, b.from) && !isPast(b.until, a.from);
}

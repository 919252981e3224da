import { addDays, daysBetween } from "../dates.ts";
import { compareIds } from "./moment.ts";

const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

export interface DatedDay {
  id: string;
  /** Day it was made, ISO, in local time. */
  day: string;
}

/**
 * Which backups to keep: the newest of each of the last 7 days that have one, of the last 4 ISO weeks and of the last
 * 12 months. Days without a backup count for nothing, so a machine left alone for a year, or a clock set far ahead,
 * removes none. What is dated after `today` was made by a wrong clock, or is judged by one: it stays and takes nobody's
 * place.
 */
export function backupsToKeep(backups: readonly DatedDay[], today: string): Set<string> {
  const newestFirst = backups.toSorted((a, b) => compareIds(b.id, a.id));
  const dated = newestFirst.filter(({ day }) => day <= today);
  const kept = newestFirst.filter(({ day }) => day > today).map(({ id }) => id);
  return new Set([
    ...kept,
    ...newestOfEach(dated, DAYS, (day) => day),
    ...newestOfEach(dated, WEEKS, isoWeek),
    ...newestOfEach(dated, MONTHS, (day) => day.slice(0, 7)),
  ]);
}

function newestOfEach(newestFirst: readonly DatedDay[], most: number, periodOf: (day: string) => string): string[] {
  const periods = new Map<string, string>();
  for (const { id, day } of newestFirst) {
    const period = periodOf(day);
    if (!periods.has(period) && periods.size < most) periods.set(period, id);
  }
  return [...periods.values()];
}

/** `2026-53`: a week belongs to the year its Thursday lies in (ISO 8601). */
export function isoWeek(day: string): string {
  // 1 January 1900 was a Monday.
  const thursday = addDays(day, 3 - (((daysBetween("1900-01-01", day) % 7) + 7) % 7));
  const year = thursday.slice(0, 4);
  return `${year}-${Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1}`;
}

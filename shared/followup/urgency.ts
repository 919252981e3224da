import { addDays, endOfWeek } from "../dates.ts";
import type { Urgency } from "./line.ts";

/** How far ahead a deadline is shown that has no warning of its own in the settings. */
export const HORIZON_DAYS = 56;

/** The last day of the two weeks after this one. */
export const endOfSoon = (today: string): string => addDays(endOfWeek(today), 14);

/** What has no day is for this week; a day counts until it is over. */
export function urgencyOf(due: string, today: string): Urgency {
  if (due !== "" && due < today) return "late";
  if (due <= endOfWeek(today)) return "week";
  return due <= endOfSoon(today) ? "soon" : "ahead";
}

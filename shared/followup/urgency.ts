import { addDays, endOfWeek } from "../dates.ts";
import type { Urgency } from "./line.ts";

/** How far ahead a deadline is shown that has no warning of its own in the settings. */
export const HORIZON_DAYS = 56;

/** The last days of this week and of the two weeks after it. */
export interface Weeks {
  today: string;
  week: string;
  soon: string;
}

export function weeksFrom(today: string): Weeks {
  const week = endOfWeek(today);
  return { today, week, soon: addDays(week, 14) };
}

/** What has no day is for this week; a day counts until it is over. */
export function urgencyOf(due: string, { today, week, soon }: Weeks): Urgency {
  if (due !== "" && due < today) return "late";
  if (due <= week) return "week";
  return due <= soon ? "soon" : "ahead";
}

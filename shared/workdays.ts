import { addDays, isIsoDate, toIso } from "./dates.ts";

export type DayOff = "" | "saturday" | "sunday" | "holiday";

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return toIso({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** Days from Easter Sunday: Maundy Thursday, Good Friday, both days of Easter, Ascension, both days of Pentecost. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];
const fixed = ["01-01", "05-01", "05-17", "12-25", "12-26"];

/** The Norwegian holidays (helligdager, 1 May and 17 May) of a year. */
export const holidays = (year: number): string[] => [
  ...fixed.map((day) => `${year}-${day}`),
  ...aroundEaster.map((days) => addDays(easterSunday(year), days)),
];

/** Why nobody works on a day; empty for a working day and for what is no date. */
export function dayOff(date: string): DayOff {
  if (!isIsoDate(date)) return "";
  if (holidays(Number(date.slice(0, 4))).includes(date)) return "holiday";
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return "sunday";
  return weekday === 6 ? "saturday" : "";
}

/**
 * The day itself, or the first working day after it. The laws of `domain.md` 3.2 give times, and deadlines here are the day
 * such a time ends, also on a Sunday: what is told is never later than the law. That it may be done on the next working day
 * is said beside it, and moves no deadline but that of who complains (`complaint/rules.ts`).
 */
export function nextWorkday(date: string): string {
  let day = date;
  while (dayOff(day) !== "") day = addDays(day, 1);
  return day;
}

/**
 * Dates without time are ISO text (`yyyy-mm-dd`), never `Date` objects. A field keeps what was typed even when it is no
 * date, so nothing is lost; rules ask `isIsoDate` before they count.
 */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

function parts(iso: string): YearMonthDay | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number): string => String(value).padStart(2, "0");

function exists({ year, month, day }: YearMonthDay): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day from its numbers, which must be a day that exists. */
export const toIso = (date: YearMonthDay): string => `${date.year}-${pad(date.month)}-${pad(date.day)}`;

/** True for a date that exists, years 1900 to 2200. */
export function isIsoDate(text: string): boolean {
  const date = parts(text);
  return date !== null && exists(date);
}

/** The first of the days that exist; empty when none does. */
export const earliest = (days: readonly string[]): string => days.filter(isIsoDate).toSorted()[0] ?? "";

/** The last of the days that exist; empty when none does. */
export const latest = (days: readonly string[]): string => days.filter(isIsoDate).toSorted().at(-1) ?? "";

/** Today in local time as ISO text. The clock is passed in. */
export function isoOf(now: Date): string {
  return toIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

export function addDays(iso: string, days: number): string {
  const date = parts(iso);
  if (!date) return iso;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return toIso({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
}

/** Same day `months` later; the last day of the month where that day does not exist (31.01. + 1 month = 28.02.). */
export function addMonths(iso: string, months: number): string {
  const date = parts(iso);
  if (!date) return iso;
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return toIso({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

export const addYears = (iso: string, years: number): string => addMonths(iso, years * 12);

/** Whole days from `from` to `to`; negative when `to` is earlier. Both must exist. */
export function daysBetween(from: string, to: string): number {
  const a = parts(from);
  const b = parts(to);
  if (!a || !b) throw new Error("daysBetween needs two dates");
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

/** Age in whole years on a day; null when the birth date is missing, no date or later than that day. */
export function ageOn(birthDate: string, on: string): number | null {
  const born = parts(birthDate);
  const day = parts(on);
  if (!born || !day || !exists(born) || birthDate > on) return null;
  const beforeBirthday = day.month < born.month || (day.month === born.month && day.day < born.day);
  return day.year - born.year - (beforeBirthday ? 1 : 0);
}

/** The first day somebody is that old; for 29 February in other years that is 1 March. */
export function birthday(birthDate: string, age: number): string {
  const day = addYears(birthDate, age);
  return (ageOn(birthDate, day) ?? age) < age ? addDays(day, 1) : day;
}

const A_MONDAY = "2024-01-01";

/** The Sunday of the week a day is in. */
export const endOfWeek = (iso: string): string => addDays(iso, 6 - (((daysBetween(A_MONDAY, iso) % 7) + 7) % 7));

/** ISO 8601: the week with the first Thursday of the year is number 1. */
export function weekNumber(iso: string): number {
  const thursday = addDays(endOfWeek(iso), -3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** `2027-03-15` -> `15.03.2027`. What is no date is given back as it was typed. */
export function norwegianDate(text: string): string {
  const date = parts(text);
  return date && exists(date) ? `${pad(date.day)}.${pad(date.month)}.${date.year}` : text;
}

const expandYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) >= 70 ? 1900 : 2000);

function relative(text: string, today: string): string | null {
  if (/^i ?dag$/.test(text)) return today;
  if (/^i ?(morgen|morgon)$/.test(text)) return addDays(today, 1);
  const match = /^\+(\d{1,3})([dum]?)$/.exec(text.replace(/\s/g, ""));
  if (!match) return null;
  const amount = Number(match[1]);
  if (match[2] === "m") return addMonths(today, amount);
  return addDays(today, match[2] === "u" ? amount * 7 : amount);
}

/**
 * Reads a date the way caseworkers write it: 15.03.2027, 15.3.27, 15032027, 150327, 15/3-27, 15/3 (the next one),
 * 2027-03-15, "i dag", "i morgen", +14, +2u, +3m. Null when it is no date that exists.
 */
export function parseNorwegianDate(input: string, today: string): string | null {
  const text = input.trim().toLowerCase();
  const fromToday = relative(text, today);
  if (fromToday) return fromToday;
  if (ISO.test(text)) return isIsoDate(text) ? text : null;
  const full =
    /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const date = { day: Number(full[1]), month: Number(full[2]), year: expandYear(full[3] ?? "") };
    return exists(date) ? toIso(date) : null;
  }
  const short = /^(\d{1,2})[.\-/ ](\d{1,2})\.?$/.exec(text);
  if (!short) return null;
  const year = Number(today.slice(0, 4));
  const date = { day: Number(short[1]), month: Number(short[2]), year };
  if (exists(date) && toIso(date) >= today) return toIso(date);
  const next = { ...date, year: year + 1 };
  return exists(next) ? toIso(next) : null;
}

/** `2026-11-21T14:32:05.000Z` -> `14.32` in local time. */
export function clockTime(moment: Date): string {
  return `${pad(moment.getHours())}.${pad(moment.getMinutes())}`;
}

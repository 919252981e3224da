import { dayOf, timeOf } from "../../../shared/accessLog/localTime.ts";
import type { LogLine } from "../../../shared/accessLog/groupRows.ts";
import type { LogFilter } from "../../../shared/accessLog/schema.ts";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { addDays, addMonths, isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { fold } from "../../../shared/text.ts";

export const periods = ["today", "week", "month", "year", "all", "dates"] as const;
export type Period = (typeof periods)[number];

/** What the leader has chosen to see. */
export interface View {
  /** As typed. */
  case: string;
  userId: string;
  period: Period;
  /** Only for `dates`; ISO or what was typed. */
  from: string;
  to: string;
}

export const everything: View = { case: "", userId: "", period: "month", from: "", to: "" };

type CaseName = Pick<CaseSummary, "id" | "number" | "name">;

/** What the text in the case field means. */
export type CaseMatch =
  { kind: "any" } | { kind: "one"; found: CaseName } | { kind: "none" } | { kind: "many"; count: number };

export function matchCase(cases: readonly CaseName[], typed: string): CaseMatch {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { kind: "any" };
  const exact = cases.find(({ number }) => number === typed.trim());
  if (exact) return { kind: "one", found: exact };
  const fitting = cases.filter(({ number, name }) => words.every((word) => fold(`${number} ${name}`).includes(word)));
  const [found] = fitting;
  if (!found) return { kind: "none" };
  return fitting.length === 1 ? { kind: "one", found } : { kind: "many", count: fitting.length };
}

/** The days of a period; both count. Dates that do not exist bound nothing. */
export function daysOf({ period, from, to }: View, today: string): Pick<LogFilter, "from" | "to"> {
  switch (period) {
    case "today":
      return { from: today, to: "" };
    case "week":
      return { from: addDays(today, -6), to: "" };
    case "month":
      return { from: addDays(today, -29), to: "" };
    case "year":
      return { from: addDays(addMonths(today, -12), 1), to: "" };
    case "all":
      return { from: "", to: "" };
    case "dates":
      return { from: isIsoDate(from) ? from : "", to: isIsoDate(to) ? to : "" };
  }
}

/** Lines by day, newest first. */
export function byDay(lines: readonly LogLine[]): { day: string; lines: LogLine[] }[] {
  const days = new Map<string, LogLine[]>();
  for (const line of lines) {
    const day = dayOf(line.row.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, of]) => ({ day, lines: of }));
}

/** "lørdag 20.03.2027"; weekdays from Sunday on. */
export function dayTitle(day: string, weekdays: readonly string[]): string {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday} ${norwegianDate(day)}`.trim();
}

/** "14.32", or "14.20–14.32" for several. */
export function lineTime({ row, since }: LogLine): string {
  const [first, last] = [timeOf(since), timeOf(row.at)];
  return first === last ? last : `${first}–${last}`;
}

/** "15.03.2027 kl. 09.05"; empty for no time. */
export function moment(at: string, clock: (time: string) => string): string {
  return at === "" ? "" : `${norwegianDate(dayOf(at))} ${clock(timeOf(at))}`;
}

import { addDays, addMonths } from "../dates.ts";
import type { DeadlineKey, Settings, Span } from "./schema.ts";

export const spanOf = (settings: Pick<Settings, "deadlines">, key: DeadlineKey): Span => settings.deadlines[key];

/** The last day of a time that begins on a date; what is no date comes back as it is. */
export const dayAfter = (date: string, span: Span): string => moved(date, span, 1);

/** The first day of a time that ends on a date. */
export const dayBefore = (date: string, span: Span): string => moved(date, span, -1);

function moved(date: string, span: Span, sign: 1 | -1): string {
  const amount = sign * span.amount;
  if (span.unit === "months") return addMonths(date, amount);
  return addDays(date, span.unit === "weeks" ? amount * 7 : amount);
}

import { addDays, clockTime, isoOf } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

/** A moment (ISO) as people say it, in the middle of a sentence: "i går kl. 14.05". `today` is ISO. */
export function inWords(moment: string, today: string, t: Messages): string {
  const date = new Date(moment);
  const day = isoOf(date);
  const clock = clockTime(date);
  if (day === today) return t.backup.moment.today(clock);
  if (day === addDays(today, -1)) return t.backup.moment.yesterday(clock);
  return t.backup.moment.earlier(date, clock);
}

import { clockTime, isoOf, norwegianDate } from "../../shared/dates.ts";
import type { Messages } from "../../shared/i18n/messages.ts";

/** "kl. 10.42" on the same day, "21.11.2026 kl. 10.42" on any other; what is no moment says nothing. */
export function momentText(at: string, today: string, t: Messages): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return "";
  const clock = t.conflict.clock(clockTime(moment));
  return isoOf(moment) === today ? clock : `${norwegianDate(isoOf(moment))} ${clock}`;
}

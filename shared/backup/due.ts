import { addMonths } from "../dates.ts";

const DAY_MS = 86_400_000;
const OVERDUE_DAYS = 7;
const TEST_MONTHS = 3;

interface Since {
  /** ISO moment of the newest backup, or the last test; empty for none. */
  last: string;
  /** ISO moment the store was made; empty when that is not known, and then nothing is due. */
  storeMadeAt: string;
  now: Date;
}

const daysSince = (moment: string, now: Date): number => (now.getTime() - Date.parse(moment)) / DAY_MS;

/** The newest backup is older than 7 days, or there is none and the store is older than that. */
export const isOverdue = ({ last, storeMadeAt, now }: Since): boolean =>
  daysSince(last || storeMadeAt, now) > OVERDUE_DAYS;

/** Time for the daily backup. A backup from the future was made by a wrong clock and counts for nothing. */
export function isDailyDue(last: string, now: Date): boolean {
  const days = last === "" ? Infinity : daysSince(last, now);
  return days >= 1 || days < -1;
}

/** More than three months since the last restore test, or since the store was made. */
export function isTestDue({ last, storeMadeAt, now }: Since): boolean {
  const since = (last || storeMadeAt).slice(0, 10);
  return since !== "" && addMonths(since, TEST_MONTHS) < now.toISOString().slice(0, 10);
}

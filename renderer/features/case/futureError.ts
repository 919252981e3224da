import { isIsoDate } from "../../../shared/dates.ts";

/** What has been done has not been done tomorrow. */
export const futureError = (day: string, today: string, text: string): { error?: string } =>
  isIsoDate(day) && day > today ? { error: text } : {};

import type { Language } from "../../shared/fields.ts";
import { capital } from "../../shared/text.ts";

/** `2026-11-25` -> "Onsdag 25. november 2026", in either language. */
export function longDate(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const text = new Date(year, month - 1, day).toLocaleDateString(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return capital(text);
}

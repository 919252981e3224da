import { isIsoDate } from "../dates.ts";
import type { ContactEntry } from "./schema.ts";

/** The latest day first, and of one day what was written last; what has no day that can be read is on top to be put right. */
export function newestFirst(entries: readonly ContactEntry[]): ContactEntry[] {
  const dayOf = ({ on }: ContactEntry): string => (isIsoDate(on) ? on : "9999");
  return entries.toReversed().sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** Today, by the one who writes. */
export const newContactEntry = (id: string, on: string, by: string): ContactEntry => ({
  ...{ id, on, by },
  channel: "phone",
  with: "",
  about: "",
});

import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate, latest } from "../dates.ts";
import { newestFirst } from "./newestFirst.ts";
import type { ContactEntry } from "./schema.ts";

type Contacts = Pick<CaseRecord, "contactLog" | "ticks" | "plan">;

/**
 * Days the coordinator and the person, or the people around, have met or spoken: the contact log, meetings, evaluations and
 * "we have talked" on the checklist. KE's own talk while it assesses is none of them: the coordinator was not there.
 */
export function contactDays({ contactLog, plan, ticks }: Contacts): string[] {
  const talked = ticks.filter(({ id }) => id === "mapping-contact");
  return [...contactLog, ...plan.meetings, ...plan.evaluations, ...talked].map(({ on }) => on).filter(isIsoDate);
}

/** The latest contact up to today; a meeting that is planned is none yet. Empty when there is none. */
export const lastContact = (record: Contacts, today: string): string =>
  latest(contactDays(record).filter((on) => on <= today));

/** The same of the contact log alone, with what was written. */
export const lastEntry = ({ contactLog }: Pick<CaseRecord, "contactLog">, today: string): ContactEntry | undefined =>
  newestFirst(contactLog.filter(({ on }) => isIsoDate(on) && on <= today))[0];

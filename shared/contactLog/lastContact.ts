import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate, latest } from "../dates.ts";
import { newestFirst } from "./newestFirst.ts";
import type { ContactEntry } from "./schema.ts";

type Contacts = Pick<CaseRecord, "contactLog" | "assessment" | "plan">;

/** Days somebody spoke with the person or the people around: the contact log, KE's first call, meetings and evaluations. */
export const contactDays = ({ contactLog, assessment, plan }: Contacts): string[] =>
  [...contactLog, ...plan.meetings, ...plan.evaluations, { on: assessment.contactedOn }]
    .map(({ on }) => on)
    .filter(isIsoDate);

/** The latest contact up to today; a meeting that is planned is none yet. Empty when there is none. */
export const lastContact = (record: Contacts, today: string): string =>
  latest(contactDays(record).filter((on) => on <= today));

/** The same of the contact log alone, with what was written. */
export const lastEntry = ({ contactLog }: Pick<CaseRecord, "contactLog">, today: string): ContactEntry | undefined =>
  newestFirst(contactLog.filter(({ on }) => isIsoDate(on) && on <= today))[0];

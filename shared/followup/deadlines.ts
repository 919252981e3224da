import type { CaseRecord, CaseSummary } from "../case/schema.ts";
import { summarise } from "../case/summary.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { turns } from "./birthdays.ts";
import { caseDuties, type Duty } from "./caseDuties.ts";
import type { DeadlineKind } from "./line.ts";

export interface Deadline {
  date: string;
  kind: DeadlineKind;
}

type Row = Pick<CaseSummary, "birthDate" | "childCoordinator" | "facts" | "status">;

const hasDay = (duty: Duty): duty is Duty & { kind: DeadlineKind } => duty.kind !== "letters" && isIsoDate(duty.due);

/**
 * Every day on which an open case asks for something, however far off, the earliest first: the days of the start page
 * (`mondayList`), by the unit's own times. What is about a coordinator or the next school is told there only.
 */
export function deadlinesOf(row: Row, settings: Pick<Settings, "deadlines">, today: string): Deadline[] {
  if (row.status === "closed") return [];
  const duties = caseDuties(row, settings).filter(hasDay);
  return [...duties, ...turns(row, settings, today)]
    .map(({ kind, due }) => ({ kind, date: due }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The first of them; null when nothing has a day. */
export const nextDeadline = (row: Row, settings: Pick<Settings, "deadlines">, today: string): Deadline | null =>
  deadlinesOf(row, settings, today)[0] ?? null;

/** All of them of a case that is open, where a birthday is known also of those whom the list shows by initials. */
export const caseDeadlines = (record: CaseRecord, settings: Pick<Settings, "deadlines">, today: string): Deadline[] =>
  deadlinesOf({ ...summarise(record, today), birthDate: record.person.birthDate }, settings, today);

import { unansweredSince } from "../assessment/answer.ts";
import { addMonths, birthday, isIsoDate } from "../dates.ts";
import { newestSigned } from "../consent/rules.ts";
import { allMeasures, isPlanRunning, isUndone } from "../plan/rules.ts";
import { activeAppointments, CHILD_COORDINATOR_UNTIL_AGE, isClosed } from "./rules.ts";
import type { CaseRecord, CaseSummary } from "./schema.ts";

export type DeadlineKind = Exclude<CaseSummary["deadlineKind"], "">;
export interface Deadline {
  date: string;
  kind: DeadlineKind;
}

/** Foreløpig svar (fvl § 11 a for enkeltvedtak; practised for every report, `domain.md` 3.2). */
const ANSWER_MONTHS = 1;

/** Ahead of the 18th birthday, so that a koordinator (hol § 7-2) can be in place before the barnekoordinator goes. */
const MONTHS_BEFORE_18 = 12;

/** The first day someone is 18. */
export const eighteenthBirthday = (birthDate: string): string => birthday(birthDate, CHILD_COORDINATOR_UNTIL_AGE);

/** The day the 18th birthday becomes a deadline; empty text stays empty. */
export const warnBefore18 = (birthday: string): string => addMonths(birthday, -MONTHS_BEFORE_18);

/** hol § 7-2 a: the barnekoordinator's task ends at 18. Stays, overdue, until the appointment is ended. */
function turns18(record: CaseRecord, today: string): string[] {
  const { birthDate } = record.person;
  const hasChildCoordinator = activeAppointments(record, today).some(({ type }) => type === "childCoordinator");
  if (!hasChildCoordinator || !isIsoDate(birthDate)) return [];
  const day = eighteenthBirthday(birthDate);
  return warnBefore18(day) <= today ? [day] : [];
}

/** Every date that asks for something, the earliest first; none for a closed case. */
export function deadlines(record: CaseRecord, today: string): Deadline[] {
  if (isClosed(record, today)) return [];
  const measures = isPlanRunning(record.plan) ? allMeasures(record.plan).filter(isUndone) : [];
  const dates: Record<DeadlineKind, string[]> = {
    answer: [addMonths(unansweredSince(record), ANSWER_MONTHS)],
    consentExpires: [newestSigned(record.consents)?.until ?? ""],
    turns18: turns18(record, today),
    planRevision: record.plan.state === "inForce" ? [record.plan.nextRevision] : [],
    measure: measures.map((measure) => measure.deadline),
  };
  const kinds = Object.keys(dates) as DeadlineKind[];
  return kinds
    .flatMap((kind) => dates[kind].filter(isIsoDate).map((date) => ({ date, kind })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The earliest of `deadlines`; empty when nothing is due. */
export function nextDeadline(record: CaseRecord, today: string): { date: string; kind: CaseSummary["deadlineKind"] } {
  return deadlines(record, today)[0] ?? { date: "", kind: "" };
}

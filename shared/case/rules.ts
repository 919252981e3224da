import { ageOn, birthday, isIsoDate } from "../dates.ts";
import type { Appointment, CaseRecord, Person, PlanTrack } from "./schema.ts";

/** The duty to appoint a barnekoordinator lasts "til barnet fyller 18 år" (hol § 7-2 a). */
export const CHILD_COORDINATOR_UNTIL_AGE = 18;

/** The first day someone is 18. */
export const eighteenthBirthday = (birthDate: string): string => birthday(birthDate, CHILD_COORDINATOR_UNTIL_AGE);

const isAfter = (date: string, day: string): boolean => isIsoDate(date) && date > day;
const isBefore = (date: string, day: string): boolean => isIsoDate(date) && date < day;

/**
 * Appointments that hold on a day; the last day counts. A date that cannot be read neither delays nor ends an
 * appointment. A barnekoordinator past 18 stays until someone ends it: the case must not be left without anyone by itself.
 */
export function activeAppointments(record: Pick<CaseRecord, "appointments">, today: string): Appointment[] {
  return record.appointments.filter(({ from, until }) => !isAfter(from, today) && !isBefore(until, today));
}

/** Appointments that are decided but begin later. */
export function comingAppointments(record: Pick<CaseRecord, "appointments">, today: string): Appointment[] {
  return record.appointments.filter(({ from, until }) => isAfter(from, today) && !isBefore(until, today));
}

/** Appointments that are over. */
export function earlierAppointments(record: Pick<CaseRecord, "appointments">, today: string): Appointment[] {
  return record.appointments.filter(({ until }) => isBefore(until, today));
}

/** Closed from the closing date on; a date ahead is an announced closing. */
export function isClosed(record: Pick<CaseRecord, "closedOn">, today: string): boolean {
  return record.closedOn !== "" && !isAfter(record.closedOn, today);
}

/** The plan's track is independent of the coordinator's; an answer counts until there is a plan. */
export function planTrack({ plan, planAnswer }: Pick<CaseRecord, "plan" | "planAnswer">): PlanTrack {
  if (plan.state !== "none") return plan.state;
  return planAnswer === "notOffered" ? "none" : planAnswer;
}

export type ChildCoordinatorBar = "" | "adult" | "ageUnknown";

/** Why a barnekoordinator cannot be appointed (hol § 7-2 a: families who have or expect a child, until 18). */
export function childCoordinatorBar(person: Pick<Person, "kind" | "birthDate">, today: string): ChildCoordinatorBar {
  const age = ageOn(person.birthDate, today);
  if (age !== null) return age < CHILD_COORDINATOR_UNTIL_AGE ? "" : "adult";
  return person.kind === "expectedChild" ? "" : "ageUnknown";
}

export function canHaveChildCoordinator(person: Pick<Person, "kind" | "birthDate">, today: string): boolean {
  return childCoordinatorBar(person, today) === "";
}

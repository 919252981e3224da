import { eighteenthBirthday } from "../case/rules.ts";
import type { Appointment, Person } from "../case/schema.ts";
import { addDays, isIsoDate } from "../dates.ts";

/**
 * hol § 7-2 a: the barnekoordinator is there until the child turns 18, so the last day is the one before. Empty while the
 * birth date is unknown.
 */
export const lastDayAsChild = ({ birthDate }: Pick<Person, "birthDate">): string =>
  isIsoDate(birthDate) ? addDays(eighteenthBirthday(birthDate), -1) : "";

/** The end an appointment has of itself: none, or the 18th birthday. */
export const ownEnd = (type: Appointment["type"], person: Pick<Person, "birthDate">): string =>
  type === "childCoordinator" ? lastDayAsChild(person) : "";

/**
 * The last day after another birth date, or a birth: an end that only follows from the date goes along with it. What
 * somebody has written stays, and so does the end of one that is over before.
 */
export const endMoved = (
  { type, until }: Pick<Appointment, "type" | "until">,
  before: Pick<Person, "birthDate">,
  after: Pick<Person, "birthDate">,
): string => (type === "childCoordinator" && until === ownEnd(type, before) ? ownEnd(type, after) : until);

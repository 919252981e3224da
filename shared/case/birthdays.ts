import { ageOn, birthday, isIsoDate } from "../dates.ts";
import type { CaseSummary, Person } from "./schema.ts";
import { isInitialsOnly } from "./protection.ts";

/** Ages back and ahead: what has just come, and more than any time that is looked ahead. */
const BACK = 1;
const AHEAD = 5;
const OF_AGE = 18;

/** The birthdays that a row without a birth date must know, so that nobody is forgotten for being protected. */
export function birthdaysNear(person: Person, today: string): { age: number; on: string }[] {
  const age = ageOn(person.birthDate, today);
  if (!isInitialsOnly(person) || person.kind === "expectedChild" || age === null) return [];
  const near = Array.from({ length: BACK + AHEAD + 1 }, (_, index) => age - BACK + index).filter((one) => one > 0);
  const all = age > OF_AGE + BACK ? [OF_AGE, ...near] : near;
  return all.map((one) => ({ age: one, on: birthday(person.birthDate, one) }));
}

/** The day somebody is so old; empty when the row does not say. */
export const birthdayOf = ({ birthDate, facts }: Pick<CaseSummary, "birthDate" | "facts">, age: number): string =>
  isIsoDate(birthDate) ? birthday(birthDate, age) : (facts.birthdays?.find((one) => one.age === age)?.on ?? "");

import { birthdayOf } from "../case/birthdays.ts";
import type { CaseRecord, CaseSummary } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings, Transition } from "../settings/schema.ts";
import { dayBefore, spanOf } from "../settings/spans.ts";
import type { DeadlineKind } from "./line.ts";

/**
 * From 7 a child is to be heard, from 12 it weighs much (pbrl § 4-4, barnelova § 31); from 16 one consents oneself
 * (pbrl § 4-3); at 18 parental responsibility ends, and so does the barnekoordinator's task (hol § 7-2 a).
 */
const ages: readonly [number, DeadlineKind][] = [
  [7, "turns7"],
  [12, "turns12"],
  [16, "turns16"],
  [18, "turns18"],
];

/** As in `transition` of the settings. */
const MOST_AGE = 30;

type Row = Pick<CaseSummary, "birthDate" | "childCoordinator" | "facts">;
export interface Turn {
  kind: DeadlineKind;
  due: string;
}

/** Most people of a long list are grown: told from the years alone, before anything is counted. */
const isLongAgo = (birthDate: string, age: number, today: string): boolean =>
  isIsoDate(birthDate) && Number(birthDate.slice(0, 4)) + age < Number(today.slice(0, 4)) - 1;

const knowsBirthdays = ({ birthDate, facts }: Row): boolean => isIsoDate(birthDate) || facts.birthdays !== undefined;

/** Past every age a passage can have. */
const isGrown = (birthDate: string, today: string): boolean => isLongAgo(birthDate, MOST_AGE, today);

/** Birthdays that change who is heard, who signs and who coordinates, from a year before (`settings.deadlines.transition`). */
export function turns(row: Row, settings: Pick<Settings, "deadlines">, today: string): Turn[] {
  const { birthDate, facts } = row;
  if (facts.expectedChild || (isGrown(birthDate, today) && !row.childCoordinator) || !knowsBirthdays(row)) return [];
  return ages.flatMap(([age, kind]) => {
    if (isLongAgo(birthDate, age, today) && !row.childCoordinator) return [];
    const due = birthdayOf(row, age);
    if (due === "" || today < dayBefore(due, spanOf(settings, "transition"))) return [];
    const is = kind === "turns18" && row.childCoordinator ? "childCoordinatorEnds" : kind;
    // Afterwards there is only a barnekoordinator who has not ended; an outdated consent has a line of its own.
    return today <= due || is === "childCoordinatorEnds" ? [{ kind: is, due }] : [];
  });
}

export interface Passage {
  transition: Transition;
  due: string;
}

/** Passages from one thing to the next of somebody born that day, from a year ahead until they have come. */
export function passages(
  row: Row,
  transitions: readonly Transition[],
  settings: Pick<Settings, "deadlines">,
  today: string,
): Passage[] {
  const { birthDate, facts } = row;
  if (facts.expectedChild || isGrown(birthDate, today) || !knowsBirthdays(row)) return [];
  return transitions.flatMap((transition) => {
    if (isLongAgo(birthDate, transition.age, today)) return [];
    const due = dayOf(transition, row);
    if (due === "") return [];
    const from = dayBefore(due, spanOf(settings, "transition"));
    return from <= today && today <= due ? [{ transition, due }] : [];
  });
}

/** The same of an open case that is at hand. */
export const passagesOf = (
  { person, closedOn }: Pick<CaseRecord, "person" | "closedOn">,
  ...asked: [readonly Transition[], Pick<Settings, "deadlines">, string]
): Passage[] => {
  if (closedOn !== "") return [];
  const facts = person.kind === "expectedChild" ? ({ expectedChild: true } as const) : {};
  return passages({ birthDate: person.birthDate, childCoordinator: false, facts }, ...asked);
};

/** The school year begins in August of the year one is that old. */
function dayOf({ age, when }: Transition, row: Row): string {
  const day = birthdayOf(row, age);
  return when === "birthday" || day === "" ? day : `${day.slice(0, 4)}-08-01`;
}

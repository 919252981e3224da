import type { CaseSummary } from "../case/schema.ts";
import { addDays, birthday, isIsoDate } from "../dates.ts";
import type { Settings, Transition } from "../settings/schema.ts";
import { dayBefore, spanOf } from "../settings/spans.ts";
import type { DeadlineKind } from "./line.ts";

/**
 * From 7 a child is to be heard, from 12 it weighs much (pbrl § 4-4, barnelova § 31); from 16 one consents oneself
 * (pbrl § 4-3); at 18 parents no longer may, and the barnekoordinator's task ends (hol § 7-2 a).
 */
const ages: readonly [number, DeadlineKind][] = [
  [7, "turns7"],
  [12, "turns12"],
  [16, "turns16"],
  [18, "turns18"],
];

/** As in `transition` of the settings. */
const MOST_AGE = 30;
/** How long after the day it may still be news. */
const KEPT_DAYS = 28;

type Row = Pick<CaseSummary, "birthDate" | "childCoordinator" | "facts">;
export interface Turn {
  kind: DeadlineKind;
  due: string;
}

/** Most people of a long list are grown: told from the years alone, before anything is counted. */
const isLongAgo = (birthDate: string, age: number, today: string): boolean =>
  Number(birthDate.slice(0, 4)) + age < Number(today.slice(0, 4)) - 1;

/** Past every age a passage can have. */
const isGrown = (birthDate: string, today: string): boolean => isLongAgo(birthDate, MOST_AGE, today);

/** Birthdays that change who is heard, who signs and who coordinates, from a year before (`settings.deadlines.transition`). */
export function turns(row: Row, settings: Pick<Settings, "deadlines">, today: string): Turn[] {
  const { birthDate, facts } = row;
  if (facts.expectedChild || (isGrown(birthDate, today) && !row.childCoordinator) || !isIsoDate(birthDate)) return [];
  return ages.flatMap(([age, kind]) => {
    if (isLongAgo(birthDate, age, today) && !row.childCoordinator) return [];
    const due = birthday(birthDate, age);
    if (today < dayBefore(due, spanOf(settings, "transition"))) return [];
    return today <= due || isLeft(row, kind, due, today) ? [{ kind, due }] : [];
  });
}

/** Afterwards: at 18 until the barnekoordinator has ended, at 16 until there is a consent of one's own. */
function isLeft({ childCoordinator, facts }: Row, kind: DeadlineKind, due: string, today: string): boolean {
  if (kind === "turns18" && childCoordinator) return true;
  if (today > addDays(due, KEPT_DAYS)) return false;
  return (kind === "turns16" || kind === "turns18") && !(facts.consent === "signed" && (facts.consentOn ?? "") >= due);
}

export interface Passage {
  transition: Transition;
  due: string;
}

/** Passages from one thing to the next of somebody born that day, from a year ahead until they have come. */
export function passages(
  { birthDate, facts }: Row,
  transitions: readonly Transition[],
  settings: Pick<Settings, "deadlines">,
  today: string,
): Passage[] {
  if (facts.expectedChild || isGrown(birthDate, today) || !isIsoDate(birthDate)) return [];
  return transitions.flatMap((transition) => {
    if (isLongAgo(birthDate, transition.age, today)) return [];
    const due = dayOf(transition, birthDate);
    const from = dayBefore(due, spanOf(settings, "transition"));
    return from <= today && today <= due ? [{ transition, due }] : [];
  });
}

/** The school year begins in August of the year one is that old. */
const dayOf = ({ age, when }: Transition, birthDate: string): string =>
  when === "birthday" ? birthday(birthDate, age) : `${Number(birthDate.slice(0, 4)) + age}-08-01`;

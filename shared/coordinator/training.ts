import type { Course } from "../course/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Coordinator } from "./schema.ts";

/** A course whose day has not come proves nothing yet; one without a readable day was ticked off by somebody. */
const hasBeen = ({ on }: Pick<Course, "on">, today: string): boolean => !isIsoDate(on) || on <= today;

const wasThere = (course: Course, coordinatorId: string, today: string): boolean =>
  course.attendees.includes(coordinatorId) && hasBeen(course, today);

export const hasBasicCourse = (courses: readonly Course[], coordinatorId: string, today: string): boolean =>
  courses.some((course) => course.kind === "basic" && wasThere(course, coordinatorId, today));

const gatheringsOf = (courses: readonly Course[], today: string): Course[] =>
  courses.filter(({ kind, on }) => kind === "gathering" && isIsoDate(on) && on <= today && sameYear(on, today));

const sameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

/** Gatherings of this year: how many there have been, and how many somebody was at. */
export function gatheringsThisYear(
  courses: readonly Course[],
  coordinatorId: string,
  today: string,
): { held: number; attended: number } {
  const held = gatheringsOf(courses, today);
  return { held: held.length, attended: held.filter((one) => one.attendees.includes(coordinatorId)).length };
}

/** There has been a gathering this year, and this one was at none. */
export function missesGathering(courses: readonly Course[], coordinatorId: string, today: string): boolean {
  const { held, attended } = gatheringsThisYear(courses, coordinatorId, today);
  return held > 0 && attended === 0;
}

/** Those who may be chosen in cases and were never at a course or a gathering. Own training does not count as one. */
export const neverAttended = (
  courses: readonly Course[],
  coordinators: readonly Coordinator[],
  today: string,
): Coordinator[] =>
  coordinators.filter(({ id, active }) => active && !courses.some((course) => wasThere(course, id, today)));

export interface TrainingEntry {
  id: string;
  /** "own" is written on the coordinator and was no course of the register. */
  kind: Course["kind"] | "own";
  title: string;
  on: string;
  hours: number | null;
}

/** Everything somebody has learnt, the newest first; what has no readable day comes last. */
export function trainingCard(
  courses: readonly Course[],
  { id, training }: Pick<Coordinator, "id" | "training">,
  today: string,
): TrainingEntry[] {
  const attended = courses.filter((course) => wasThere(course, id, today));
  const entries: TrainingEntry[] = [
    ...attended.map((course) => ({ ...only(course), kind: course.kind })),
    ...training.map((own) => ({ ...only(own), kind: "own" as const })),
  ];
  const day = ({ on }: TrainingEntry): string => (isIsoDate(on) ? on : "");
  return entries.toSorted((a, b) => day(b).localeCompare(day(a)));
}

const only = ({ id, title, on, hours }: Omit<TrainingEntry, "kind">): Omit<TrainingEntry, "kind"> => ({
  id,
  title,
  on,
  hours,
});

import { isIsoDate } from "../dates.ts";
import type { Course } from "./schema.ts";

export const newCourse = (id: string, on: string): Course => ({
  id,
  kind: "gathering",
  title: "",
  on,
  place: "",
  hours: null,
  topics: [],
  attendees: [],
  note: "",
});

/** Newest first; what has no readable day yet stands on top, to be finished. */
export function byDay(courses: readonly Course[]): Course[] {
  const day = ({ on }: Course): string => (isIsoDate(on) ? on : "9999");
  return courses.toSorted((a, b) => day(b).localeCompare(day(a)));
}

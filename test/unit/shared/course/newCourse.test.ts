import { expect, it } from "vitest";
import { byDay, newCourse } from "../../../../shared/course/newCourse.ts";
import { course } from "../../../../shared/course/schema.ts";

it("begins a gathering that can be stored", () => {
  const made = newCourse("c1", "2026-11-21");
  expect(course.parse(made)).toEqual(made);
});

it("lists courses from the newest to the oldest, after those without a day", () => {
  const days = ["2026-03-01", "til høsten", "2028-02-29", "2024-02-29"];
  expect(byDay(days.map((on) => newCourse(on, on))).map(({ on }) => on)).toEqual([
    "til høsten",
    "2028-02-29",
    "2026-03-01",
    "2024-02-29",
  ]);
});

import { describe, expect, it } from "vitest";
import {
  gatheringsThisYear,
  hasBasicCourse,
  missesGathering,
  neverAttended,
  trainingCard,
} from "../../../../shared/coordinator/training.ts";
import type { Course } from "../../../../shared/course/schema.ts";
import { makeCoordinator, makeCourse } from "../../../fixtures/makeCase.ts";
import { TODAY } from "../case/caseBuilders.ts";

const held = (kind: Course["kind"], on: string, attendees: string[] = ["kari"]): Course =>
  makeCourse({ id: `${kind}-${on}`, kind, title: "", on, hours: null, attendees });

describe("training", () => {
  it.each([
    ["taken", [held("basic", "2020-02-29")], true],
    ["taken today", [held("basic", TODAY)], true],
    ["taken on a day nobody wrote", [held("basic", "")], true],
    ["planned for tomorrow", [held("basic", "2026-11-22")], false],
    ["taken by another", [held("basic", "2026-01-01", ["per"])], false],
    ["another course", [held("gathering", "2026-01-01")], false],
  ])("the basic course is %s", (_, courses, has) => {
    expect(hasBasicCourse(courses, "kari", TODAY)).toBe(has);
  });

  it.each<[string, Course[], { held: number; attended: number }, boolean]>([
    ["no gathering yet", [], { held: 0, attended: 0 }, false],
    ["one this year, there", [held("gathering", "2026-03-01")], { held: 1, attended: 1 }, false],
    ["one this year, not there", [held("gathering", "2026-03-01", [])], { held: 1, attended: 0 }, true],
    ["last year only", [held("gathering", "2025-12-31")], { held: 0, attended: 0 }, false],
    ["the next one", [held("gathering", "2026-12-01", [])], { held: 0, attended: 0 }, false],
    [
      "one of two",
      [held("gathering", "2026-01-01"), held("gathering", "2026-09-01", ["per"])],
      { held: 2, attended: 1 },
      false,
    ],
    ["without a day", [held("gathering", "i høst", [])], { held: 0, attended: 0 }, false],
  ])("gatherings this year: %s", (_, courses, count, misses) => {
    expect(gatheringsThisYear(courses, "kari", TODAY)).toEqual(count);
    expect(missesGathering(courses, "kari", TODAY)).toBe(misses);
  });

  it("knows who was never at anything, of those who can be chosen", () => {
    const coordinators = [
      makeCoordinator({ id: "kari" }),
      makeCoordinator({ id: "per" }),
      makeCoordinator({ id: "gone", active: false }),
      makeCoordinator({ id: "ahead" }),
    ];
    const courses = [held("guidance", "2024-01-01"), held("basic", "2027-01-01", ["ahead"])];
    expect(neverAttended(courses, coordinators, TODAY).map(({ id }) => id)).toEqual(["per", "ahead"]);
  });

  it("is a card of courses and own training, the newest first", () => {
    const own = { id: "own", title: "Tolkekurs", on: "2025-06-01", hours: 3 };
    const undated = { id: "undated", title: "Veiledning", on: "", hours: null };
    const courses = [held("basic", "2024-01-10"), held("gathering", "2026-03-01"), held("guidance", "2026-01-01", [])];
    const card = trainingCard(courses, { id: "kari", training: [undated, own] }, TODAY);
    expect(card.map(({ id, kind }) => [id, kind])).toEqual([
      ["gathering-2026-03-01", "gathering"],
      ["own", "own"],
      ["basic-2024-01-10", "basic"],
      ["undated", "own"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Course } from "../../../../shared/course/schema.ts";
import { unitLines, type UnitSources } from "../../../../shared/followup/unitLines.ts";
import type { Routine, YearItem } from "../../../../shared/unit/schema.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import {
  makeCoordinator,
  makeCourse,
  makeRoutine,
  makeService,
  makeSettings,
  makeYearItem,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-25";
const sources = (changes: Partial<UnitSources>): UnitSources => ({
  register: { coordinators: [], courses: [] },
  services: [],
  unit: emptyUnit(),
  settings: makeSettings(),
  today: TODAY,
  ...changes,
});
const shown = (changes: Partial<UnitSources>): string[] =>
  unitLines(sources(changes)).map(({ kind, due, count, itemId }) => [kind, due, itemId, count || ""].join(" ").trim());

const routine = (nextReview: string): Routine => makeRoutine({ id: "r1", nextReview });
const item = (month: number, doneYears: number[] = []): YearItem => makeYearItem({ id: "y1", month, doneYears });
const course = (changes: Partial<Course>): Course => makeCourse({ on: "2026-05-05", attendees: [], ...changes });

describe("unitLines", () => {
  it.each([
    ["2026-12-26", []],
    ["2026-12-25", ["routine 2026-12-25 r1"]],
    ["2026-11-25", ["routine 2026-11-25 r1"]],
    ["2026-01-01", ["routine 2026-01-01 r1"]],
    ["", []],
    ["til høsten", []],
  ])("a routine to be looked through on %s", (nextReview, lines) => {
    expect(shown({ unit: { ...emptyUnit(), routines: [routine(nextReview)] } })).toEqual(lines);
  });

  it.each([
    ["this month", item(11), TODAY, ["yearItem 2026-11-30 y1"]],
    ["this month, done", item(11, [2026]), TODAY, []],
    ["this month, done last year", item(11, [2025]), TODAY, ["yearItem 2026-11-30 y1"]],
    ["last month, left", item(10), TODAY, ["yearItem 2026-10-31 y1"]],
    ["long ago", item(9), TODAY, []],
    ["next month", item(12), TODAY, []],
    ["February in a leap year", item(2), "2028-02-01", ["yearItem 2028-02-29 y1"]],
    ["December, left, seen in January", item(12), "2027-01-02", ["yearItem 2026-12-31 y1"]],
    ["December, done, seen in January", item(12, [2026]), "2027-01-02", []],
    ["January of the year before", item(1, [2026]), "2027-01-02", ["yearItem 2027-01-31 y1"]],
  ])("the year wheel: %s", (_, yearItem, today, lines) => {
    expect(shown({ unit: { ...emptyUnit(), yearWheel: [yearItem] }, today })).toEqual(lines);
  });

  it.each([
    ["never confirmed", {}, ["directory  1"]],
    ["confirmed a year ago today", { confirmedOn: "2025-11-25" }, []],
    ["confirmed a day longer ago", { confirmedOn: "2025-11-24" }, ["directory  1"]],
    ["closed down", { closedDown: true }, []],
    ["not written yet", { name: " " }, []],
  ])("the directory: %s", (_, service, lines) => {
    const found = shown({ services: [makeService(service)] });
    expect(found.map((line) => line.replace(/ +/g, " "))).toEqual(lines.map((line) => line.replace(/ +/g, " ")));
  });

  it.each([
    ["nothing held", [], 2, ["gatherings", "training"]],
    ["held, was not there", [course({})], 1, ["gathering", "training"]],
    ["one of two held, was there", [course({ attendees: ["coordinator-1"] })], 2, ["gatherings"]],
    ["held, was there", [course({ attendees: ["coordinator-1"] })], 1, []],
    ["was there last year", [course({ on: "2025-05-05", attendees: ["coordinator-1"] }), course({})], 1, ["gathering"]],
    ["planned, not held", [course({ on: "2026-12-01", attendees: ["coordinator-1"] })], 1, ["training"]],
    ["the unit has none", [course({})], 0, ["training"]],
  ])("gatherings: %s", (_, courses, gatheringsPerYear, kinds) => {
    const register = { coordinators: [makeCoordinator()], courses };
    const found = unitLines(
      sources({
        register,
        settings: makeSettings({ gatheringsPerYear }),
      }),
    );
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ["looked up a year ago today", "2025-11-25", 0],
    ["a day longer ago", "2025-11-24", 1],
    ["never, as in a new store", "", 0],
  ])("law references: %s", (_, checkedOn, count) => {
    const laws = [{ id: "coordinator", text: "", checkedOn }];
    const found = unitLines(sources({ settings: makeSettings({ laws }) }));
    expect(found.filter(({ kind }) => kind === "laws").map((line) => line.count)).toEqual(count ? [count] : []);
  });
});

import { describe, expect, it } from "vitest";
import { endMoved, lastDayAsChild, ownEnd } from "../../../../shared/coordinator/childCoordinator.ts";

describe("the last day of a barnekoordinator", () => {
  it.each([
    ["2010-04-12", "2028-04-11"],
    ["2010-01-01", "2027-12-31"],
    ["2010-03-01", "2028-02-29"],
    ["2011-03-01", "2029-02-28"],
    ["2012-02-29", "2030-02-28"],
    ["2012-02-28", "2030-02-27"],
    ["", ""],
    ["2011-02-29", ""],
    ["våren 2010", ""],
  ])("born %s is %s", (birthDate, day) => {
    expect(lastDayAsChild({ birthDate })).toBe(day);
    expect(ownEnd("childCoordinator", { birthDate })).toBe(day);
    expect(ownEnd("coordinator", { birthDate })).toBe("");
  });
});

describe("another birth date", () => {
  const due = { birthDate: "2026-12-10" };
  const born = { birthDate: "2026-11-20" };
  it.each([
    ["an end that followed from the due date", "childCoordinator", "2044-12-09", due, born, "2044-11-19"],
    ["no end while nobody knew the date", "childCoordinator", "", { birthDate: "" }, born, "2044-11-19"],
    ["a date that is half typed", "childCoordinator", "2044-11-19", born, { birthDate: "2026-1" }, ""],
    ["an end somebody wrote", "childCoordinator", "2027-01-31", due, born, "2027-01-31"],
    ["a koordinator", "coordinator", "", due, born, ""],
  ] as const)("moves %s", (_what, type, until, before, after, moved) => {
    expect(endMoved({ type, until }, before, after)).toBe(moved);
  });
});

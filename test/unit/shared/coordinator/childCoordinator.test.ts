import { describe, expect, it } from "vitest";
import { lastDayAsChild, ownEnd } from "../../../../shared/coordinator/childCoordinator.ts";

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

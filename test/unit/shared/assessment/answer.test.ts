import { describe, expect, it } from "vitest";
import { offeredBy, preliminaryDue } from "../../../../shared/assessment/answer.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import { makeReferral, makeSettings } from "../../../fixtures/makeCase.ts";

describe("preliminaryDue (fvl § 11 a)", () => {
  const settings = makeSettings();
  it.each([
    [["2026-11-10"], "2026-12-10"],
    [["2026-01-31"], "2026-02-28"],
    [["2028-01-31"], "2028-02-29"],
    [["2026-11-15", "2026-11-01"], "2026-12-01"],
    [["i går", "2026-11-01"], "2026-12-01"],
    [[], ""],
  ])("%j -> %s", (days, expected) => {
    const referrals = days.map((receivedOn) => makeReferral({ receivedOn }));
    expect(preliminaryDue({ referrals }, settings)).toBe(expected);
  });
});

describe("offeredBy", () => {
  it.each([
    ["coordinator", "notOffered", "notOffered", "offered", "notOffered"],
    ["childCoordinatorAndPlan", "notOffered", "notOffered", "offered", "offered"],
    ["planOnly", "notOffered", "notOffered", "notOffered", "offered"],
    ["coordinatorAndPlan", "accepted", "declined", "accepted", "declined"],
    ["notMet", "notOffered", "notOffered", "notOffered", "notOffered"],
    ["", "notOffered", "notOffered", "notOffered", "notOffered"],
  ] as const)("%s", (outcome, coordinatorAnswer, planAnswer, coordinator, plan) => {
    const assessment = { ...emptyAssessment(), outcome };
    expect(offeredBy({ assessment, coordinatorAnswer, planAnswer })).toEqual({
      coordinatorAnswer: coordinator,
      planAnswer: plan,
    });
  });
});

import { describe, expect, it } from "vitest";
import { doneIn, reviewed } from "../../../../shared/unit/reviews.ts";
import { makeRoutine, makeYearItem } from "../../../fixtures/makeCase.ts";

const routine = makeRoutine({ lastReviewed: "2025-01-01", nextReview: "2026-01-01" });
const item = makeYearItem();

describe("reviews", () => {
  it.each([
    [12, "2026-11-21", "2027-11-21"],
    [1, "2027-01-31", "2027-02-28"],
    [24, "2028-02-29", "2030-02-28"],
    [null, "2026-11-21", ""],
  ])("every %s months, looked through on %s", (everyMonths, today, nextReview) => {
    expect(reviewed({ ...routine, everyMonths }, today)).toEqual({ lastReviewed: today, nextReview });
  });

  it.each([
    [[], 2026, true, [2026]],
    [[2027, 2025], 2026, true, [2025, 2026, 2027]],
    [[2026], 2026, true, [2026]],
    [[2025, 2026], 2026, false, [2025]],
  ])("%o, %d is %s", (doneYears, year, done, expected) => {
    expect(doneIn({ ...item, doneYears }, year, done)).toEqual(expected);
  });
});

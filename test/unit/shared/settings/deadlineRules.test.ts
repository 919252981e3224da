import { describe, expect, it } from "vitest";
import { spanProblem, standardSpan } from "../../../../shared/settings/deadlineRules.ts";
import type { DeadlineKey, Span } from "../../../../shared/settings/schema.ts";
import { deadlineBasis } from "../../../../shared/settings/standards.ts";

const days = (amount: number): Span => ({ amount, unit: "days" });
const weeks = (amount: number): Span => ({ amount, unit: "weeks" });
const months = (amount: number): Span => ({ amount, unit: "months" });

describe("spanProblem", () => {
  it.each<[DeadlineKey, Span, string]>([
    ["preliminaryAnswer", months(1), ""],
    ["preliminaryAnswer", weeks(3), ""],
    ["preliminaryAnswer", weeks(4), ""],
    ["preliminaryAnswer", days(28), ""],
    ["preliminaryAnswer", days(29), "longerThanLaw"],
    ["preliminaryAnswer", weeks(5), "longerThanLaw"],
    ["preliminaryAnswer", months(2), "longerThanLaw"],
    ["complaint", weeks(4), ""],
    ["complaint", days(28), ""],
    ["complaint", weeks(3), "complaintFixed"],
    ["complaint", weeks(6), "complaintFixed"],
    ["complaint", months(1), "complaintFixed"],
    ["assessment", months(24), ""],
    ["noContact", days(1), ""],
  ])("%s of %o: %s", (key, span, problem) => {
    expect(spanProblem(key, span)).toBe(problem);
  });

  it("lets every standard stand", () => {
    const keys: DeadlineKey[] = ["preliminaryAnswer", "complaint", "firstPlan", "routineReview"];
    for (const key of keys) expect(spanProblem(key, standardSpan(key))).toBe("");
  });

  it("guards just those that are marked as from law", () => {
    for (const key of ["preliminaryAnswer", "complaint", "appoint", "planRevision"] as const) {
      expect(spanProblem(key, months(999)) !== "").toBe(deadlineBasis(key) === "law");
    }
  });
});

import { describe, expect, it } from "vitest";
import { nextNumber } from "../../../../shared/case/number.ts";

describe("number", () => {
  it.each([
    ["the first of the year", [], "2026-001"],
    ["one above the highest, whatever the order", ["2026-003", "2026-013", "2026-001"], "2026-014"],
    ["no reuse of a number in a gap", ["2026-001", "2026-003"], "2026-004"],
    ["other years do not count", ["2025-419", "2027-002"], "2026-001"],
    ["past 999 it grows", ["2026-999"], "2026-1000"],
    ["compared as numbers, not as text", ["2026-1000", "2026-999"], "2026-1001"],
    ["what is no number is passed over", ["2026-", "2026-abc", "2026-002"], "2026-003"],
  ])("gives %s", (_what, taken, expected) => {
    expect(nextNumber(taken, 2026)).toBe(expected);
  });
});

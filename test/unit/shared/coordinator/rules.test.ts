import { describe, expect, it } from "vitest";
import {
  canDeleteCoordinator,
  isBlankCoordinator,
  isOverCapacity,
  newCoordinator,
} from "../../../../shared/coordinator/rules.ts";
import type { CaseSummary } from "../../../../shared/case/schema.ts";
import { coordinator } from "../../../../shared/coordinator/schema.ts";

const cases: Pick<CaseSummary, "namedCoordinatorIds">[] = [
  { namedCoordinatorIds: ["kari"] },
  { namedCoordinatorIds: ["kari", "per", "earlier"] },
  { namedCoordinatorIds: ["kari", "gone"] },
  { namedCoordinatorIds: [] },
];

describe("rules", () => {
  it.each([
    [null, 99, false],
    [3, 3, false],
    [3, 4, true],
    [0, 0, false],
    [0, 1, true],
  ])("with %s agreed, %s cases is over: %s", (capacity, load, over) => {
    expect(isOverCapacity({ capacity }, load)).toBe(over);
  });

  it("makes an active coordinator that is blank and can be stored", () => {
    const made = newCoordinator("kari");
    expect(coordinator.parse(made)).toEqual(made);
    expect(made.active).toBe(true);
    expect(isBlankCoordinator(made)).toBe(true);
    expect(isBlankCoordinator({ ...made, capacity: 0 })).toBe(false);
    expect(isBlankCoordinator({ ...made, note: "x" })).toBe(false);
  });

  it("allows deleting only who no case names, open or closed", () => {
    expect(canDeleteCoordinator("nobody", cases)).toBe(true);
    expect(canDeleteCoordinator("kari", cases)).toBe(false);
    expect(canDeleteCoordinator("gone", cases)).toBe(false);
    expect(canDeleteCoordinator("earlier", cases)).toBe(false);
  });
});

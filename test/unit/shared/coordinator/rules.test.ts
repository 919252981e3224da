import { describe, expect, it } from "vitest";
import {
  canDeleteCoordinator,
  caseload,
  caseloads,
  isBlankCoordinator,
  isOverCapacity,
  newCoordinator,
} from "../../../../shared/coordinator/rules.ts";
import type { CaseSummary } from "../../../../shared/case/schema.ts";
import { coordinator } from "../../../../shared/coordinator/schema.ts";

const cases: Pick<CaseSummary, "status" | "coordinatorIds" | "namedCoordinatorIds">[] = [
  { status: "planInForce", coordinatorIds: ["kari"], namedCoordinatorIds: ["kari"] },
  { status: "coordinated", coordinatorIds: ["kari", "per"], namedCoordinatorIds: ["kari", "per", "earlier"] },
  { status: "closed", coordinatorIds: ["kari", "gone"], namedCoordinatorIds: ["kari", "gone"] },
  { status: "received", coordinatorIds: [], namedCoordinatorIds: [] },
];

describe("rules", () => {
  it.each([
    ["kari", 2],
    ["per", 1],
    ["gone", 0],
    ["nobody", 0],
  ])("counts the open cases of %s", (id, count) => {
    expect(caseload(id, cases)).toBe(count);
    expect(caseloads(cases).get(id) ?? 0).toBe(count);
  });

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

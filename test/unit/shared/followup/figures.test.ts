import { describe, expect, it } from "vitest";
import { allot } from "../../../../shared/followup/allot.ts";
import { figures } from "../../../../shared/followup/figures.ts";
import type { MondayLine } from "../../../../shared/followup/line.ts";
import { makeSummary, TODAY } from "../case/caseBuilders.ts";

const line = (caseId: string, urgency: MondayLine["urgency"], due: string): MondayLine => ({
  key: caseId + due,
  kind: "measure",
  urgency,
  due,
  caseId,
  coordinatorId: "",
  itemId: "",
  count: 0,
});

describe("figures", () => {
  const summaries = [
    makeSummary({ id: "a", status: "planInForce", planTrack: "inForce", coordinatorIds: ["k1", "k2"] }),
    makeSummary({ id: "b", status: "coordinated", coordinatorIds: ["k2"], childCoordinator: true }),
    makeSummary({ id: "c", status: "appointing", facts: { awaitsCoordinatorSince: TODAY } }),
    makeSummary({ id: "d", status: "received" }),
    makeSummary({ id: "e", status: "closed", coordinatorIds: ["k1"] }),
  ];
  const lines = [
    line("b", "late", "2026-11-01"),
    line("b", "late", "2026-11-02"),
    line("a", "week", TODAY),
    line("a", "soon", "2026-12-05"),
    line("a", "ahead", "2026-12-06"),
    line("", "late", "2026-11-01"),
  ];
  const found = figures(summaries, lines, TODAY);

  it("count open cases by state and type, and each case once", () => {
    expect(found).toMatchObject({
      open: 4,
      coordinator: 1,
      childCoordinator: 1,
      withoutCoordinator: 1,
      plansInForce: 1,
      late: 1,
      ahead: 2,
    });
    expect(found.byStatus.filter(({ count }) => count > 0).map(({ status }) => status)).toEqual([
      "received",
      "appointing",
      "coordinated",
      "planInForce",
    ]);
  });

  it("give each coordinator the open cases and those over a day", () => {
    expect(found.loads).toEqual([
      { coordinatorId: "k2", cases: 2, late: 1 },
      { coordinatorId: "k1", cases: 1, late: 0 },
    ]);
  });
});

describe("allot", () => {
  it.each([
    [[10, 10, 10, 10], 8, [5, 1, 1, 1]],
    [[2, 3, 9, 9], 8, [2, 3, 2, 1]],
    [[0, 0, 4, 0], 8, [0, 0, 4, 0]],
    [[9, 0, 1, 0], 3, [2, 0, 1, 0]],
    [[5, 5, 5, 5], 2, [1, 1, 1, 1]],
    [[0, 0, 0, 0], 8, [0, 0, 0, 0]],
  ])("%o in %d", (counts, room, expected) => {
    expect(allot(counts, room)).toEqual(expected);
  });
});

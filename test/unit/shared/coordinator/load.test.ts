import { describe, expect, it } from "vitest";
import { loads } from "../../../../shared/coordinator/load.ts";
import { makeSummary } from "../case/caseBuilders.ts";

describe("loads", () => {
  const found = loads([
    makeSummary({ status: "planInForce", weight: "stable", coordinatorIds: ["kari"] }),
    makeSummary({ status: "coordinated", weight: "new", coordinatorIds: ["kari", "per", "kari"] }),
    makeSummary({ status: "planInProgress", weight: "active", coordinatorIds: ["per"] }),
    makeSummary({ status: "closed", weight: "new", coordinatorIds: ["kari", "gone"] }),
    makeSummary({ status: "received", weight: "new", coordinatorIds: [] }),
  ]);

  it.each([
    ["kari", { cases: 2, weight: 4 }],
    ["per", { cases: 2, weight: 5 }],
    ["gone", undefined],
    ["nobody", undefined],
  ])("count the open cases of %s, and what they weigh", (id, load) => {
    expect(found.get(id)).toEqual(load);
  });
});

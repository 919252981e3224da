import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../../shared/coordinator/candidates.ts";
import { suggestReceivers, type CaseToMove } from "../../../../shared/coordinator/receivers.ts";
import { makeCoordinator } from "../../../fixtures/makeCase.ts";

const candidate = (
  id: string,
  changes: Partial<Candidate> & { capacity?: number | null; unit?: string } = {},
): Candidate => {
  const { capacity = null, unit = "", ...rest } = changes;
  return {
    coordinator: makeCoordinator({ id, unit, capacity }),
    cases: 0,
    weight: 0,
    isWished: false,
    hindrances: [],
    hasBasicCourse: false,
    gatherings: { held: 0, attended: 0 },
    ...rest,
  };
};
const one = (changes: Partial<CaseToMove> = {}): CaseToMove => ({ caseId: "c1", weight: 2, wishedIds: [], ...changes });
const from = { id: "kari", unit: "Helsestasjonen" };

describe("suggestReceivers", () => {
  it.each<[string, Candidate[], string | undefined]>([
    ["nobody but herself", [candidate("kari")], undefined],
    ["the same unit before another", [candidate("a"), candidate("b", { unit: " helsestasjonen " })], "b"],
    ["the wished before the same unit", [candidate("b", { unit: from.unit }), candidate("wished")], "wished"],
    ["the basic course before few cases", [candidate("a"), candidate("b", { cases: 3, hasBasicCourse: true })], "b"],
    ["fewest cases", [candidate("a", { cases: 2 }), candidate("b", { cases: 1 })], "b"],
    [
      "least weight of as many cases",
      [candidate("a", { cases: 1, weight: 3 }), candidate("b", { cases: 1, weight: 1 })],
      "b",
    ],
    ["nobody who is full", [candidate("a", { cases: 2, capacity: 2 })], undefined],
    ["the wished also when full", [candidate("wished", { cases: 2, capacity: 2 }), candidate("a")], "wished"],
    ["nobody who is away", [candidate("wished", { hindrances: [{ kind: "away", until: "" }] })], undefined],
    [
      "nobody who leaves soon",
      [candidate("wished", { hindrances: [{ kind: "leaves", on: "2027-01-01" }] })],
      undefined,
    ],
    [
      "somebody who is away later",
      [candidate("a", { hindrances: [{ kind: "awaySoon", from: "2027-01-01", until: "" }] })],
      "a",
    ],
  ])("is %s", (_, candidates, id) => {
    expect(suggestReceivers([one({ wishedIds: ["wished"] })], candidates, from).get("c1")).toBe(id);
  });

  it("counts what it gives, so that nobody gets more than agreed and the load is spread", () => {
    const cases = [1, 2, 3, 4].map((weight) => one({ caseId: `c${weight}`, weight }));
    const found = suggestReceivers(cases, [candidate("a", { capacity: 1 }), candidate("b", { capacity: 2 })], from);
    expect(Object.fromEntries(found)).toEqual({ c4: "a", c3: "b", c2: "b" });
  });
});

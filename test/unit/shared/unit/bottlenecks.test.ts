import { describe, expect, it } from "vitest";
import { countBy, ofYear, yearsOf } from "../../../../shared/unit/bottlenecks.ts";
import { makeBottleneck } from "../../../fixtures/makeCase.ts";

const found = [
  makeBottleneck({ id: "a", on: "2026-01-01", category: "waiting" }),
  makeBottleneck({ id: "b", on: "2026-12-31", category: "housing" }),
  makeBottleneck({ id: "c", on: "2025-12-31", category: "housing" }),
  makeBottleneck({ id: "d", on: "i fjor", category: "housing" }),
  makeBottleneck({ id: "e", on: "2026-02-01", category: "housing" }),
];

describe("bottlenecks", () => {
  it("of a year, the newest first", () => {
    expect(ofYear(found, 2026).map(({ id }) => id)).toEqual(["b", "e", "a"]);
    expect(ofYear(found, 2024)).toEqual([]);
  });
  it("have years, and always this one", () => {
    expect(yearsOf(found, "2027-01-01")).toEqual([2027, 2026, 2025]);
  });
  it("are counted, the most frequent first and then by name", () => {
    expect(countBy(found, ({ category }) => category)).toEqual([
      ["housing", 4],
      ["waiting", 1],
    ]);
    expect(countBy(found.slice(0, 2), ({ category }) => category)).toEqual([
      ["housing", 1],
      ["waiting", 1],
    ]);
  });
});

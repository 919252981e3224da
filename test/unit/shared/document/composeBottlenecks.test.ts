import { describe, expect, it } from "vitest";
import { composeBottlenecks } from "../../../../shared/document/composeBottlenecks.ts";
import { makeBottleneck, makeService, makeSettings } from "../../../fixtures/makeCase.ts";

const bottlenecks = [
  ...Array.from({ length: 7 }, (_, index) =>
    makeBottleneck({ id: `a${index}`, text: `Ventet ${index}`, serviceId: "service-1", by: "Kari Oppdiktet" }),
  ),
  makeBottleneck({ id: "b", category: "own", serviceName: "Ungdomsskolen", text: "Ingen overlapping" }),
  makeBottleneck({ id: "c", on: "2025-05-05", text: "I fjor" }),
];
const make = (year: number) =>
  composeBottlenecks({
    settings: makeSettings({ bottleneckCategories: [{ id: "own", text: "Overgang", hidden: true }] }),
    coordinators: [],
    services: [makeService({ name: "PPT" })],
    language: "nb",
    today: "2026-11-25",
    unit: { bottlenecks },
    year,
  });

describe("composeBottlenecks", () => {
  it("counts by category and by service, the most frequent first", () => {
    const tables = make(2026).blocks.filter((block) => block.kind === "table");
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ["Lang ventetid", "7"],
        ["Overgang", "1"],
      ],
      [
        ["PPT", "7"],
        ["Ungdomsskolen", "1"],
      ],
    ]);
  });

  it("gives a few examples of each, and never who wrote them", () => {
    const made = make(2026);
    const bullets = made.blocks.flatMap((block) => (block.kind === "bullets" ? [block.items] : []));
    expect(bullets.map(({ length }) => length)).toEqual([5, 1]);
    expect(JSON.stringify(made)).not.toContain("Kari");
    expect(JSON.stringify(made)).not.toContain("I fjor");
  });

  it("says so when there are none", () => {
    expect(make(2024).blocks.at(-1)).toEqual({
      kind: "paragraph",
      text: "Det er ikke meldt noen flaskehalser i 2024.",
    });
  });
});

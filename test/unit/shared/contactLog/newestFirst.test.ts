import { describe, expect, it } from "vitest";
import { newContactEntry, newestFirst } from "../../../../shared/contactLog/newestFirst.ts";

const on = (id: string, day: string) => newContactEntry(id, day, "Kari");

describe("newestFirst", () => {
  it.each([
    ["the latest day first", [on("a", "2026-01-02"), on("b", "2026-03-01"), on("c", "2026-02-01")], "bca"],
    ["of one day what was written last", [on("a", "2026-01-02"), on("b", "2026-01-02")], "ba"],
    ["what has no day on top", [on("a", "2026-01-02"), on("b", ""), on("c", "snart")], "cba"],
    ["nothing", [], ""],
  ])("%s", (_what, entries, order) => {
    const before = structuredClone(entries);
    expect(
      newestFirst(entries)
        .map(({ id }) => id)
        .join(""),
    ).toBe(order);
    expect(entries).toEqual(before);
  });

  it("starts an entry with the day and who writes it", () => {
    expect(on("a", "2026-01-02")).toMatchObject({ on: "2026-01-02", by: "Kari", with: "", about: "" });
  });
});

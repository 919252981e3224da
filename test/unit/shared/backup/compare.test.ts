import { describe, expect, it } from "vitest";
import { compareListings, hasAllOf, type ListedRecord } from "../../../../shared/backup/compare.ts";

const listing = (records: Record<string, number>): ListedRecord[] =>
  Object.entries(records).map(([record, revision]) => ({ record, revision }));

describe("two listings", () => {
  it("tell what only one has and what is newer where", () => {
    const backup = listing({ "case-a": 3, "case-b": 5, "case-c": 2, "settings-main": 1 });
    const store = listing({ "settings-main": 1, "case-d": 1, "case-c": 4, "case-b": 4 });
    expect(compareListings(backup, store)).toEqual({
      same: 1,
      differences: [
        { record: "case-b", state: "newerInBackup" },
        { record: "case-c", state: "newerInStore" },
        { record: "case-a", state: "onlyInBackup" },
        { record: "case-d", state: "onlyInStore" },
      ],
    });
  });

  it("are compared also when one is empty", () => {
    expect(compareListings([], [])).toEqual({ same: 0, differences: [] });
    expect(compareListings([], listing({ "case-a": 1 })).differences).toEqual([
      { record: "case-a", state: "onlyInStore" },
    ]);
    expect(compareListings(listing({ "case-a": 1 }), []).differences).toEqual([
      { record: "case-a", state: "onlyInBackup" },
    ]);
  });

  it.each([
    [{ "case-a": 1 }, { "case-a": 1 }, true],
    [{ "case-a": 1 }, { "case-a": 2, "case-b": 1 }, true],
    [{}, { "case-a": 1 }, true],
    [{ "case-a": 2 }, { "case-a": 1 }, false],
    [{ "case-a": 1, "case-b": 1 }, { "case-a": 9 }, false],
  ])("%j is wholly in %j: %s", (older, newer, answer) => {
    expect(hasAllOf(listing(older), listing(newer))).toBe(answer);
  });
});

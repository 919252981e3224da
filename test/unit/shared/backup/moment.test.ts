import { describe, expect, it } from "vitest";
import { compareIds, idAt, momentOf } from "../../../../shared/backup/moment.ts";

describe("a backup's name", () => {
  it("tells its moment in UTC", () => {
    expect(idAt(new Date("2026-11-22T11:42:07.999+01:00"))).toBe("20261122T104207Z");
    expect(momentOf("20261122T104207Z")).toBe("2026-11-22T10:42:07Z");
    expect(momentOf("20261122T104207Z-3")).toBe("2026-11-22T10:42:07Z");
    expect(momentOf("feriebilder")).toBe("");
  });

  it("sorts by moment, and then by number", () => {
    const ids = ["20261122T104207Z-10", "20270101T000000Z", "20261122T104207Z", "20261122T104207Z-2"];
    expect(ids.sort(compareIds)).toEqual([
      "20261122T104207Z",
      "20261122T104207Z-2",
      "20261122T104207Z-10",
      "20270101T000000Z",
    ]);
  });
});

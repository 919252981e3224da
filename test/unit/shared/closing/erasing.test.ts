import { describe, expect, it } from "vitest";
import { eraseStop } from "../../../../shared/closing/erasing.ts";
import { makeCase, makeSettings } from "../../../fixtures/makeCase.ts";

const today = "2036-11-29";
const settings = makeSettings({ retention: { years: 10, basis: "" } });

const state = (closedOn: string, archivedOn: string) => {
  const record = makeCase({ closedOn });
  return { ...record, closing: { ...record.closing, archivedOn } };
};

/** arkivlova § 13 and pjl § 25, by `domain.md` 5.2. */
describe("erasing because the time is over", () => {
  it.each([
    ["an open case", "", "", "notArchived"],
    ["closed, not handed over", "2020-01-01", "", "notArchived"],
    ["handed over, but open", "", "2020-02-01", "stillKept"],
    ["a day that cannot be read", "2020-01-01", "snart", "notArchived"],
    ["handed over next week", "2020-01-01", "2036-12-06", "notArchived"],
    ["within the ten years", "2026-11-30", "2026-12-01", "stillKept"],
    ["on the day", "2026-11-29", "2026-12-01", null],
    ["long ago", "2020-01-01", "2020-02-01", null],
  ])("%s", (_what, closedOn, archivedOn, stop) => {
    expect(eraseStop(state(closedOn, archivedOn), settings, "retentionOver", today)).toBe(stop);
  });

  it.each(["mistake", "decided"] as const)("is not asked of the ground %s", (basis) => {
    expect(eraseStop(state("", ""), settings, basis, today)).toBeNull();
  });
});

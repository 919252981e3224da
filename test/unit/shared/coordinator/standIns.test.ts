import { describe, expect, it } from "vitest";
import type { CaseloadRow } from "../../../../shared/changeover/caseloadSchema.ts";
import { isAhead, standInsDuring } from "../../../../shared/coordinator/standIns.ts";

const row = (
  id: string,
  deputies: CaseloadRow["deputies"],
  part: CaseloadRow["part"] = "coordinator",
): CaseloadRow => ({
  ...{ id, number: "2026-001", name: "", status: "coordinated", weight: "new", birthDate: "", facts: {}, part },
  ...{ childCoordinator: false, wishedIds: [], otherIds: [], deputies },
});
const deputy = (from: string, until: string) => ({ id: "per", from, until });
const absence = { from: "2026-12-01", until: "2026-12-31" };

describe("who stands in during an absence", () => {
  it.each([
    ["nobody", [], false],
    ["somebody all the time", [deputy("2026-12-01", "2026-12-31")], true],
    ["somebody on the last day", [deputy("2026-12-31", "")], true],
    ["somebody before", [deputy("2026-11-01", "2026-11-30")], false],
    ["somebody after", [deputy("2027-01-01", "")], false],
    ["somebody without days", [deputy("", "")], false],
  ])("%s", (_, deputies, isCovered) => {
    const { covered, missing } = standInsDuring([row("a", deputies), row("b", [], "deputy")], absence);
    expect([covered.length, missing.length]).toEqual(isCovered ? [1, 0] : [0, 1]);
  });

  it.each([
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("matters until it is over: %s", (today, ahead) => {
    expect(isAhead(absence, today)).toBe(ahead);
    expect(isAhead({ from: "", until: "" }, today)).toBe(false);
    expect(isAhead({ from: "2026-01-01", until: "" }, today)).toBe(true);
  });
});

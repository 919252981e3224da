import { describe, expect, it } from "vitest";
import { isLawDue, lawCheckedOn, lawsDue, setLaw } from "../../../../shared/settings/lawChecks.ts";
import type { LawReference } from "../../../../shared/settings/schema.ts";
import { lawIds, lawText, standardLaws } from "../../../../shared/settings/standardLaws.ts";

const today = "2026-11-21";

describe("isLawDue", () => {
  it.each([
    ["", true],
    ["i fjor", true],
    ["2025-11-20", true],
    ["2025-11-21", false],
    [today, false],
  ])("looked up %s: %s", (checkedOn, due) => {
    expect(isLawDue(checkedOn, today)).toBe(due);
  });

  it("counts those nobody has looked up as due", () => {
    expect(lawsDue({ laws: [] }, today)).toEqual(lawIds);
    expect(lawsDue({ laws: [{ id: "plan", text: "", checkedOn: today }] }, today)).not.toContain("plan");
  });
});

describe("setLaw", () => {
  it("brings a reference into the list when it is first touched, and changes it afterwards", () => {
    const laws: LawReference[] = [];
    setLaw(laws, "plan", { checkedOn: today });
    setLaw(laws, "plan", { text: "hol § 7-1" });
    expect(laws).toEqual([{ id: "plan", text: "hol § 7-1", checkedOn: today }]);
    expect(lawCheckedOn({ laws }, "plan")).toBe(today);
    expect(lawText({ laws }, "plan")).toBe("hol § 7-1");
    setLaw(laws, "plan", { text: "" });
    expect(lawText({ laws }, "plan")).toBe(standardLaws.plan);
  });
});

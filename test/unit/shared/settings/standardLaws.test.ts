import { describe, expect, it } from "vitest";
import { lawIds, lawText, standardLaws } from "../../../../shared/settings/standardLaws.ts";
import { lawReference } from "../../../../shared/settings/schema.ts";

describe("law references", () => {
  it.each(lawIds)("%s can be kept in the settings, and names a section", (id) => {
    expect(lawReference.parse({ id, text: standardLaws[id], checkedOn: "" }).text).toMatch(/§/);
  });

  it.each([
    ["nothing is written", [], "helse- og omsorgstjenesteloven § 7-2"],
    [
      "the unit has its own words",
      [{ id: "coordinator", text: " hol. § 7-2 ", checkedOn: "2026-11-01" }],
      "hol. § 7-2",
    ],
    ["the words were taken away", [{ id: "coordinator", text: " ", checkedOn: "" }], standardLaws.coordinator],
  ])("%s", (_when, laws, expected) => {
    expect(lawText({ laws }, "coordinator")).toBe(expected);
  });
});

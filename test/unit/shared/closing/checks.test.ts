import { describe, expect, it } from "vitest";
import { emptyClosing } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { openChecks } from "../../../../shared/closing/checks.ts";
import { archiveState, keptUntil } from "../../../../shared/closing/retention.ts";
import { newComplaint } from "../../../../shared/complaint/newComplaint.ts";
import { makeChangeover, makeLetter } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, planWith, TODAY } from "../case/caseBuilders.ts";

const done = { ...emptyClosing(), reason: "noNeed", evaluation: "Bra", contactPoint: "KE" } as const;
const letter = makeLetter({ id: "b1", occasion: "closing", sentOn: TODAY });
const changeover = makeChangeover({ id: "by1" });

const checks = (changes: Partial<CaseRecord>): string[] =>
  openChecks(makeCase({ closing: done, ...changes }), TODAY).map(({ check, count }) => `${check} ${count}`);

describe("openChecks", () => {
  it.each<[string, Partial<CaseRecord>, string[]]>([
    ["nothing left", {}, []],
    ["a change of coordinator under way", { changeovers: [changeover] }, ["changeover 1"]],
    ["one that is over", { changeovers: [{ ...changeover, completedOn: TODAY }] }, []],
    ["a complaint nobody has decided", { complaints: [newComplaint("k1", TODAY)] }, ["complaint 1"]],
    [
      "one that statsforvalteren has",
      { complaints: [{ ...newComplaint("k1", TODAY), ownDecision: "upheld", forwardedOn: TODAY }] },
      ["complaint 1"],
    ],
    ["one complied with", { complaints: [{ ...newComplaint("k1", TODAY), ownDecision: "changed" }] }, []],
    ["letters to send", { letters: [letter, { ...letter, id: "b2", sentOn: "" }] }, ["letters 1"]],
    [
      "measures that go on",
      { plan: planWith([{ status: "ongoing" }, { status: "done" }, { status: "stopped" }, { status: "postponed" }]) },
      ["measures 2"],
    ],
    ["measures of a plan that is over", { plan: planWith([{ status: "ongoing" }], { state: "ended" }) }, []],
    [
      "no last evaluation while somebody follows up",
      { closing: { ...done, evaluation: " " }, appointments: [makeAppointment()] },
      ["evaluation 1"],
    ],
    ["no last evaluation of what never began", { closing: { ...done, evaluation: "" } }, []],
    ["nobody to turn to", { closing: { ...done, contactPoint: "" } }, ["contactPoint 1"]],
    ["disagreement, not told of complaints", { closing: { ...done, personAgrees: "no" } }, ["complaintInformation 1"]],
    ["disagreement, and told", { closing: { ...done, personAgrees: "no" }, letters: [letter] }, []],
    [
      "death asks for no evaluation and nobody to turn to",
      { closing: { ...emptyClosing(), reason: "died" }, appointments: [makeAppointment()] },
      [],
    ],
  ])("%s", (_name, changes, expected) => {
    expect(checks(changes)).toEqual(expected);
  });
});

describe("retention", () => {
  const ten = { retention: { years: 10, basis: "" } };
  it.each([
    ["an open case", "", ten, ""],
    ["ten years", "2026-11-21", ten, "2036-11-21"],
    ["a leap day", "2028-02-29", ten, "2038-02-28"],
    ["none", "2026-11-21", { retention: { years: 0, basis: "" } }, "2026-11-21"],
    ["a day that cannot be read", "i fjor", ten, ""],
  ])("%s", (_name, closedOn, settings, until) => {
    expect(keptUntil({ closedOn }, settings)).toBe(until);
  });

  it.each([
    ["", "", "open"],
    ["2026-12-31", "", "open"],
    [TODAY, "", "toArchive"],
    [TODAY, TODAY, "archived"],
  ])("closed %s, handed over %s: %s", (closedOn, archivedOn, state) => {
    expect(archiveState({ closedOn, closing: { ...emptyClosing(), archivedOn } }, TODAY)).toBe(state);
  });
});

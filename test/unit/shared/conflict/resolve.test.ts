import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { resolveConflict, type Choice } from "../../../../shared/conflict/resolve.ts";
import { makeCase, makeGoal, makePlan } from "../../../fixtures/makeCase.ts";

const conflict = (path: string[], value: unknown) => ({
  id: "c1",
  path,
  shown: { by: "Kari", at: "", value: "Karis" },
  other: { by: "Ola", at: "", value },
});
const record = (text: string, other: unknown, path = ["plan", "goals", "g1", "text"]): CaseRecord =>
  makeCase({ plan: makePlan({ goals: [makeGoal({ id: "g1", text })] }), conflicts: [conflict(path, other)] });

function chosen(text: string, other: unknown, choice: Choice, between?: string): [string | undefined, number] {
  const changed = record(text, other);
  resolveConflict(changed, "c1", choice, between);
  return [changed.plan.goals[0]?.text, changed.conflicts.length];
}

describe("choosing", () => {
  it.each([
    ["shown", "Karis", 0],
    ["other", "Olas", 0],
    ["both", "Karis\n\nOlas", 0],
  ] as const)("%s leaves %j", (choice, text, left) => {
    expect(chosen("Karis", "Olas", choice)).toEqual([text, left]);
  });

  it("both takes what stands there now, and an empty text adds nothing", () => {
    expect(chosen("Skrevet etterpå", "Olas", "both", " / ")).toEqual(["Skrevet etterpå / Olas", 0]);
    expect(chosen(" ", "Olas", "both")).toEqual(["Olas", 0]);
  });

  it("the other of a whole item puts the item in its place", () => {
    const changed = record("Karis", makeGoal({ id: "g1", text: "Hele målet" }), ["plan", "goals", "g1"]);
    resolveConflict(changed, "c1", "other");
    expect(changed.plan.goals.map(({ text }) => text)).toEqual(["Hele målet"]);
  });

  it("keeps waiting when its place is gone, but can be put away", () => {
    const changed = record("Karis", "Olas", ["plan", "goals", "borte", "text"]);
    resolveConflict(changed, "c1", "other");
    expect(changed.conflicts).toHaveLength(1);
    resolveConflict(changed, "c1", "shown");
    expect(changed.conflicts).toEqual([]);
  });

  it("does nothing for a conflict that is settled already", () => {
    const changed = record("Karis", "Olas");
    resolveConflict(changed, "c2", "other");
    expect(changed).toEqual(record("Karis", "Olas"));
  });
});

import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { caseFacts, lacksCoordinator } from "../../../../shared/case/facts.ts";
import { composeLetter } from "../../../../shared/document/composeLetter.ts";
import { emptyLetter } from "../../../../shared/letter/newLetter.ts";
import { occasionsOf } from "../../../../shared/letter/occasions.ts";
import { receiversOf } from "../../../../shared/letter/receivers.ts";
import { makeCoordinator, makeSettings } from "../../../fixtures/makeCase.ts";
import { closeOn } from "../../../../shared/closing/closeCase.ts";
import { nextThing } from "../../../../shared/path/nextThing.ts";
import { pathCase, pathCases } from "../../../fixtures/pathCases.ts";
import { planWith, TODAY } from "../case/caseBuilders.ts";

/** A person with both a coordinator and a plan, one of which ends. */
function ended(track: "coordinator" | "plan", day: string): CaseRecord {
  const [, changes] = pathCases.find(([what]) => what === "plan in force") ?? ["", {}];
  const record = structuredClone(pathCase({ ...changes, plan: planWith([], { nextRevision: "2027-01-01" }) }));
  Object.assign(record.closing, { endsCoordinator: track === "coordinator", endsPlan: track === "plan" });
  closeOn(record, day, TODAY);
  return record;
}

describe("ending one track alone", () => {
  it.each(["2026-11-21", "2026-12-01"])("the coordinator, on %s: nobody is lacked afterwards", (day) => {
    const record = ended("coordinator", day);
    for (const today of [TODAY, "2026-12-02", "2027-06-01"]) {
      expect(lacksCoordinator(caseFacts(record, today))).toBe(false);
      expect(["followPlan", "revisePlan"]).toContain(nextThing(record, today));
    }
    expect(record.closedOn).toBe("");
  });

  it("the plan: the coordinator goes on", () => {
    expect(nextThing(ended("plan", TODAY), TODAY)).toBe("followCoordinator");
  });

  it.each([
    ["coordinator", ["person", "coordinator", "leader", "unit"]],
    ["plan", ["person", "unit"]],
  ] as const)("the %s: those it concerns are told, each what has ended", (track, receivers) => {
    const coordinators = [makeCoordinator({ id: "k-kari", name: "Kari", leaderName: "Lise" })];
    const record = ended(track, TODAY);
    const input = { record, coordinators, services: [], settings: makeSettings(), today: TODAY };
    const [about] = occasionsOf(record).filter(({ occasion }) => occasion === "closing");
    expect(about).toMatchObject({ aboutId: "track", on: TODAY });
    const proposed = receiversOf(input, { occasion: "closing", aboutId: "track" }).letters;
    expect(proposed.map(({ receiver }) => receiver)).toEqual(receivers);
    for (const [at, one] of proposed.entries()) {
      const letter = { ...emptyLetter(`b${at}`, "nb"), occasion: "closing", aboutId: "track", ...one } as const;
      const given = { case: { ...record, letters: [letter] }, settings: makeSettings(), coordinators, services: [] };
      const paper = composeLetter({ ...given, language: "nb", today: TODAY, letterId: letter.id });
      const text = JSON.stringify(paper?.blocks);
      expect(text).toContain("21.11.2026");
      expect(text).not.toMatch(/Sak \S+ er avsluttet|Saken blir avsluttet/);
    }
  });
});

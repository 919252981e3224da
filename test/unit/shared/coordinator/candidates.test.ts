import { describe, expect, it } from "vitest";
import {
  candidates,
  hindrancesOf,
  searchCandidates,
  wishedIds,
  type Candidate,
} from "../../../../shared/coordinator/candidates.ts";
import { noLoad } from "../../../../shared/coordinator/load.ts";
import { newCoordinator } from "../../../../shared/coordinator/rules.ts";
import type { Coordinator } from "../../../../shared/coordinator/schema.ts";
import { makeCoordinator } from "../../../fixtures/makeCase.ts";
import { makeSummary, TODAY } from "../case/caseBuilders.ts";

const SOON = "2027-01-21";
const asked = (
  coordinators: Coordinator[],
  summaries: Parameters<typeof makeSummary>[0][],
  wish: string,
): Candidate[] =>
  candidates({
    register: { coordinators, courses: [] },
    summaries: summaries.map((one) => makeSummary(one)),
    wish,
    today: TODAY,
    soon: SOON,
  });
const isFull = ({ hindrances }: Candidate): boolean => hindrances.some(({ kind }) => kind === "full");

const coordinator = (id: string, name: string, changes: Partial<Coordinator> = {}): Coordinator => ({
  ...newCoordinator(id),
  name,
  title: "helsesykepleier",
  unit: "Helsestasjonen",
  ...changes,
});
const register = [
  coordinator("k1", "Åse Lie"),
  coordinator("k2", "Kari Nordmann", { capacity: 1 }),
  coordinator("k3", "Berit Moe", { capacity: 3 }),
  coordinator("k4", "Per Gått", { active: false }),
];
const load = [
  { id: "c1", coordinatorIds: ["k2"], status: "coordinated" as const },
  { id: "c2", coordinatorIds: ["k3", "k1"], status: "planInForce" as const, weight: "stable" as const },
  { id: "c3", coordinatorIds: ["k3"], status: "closed" as const },
];

describe("candidates", () => {
  it("counts open cases only, says who has as many as agreed, and leaves out who has left", () => {
    const found = asked(register, load, "");
    expect(found.map((one) => [one.coordinator.id, one.cases, one.weight, isFull(one)])).toEqual([
      ["k3", 1, 1, false],
      ["k1", 1, 1, false],
      ["k2", 1, 3, true],
    ]);
  });

  it("puts the wished one first, also when full: the wish weighs heavily", () => {
    expect(asked(register, load, "Ønsker Kari på helsestasjonen")[0]).toMatchObject({
      coordinator: { id: "k2" },
      isWished: true,
    });
  });

  it("does not find a wish inside another word", () => {
    expect(asked([coordinator("k1", "Per Lie")], [], "personlig kjent").some(({ isWished }) => isWished)).toBe(false);
  });

  it("treats a capacity of 0 as full and no capacity as never full", () => {
    const found = asked([coordinator("k1", "A", { capacity: 0 }), coordinator("k2", "B")], [], "");
    expect(found.map(isFull)).toEqual([false, true]);
  });

  it("searches name, title and unit in any order", () => {
    const all = asked(register, load, "");
    expect(searchCandidates(all, "helse åse").map(({ coordinator: { id } }) => id)).toEqual(["k1"]);
    expect(searchCandidates(all, "")).toHaveLength(3);
    expect(searchCandidates(all, "fysio")).toEqual([]);
  });

  it.each<[string, Partial<Coordinator>, number, string[]]>([
    ["nothing", {}, 0, []],
    ["one case less than agreed", { capacity: 2 }, 1, []],
    ["as many as agreed", { capacity: 2 }, 2, ["full"]],
    ["a last day far ahead", { leavingOn: "2027-01-22" }, 0, []],
    ["a last day soon", { leavingOn: SOON }, 0, ["leaves"]],
    ["the last day today", { leavingOn: TODAY }, 0, ["leaves"]],
    ["a last day that has been", { leavingOn: "2026-11-20" }, 0, ["left"]],
    ["a last day that cannot be read", { leavingOn: "til våren" }, 0, []],
    [
      "away, full and leaving",
      { leavingOn: SOON, capacity: 0, absences: [away("2026-11-01", "")] },
      0,
      ["leaves", "away", "full"],
    ],
    ["away soon", { absences: [away("2026-12-24", "2027-01-02")] }, 0, ["awaySoon"]],
    ["away later than soon", { absences: [away("2027-02-01", "")] }, 0, []],
    ["away before", { absences: [away("2026-10-01", "2026-11-20")] }, 0, []],
  ])("tells of %s", (_, changes, cases, kinds) => {
    const found = hindrancesOf(
      makeCoordinator({ capacity: null, ...changes }),
      { ...noLoad, cases },
      { today: TODAY, soon: SOON },
    );
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("puts those nothing stands in the way of before the others", () => {
    const found = asked([coordinator("a", "Anne", { leavingOn: TODAY }), coordinator("b", "Berit")], [], "");
    expect(found.map(({ coordinator: { id } }) => id)).toEqual(["b", "a"]);
  });

  it("finds everybody a wish names", () => {
    expect([...wishedIds(register, "Helst Kari Nordmann, ellers Berit")]).toEqual(["k2", "k3"]);
    expect(wishedIds(register, "").size).toBe(0);
  });
});

function away(from: string, until: string): Coordinator["absences"][number] {
  return { id: from, kind: "leave", from, until, note: "" };
}

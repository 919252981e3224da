import { describe, expect, it } from "vitest";
import { candidates, searchCandidates } from "../../../../../renderer/features/case/candidates.ts";
import { newCoordinator } from "../../../../../shared/coordinator/rules.ts";
import type { Coordinator } from "../../../../../shared/coordinator/schema.ts";
import { makeSummary } from "../../../shared/case/caseBuilders.ts";

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
  makeSummary({ id: "c1", coordinatorIds: ["k2"], status: "coordinated" }),
  makeSummary({ id: "c2", coordinatorIds: ["k3", "k1"], status: "planInForce" }),
  makeSummary({ id: "c3", coordinatorIds: ["k3"], status: "closed" }),
];

describe("candidates", () => {
  it("counts open cases only, says who has as many as agreed, and leaves out who has left", () => {
    const found = candidates(register, load, "");
    expect(found.map(({ coordinator: { id }, cases, isFull }) => [id, cases, isFull])).toEqual([
      ["k3", 1, false],
      ["k1", 1, false],
      ["k2", 1, true],
    ]);
  });

  it("puts the wished one first, also when full: the wish weighs heavily", () => {
    expect(candidates(register, load, "Ønsker Kari på helsestasjonen")[0]).toMatchObject({
      coordinator: { id: "k2" },
      isWished: true,
    });
  });

  it("does not find a wish inside another word", () => {
    expect(candidates([coordinator("k1", "Per Lie")], [], "personlig kjent").some(({ isWished }) => isWished)).toBe(
      false,
    );
  });

  it("treats a capacity of 0 as full and no capacity as never full", () => {
    const found = candidates([coordinator("k1", "A", { capacity: 0 }), coordinator("k2", "B")], [], "");
    expect(found.map(({ isFull }) => isFull)).toEqual([false, true]);
  });

  it("searches name, title and unit in any order", () => {
    const all = candidates(register, load, "");
    expect(searchCandidates(all, "helse åse").map(({ coordinator: { id } }) => id)).toEqual(["k1"]);
    expect(searchCandidates(all, "")).toHaveLength(3);
    expect(searchCandidates(all, "fysio")).toEqual([]);
  });
});

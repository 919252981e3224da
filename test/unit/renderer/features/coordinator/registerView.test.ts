import { describe, expect, it } from "vitest";
import {
  datedCases,
  barOf,
  filterCoordinators,
  standings,
  type SortKey,
} from "../../../../../renderer/features/coordinator/registerView.ts";
import { newCoordinator } from "../../../../../shared/coordinator/rules.ts";
import { makeSettings } from "../../../../fixtures/makeCase.ts";
import { makeSummary, TODAY } from "../../../shared/case/caseBuilders.ts";
import type { Coordinator } from "../../../../../shared/coordinator/schema.ts";

const person = (name: string, fields: Partial<Coordinator> = {}): Coordinator => ({
  ...newCoordinator(name),
  name,
  ...fields,
});
const register = [
  person("Åse Berg", { unit: "Helsestasjonen" }),
  person("Per Lie", { phone: "952 54 459", leaderName: "Åse Berg" }),
  person("Sluttet Hansen", { active: false }),
  person("Permisjon Dahl", { active: false }),
];
const standing = new Map([
  ["Permisjon Dahl", { cases: 2, weight: 2, deadline: "2027-01-01" }],
  ["Åse Berg", { cases: 1, weight: 3, deadline: "2026-12-01" }],
]);
const names = (query: string, inactive = false, sort: SortKey = "name"): string[] =>
  filterCoordinators(register, { query, inactive, sort }, standing).map(({ name }) => name);

describe("registerView", () => {
  it("lists by name in Norwegian order, and inactive people only on request or while they have cases", () => {
    expect(names("")).toEqual(["Per Lie", "Permisjon Dahl", "Åse Berg"]);
    expect(names("", true)).toEqual(["Per Lie", "Permisjon Dahl", "Sluttet Hansen", "Åse Berg"]);
  });

  it.each([
    ["a part of the unit", "stasjon", ["Åse Berg"]],
    ["the leader", "åse", ["Per Lie", "Åse Berg"]],
    ["a phone number without spaces", "95254", ["Per Lie"]],
    ["words in any order", "lie per", ["Per Lie"]],
    ["nothing", "xyzzy", []],
  ])("finds by %s", (_name, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it.each<[SortKey, string[]]>([
    ["name", ["Per Lie", "Permisjon Dahl", "Åse Berg"]],
    ["cases", ["Permisjon Dahl", "Åse Berg", "Per Lie"]],
    ["weight", ["Åse Berg", "Permisjon Dahl", "Per Lie"]],
    ["deadline", ["Åse Berg", "Permisjon Dahl", "Per Lie"]],
  ])("sorts by %s", (sort, expected) => {
    expect(names("", false, sort)).toEqual(expected);
  });

  it("knows the nearest date of everybody's open cases", () => {
    const cases = [
      makeSummary({ id: "a", status: "coordinated", coordinatorIds: ["kari"], facts: { measureOn: "2027-01-01" } }),
      makeSummary({ id: "b", status: "coordinated", coordinatorIds: ["kari"], facts: { measureOn: "2026-12-01" } }),
      makeSummary({ id: "c", status: "coordinated", coordinatorIds: ["kari", "per"] }),
      makeSummary({ id: "d", status: "closed", coordinatorIds: ["per"], facts: { measureOn: "2026-01-01" } }),
    ];
    const found = standings(datedCases(cases, makeSettings(), TODAY));
    expect(found.get("kari")).toEqual({ cases: 3, weight: 9, deadline: "2026-12-01" });
    expect(found.get("per")).toEqual({ cases: 1, weight: 3, deadline: "" });
  });

  it.each([
    [2, null, 4, { within: 50, over: 0 }],
    [3, 2, 4, { within: 50, over: 25 }],
    [0, 3, 3, { within: 0, over: 0 }],
    [0, null, 0, { within: 0, over: 0 }],
  ])("draws %s cases with %s agreed on a bar of %s", (load, capacity, widest, bar) => {
    expect(barOf(load, capacity, widest)).toEqual(bar);
  });
});

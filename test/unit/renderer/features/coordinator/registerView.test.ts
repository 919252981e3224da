import { describe, expect, it } from "vitest";
import { barOf, filterCoordinators } from "../../../../../renderer/features/coordinator/registerView.ts";
import { newCoordinator } from "../../../../../shared/coordinator/rules.ts";
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
const loads = new Map([["Permisjon Dahl", 2]]);
const names = (query: string, inactive = false): string[] =>
  filterCoordinators(register, { query, inactive }, loads).map(({ name }) => name);

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

  it.each([
    [2, null, 4, { within: 50, over: 0 }],
    [3, 2, 4, { within: 50, over: 25 }],
    [0, 3, 3, { within: 0, over: 0 }],
    [0, null, 0, { within: 0, over: 0 }],
  ])("draws %s cases with %s agreed on a bar of %s", (load, capacity, widest, bar) => {
    expect(barOf(load, capacity, widest)).toEqual(bar);
  });
});

import { describe, expect, it } from "vitest";
import { groupServices, usedValues } from "../../../../shared/directory/groupServices.ts";
import { newService } from "../../../../shared/directory/rules.ts";
import type { Service } from "../../../../shared/directory/schema.ts";

const service = (targetGroup: string, unit: string, name: string): Service => ({
  ...newService(name, "2026-11-21"),
  targetGroup,
  unit,
  name,
});
const services = [
  service("Voksne", "", "NAV"),
  service("Voksne", "Helse", "Rus"),
  service("", "", "Servicetorget"),
  service("Barn og unge", "Familie", "Ørret"),
  service("Barn og unge ", "Familie", "Barnevern"),
];

describe("groupServices", () => {
  it("groups by target group, unit and name, with what has none last", () => {
    const read = groupServices(services).map(({ targetGroup, count, units }) => [
      targetGroup,
      count,
      units.map(({ unit, services: inUnit }) => [unit, inUnit.map(({ name }) => name)]),
    ]);
    expect(read).toEqual([
      ["Barn og unge", 2, [["Familie", ["Barnevern", "Ørret"]]]],
      [
        "Voksne",
        2,
        [
          ["Helse", ["Rus"]],
          ["", ["NAV"]],
        ],
      ],
      ["", 1, [["", ["Servicetorget"]]]],
    ]);
  });

  it("does not touch the list it is given", () => {
    const before = services.map(({ name }) => name);
    groupServices(services);
    expect(services.map(({ name }) => name)).toEqual(before);
  });

  it("lists the values in use, each once, without the empty one", () => {
    expect(usedValues(services, "targetGroup")).toEqual(["Barn og unge", "Voksne"]);
    expect(usedValues(services, "unit")).toEqual(["Familie", "Helse"]);
  });
});

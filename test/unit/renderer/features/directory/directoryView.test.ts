import { describe, expect, it } from "vitest";
import {
  filterServices,
  groupsUpTo,
  hasFilters,
  noFilters,
  type DirectoryFilters,
} from "../../../../../renderer/features/directory/directoryView.ts";
import { newService } from "../../../../../shared/directory/rules.ts";
import type { Service } from "../../../../../shared/directory/schema.ts";
import { createServiceSearch } from "../../../../../shared/directory/searchServices.ts";

const today = "2026-11-21";
const service = (name: string, fields: Partial<Service>): Service => ({ ...newService(name, today), name, ...fields });
const services = [
  service("Barnevern", { targetGroup: "Barn ", unit: "Familie", confirmedOn: "2026-01-01" }),
  service("PPT", { targetGroup: "Barn", unit: "Skole", confirmedOn: "2024-01-01" }),
  service("NAV", { targetGroup: "Voksne", unit: "Skole" }),
  service("Nedlagt tilbud", { targetGroup: "Voksne", closedDown: true }),
];
const names = (filters: Partial<DirectoryFilters>): string[] =>
  filterServices(createServiceSearch(services), { ...noFilters, ...filters }, today).map(({ name }) => name);

describe("directoryView", () => {
  it.each<[string, Partial<DirectoryFilters>, string[]]>([
    ["everything in operation", {}, ["Barnevern", "PPT", "NAV"]],
    ["also what is closed down", { closedDown: true }, ["Barnevern", "PPT", "NAV", "Nedlagt tilbud"]],
    ["a target group, whatever spaces follow it", { targetGroup: "Barn" }, ["Barnevern", "PPT"]],
    ["a unit across target groups", { unit: "Skole" }, ["PPT", "NAV"]],
    ["what nobody confirmed in 12 months", { unconfirmed: true }, ["PPT", "NAV"]],
    ["a search within the filters", { query: "nav", targetGroup: "Barn" }, []],
    ["a search, never finding closed services unasked", { query: "nedlagt" }, []],
  ])("shows %s", (_name, filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });

  it("counts as filtered what hides something, not what shows more", () => {
    expect(hasFilters(noFilters)).toBe(false);
    expect(hasFilters({ ...noFilters, closedDown: true, query: "  " })).toBe(false);
    expect(hasFilters({ ...noFilters, unconfirmed: true })).toBe(true);
  });

  it("cuts the groups after the limit and keeps the counts whole", () => {
    const groups = groupsUpTo(services, 1);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ targetGroup: "Barn", count: 2 });
    expect(groups[0]?.units.flatMap((unit) => unit.services.map(({ name }) => name))).toEqual(["Barnevern"]);
    expect(groupsUpTo(services, 100).flatMap((group) => group.units.flatMap((unit) => unit.services))).toHaveLength(4);
  });
});

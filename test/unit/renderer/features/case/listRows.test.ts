import { describe, expect, it } from "vitest";
import {
  caseRows,
  filterRows,
  noFilters,
  NO_COORDINATOR,
  rowTexts,
  sortRows,
  statusOrder,
  type CaseRow,
  type Filters,
} from "../../../../../renderer/features/case/listRows.ts";
import type { ListColumn } from "../../../../../shared/case/listChoices.ts";
import type { CaseSummary } from "../../../../../shared/case/schema.ts";
import { addDays } from "../../../../../shared/dates.ts";
import { makeSettings } from "../../../../fixtures/makeCase.ts";
import { makeSummary, TODAY } from "../../../shared/case/caseBuilders.ts";

const coordinatorNames: Record<string, string> = { k1: "Åse Lie", k2: "Kari Nordmann", k3: "Øyvind Moen" };
const serviceNames: Record<string, string> = { s1: "Fjordsida skole", s2: "NAV Nordvik", s3: "Fysioterapi" };
const rowsOf = (...summaries: Partial<CaseSummary>[]): CaseRow[] =>
  caseRows(
    summaries.map((summary, index) => makeSummary({ id: `c${index}`, ...summary })),
    { coordinator: (id) => coordinatorNames[id] ?? "", service: (id) => serviceNames[id] ?? "" },
    makeSettings(),
    TODAY,
  );
const names = (rows: readonly CaseRow[]): string[] => rows.map(({ summary }) => summary.name);
const find = (rows: readonly CaseRow[], filters: Partial<Filters>): string[] =>
  names(filterRows(rows, rowTexts(rows), { ...noFilters, ...filters }, "u-me"));

describe("filterRows", () => {
  const rows = rowsOf(
    {
      name: "Håkon Løken Hagen",
      number: "2026-014",
      phone: "+47 918 12 345",
      birthDate: "2014-03-12",
      serviceIds: ["s1", "s2"],
      planTrack: "offered",
      caseworkerId: "u-me",
      facts: { awaitsCoordinatorSince: TODAY },
    },
    {
      name: "André Sæther",
      number: "2025-102",
      coordinatorIds: ["k2"],
      childCoordinator: true,
      status: "planInForce",
      planTrack: "inForce",
      serviceIds: ["s2"],
      caseworkerId: "u-other",
      facts: { measureOn: "2026-11-01" },
    },
    { name: "Oda Moe", number: "2024-001", status: "closed" },
  );
  it.each([
    ["part of a word", "løk", ["Håkon Løken Hagen"]],
    ["words in any order", "hagen håkon", ["Håkon Løken Hagen"]],
    ["accents folded", "andre", ["André Sæther"]],
    ["å typed as a", "hakon", ["Håkon Løken Hagen"]],
    ["æ typed as ae", "saether", ["André Sæther"]],
    ["part of a phone number", "812 34", ["Håkon Løken Hagen"]],
    ["phone with the country", "+47 918 12 345", ["Håkon Løken Hagen"]],
    ["number with a space", "2026 014", ["Håkon Løken Hagen"]],
    ["birth date as digits", "120314", ["Håkon Løken Hagen"]],
    ["birth date with spaces", "12 03 2014", ["Håkon Løken Hagen"]],
    ["coordinator", "kari nord", ["André Sæther"]],
    ["service", "fjordsida", ["Håkon Løken Hagen"]],
    ["name and service", "sæther nav", ["André Sæther"]],
    ["a service two take part in", "nav", ["Håkon Løken Hagen", "André Sæther"]],
    ["number", "2026-014", ["Håkon Løken Hagen"]],
    ["number without the hyphen", "2026014", ["Håkon Løken Hagen"]],
    ["phone with spaces", "918 12 345", ["Håkon Løken Hagen"]],
    ["birth date", "12.03.2014", ["Håkon Løken Hagen"]],
    ["only spaces is no search", "   ", ["Håkon Løken Hagen", "André Sæther", "Oda Moe"]],
    ["nothing found", "xyz", []],
  ])("finds by %s", (_what, query, expected) => {
    expect(find(rows, { query })).toEqual(expected);
  });

  it("filters by coordinator, and by those who lack one", () => {
    expect(find(rows, { coordinator: "k2" })).toEqual(["André Sæther"]);
    expect(find(rows, { coordinator: NO_COORDINATOR })).toEqual(["Håkon Løken Hagen"]);
    expect(find(rows, { coordinator: "no-longer-there" })).toEqual([]);
  });

  it("filters by service, plan, barnekoordinator and one's own desk", () => {
    expect(find(rows, { service: "s2" })).toEqual(["Håkon Løken Hagen", "André Sæther"]);
    expect(find(rows, { service: "s1" })).toEqual(["Håkon Løken Hagen"]);
    expect(find(rows, { plan: "none" })).toEqual(["Oda Moe"]);
    expect(find(rows, { childCoordinator: true })).toEqual(["André Sæther"]);
    expect(find(rows, { mine: true })).toEqual(["Håkon Løken Hagen"]);
    expect(find(rows, { mine: true, childCoordinator: true })).toEqual([]);
  });

  it("filters by several statuses at once, by what is over the deadline, and by all together", () => {
    expect(find(rows, { statuses: ["closed", "planInForce"] })).toEqual(["André Sæther", "Oda Moe"]);
    expect(find(rows, { overdue: true })).toEqual(["André Sæther"]);
    expect(find(rows, { overdue: true, statuses: ["closed"] })).toEqual([]);
  });

  it("gives the same list back when there is nothing to filter by", () => {
    expect(filterRows(rows, rowTexts(rows), noFilters, "")).toBe(rows);
  });
});

describe("sortRows", () => {
  const sorted = (rows: CaseRow[], key: ListColumn, descending = false): string[] =>
    names(sortRows(rows, { key, descending }));

  it("orders names as Norwegians do: æ, ø, å and aa last, no name at the end both ways", () => {
    const rows = rowsOf(
      { name: "Åse" },
      { name: "" },
      { name: "Aase" },
      { name: "Øyvind" },
      { name: "Ærlend" },
      { name: "berit" },
    );
    const order = sorted(rows, "name");
    expect(order.slice(0, 3)).toEqual(["berit", "Ærlend", "Øyvind"]);
    expect(order.at(-1)).toBe("");
    expect(sorted(rows, "name", true).at(-1)).toBe("");
  });

  it("puts the most overdue first and cases without a deadline last, both ways", () => {
    const rows = rowsOf(
      { name: "none" },
      { name: "soon", facts: { measureOn: "2026-11-25" } },
      { name: "late", facts: { measureOn: "2026-01-01" } },
    );
    expect(sorted(rows, "deadline")).toEqual(["late", "soon", "none"]);
    expect(sorted(rows, "deadline", true)).toEqual(["soon", "late", "none"]);
  });

  it("orders by status along the path, by coordinator, progress and last change", () => {
    const rows = rowsOf(
      {
        name: "A",
        status: "planInForce",
        coordinatorIds: ["k1"],
        measuresDone: 1,
        measuresTotal: 4,
        updatedOn: "2026-01-02",
      },
      {
        name: "B",
        status: "received",
        coordinatorIds: ["k2"],
        measuresDone: 3,
        measuresTotal: 4,
        updatedOn: "2026-11-02",
      },
      { name: "C", status: "closed", updatedOn: "2025-12-31" },
    );
    expect(sorted(rows, "status")).toEqual(["B", "A", "C"]);
    expect(sorted(rows, "coordinator")).toEqual(["B", "A", "C"]);
    expect(sorted(rows, "progress", true)).toEqual(["B", "A", "C"]);
    expect(sorted(rows, "updated")).toEqual(["C", "A", "B"]);
  });
});

describe("every column", () => {
  it.each([
    ["number", ["A", "B", "C"]],
    ["born", ["C", "A", "B"]],
    ["plan", ["B", "C", "A"]],
    ["services", ["C", "A", "B"]],
  ] as const)("orders by %s", (key, expected) => {
    const rows = rowsOf(
      { name: "B", number: "2026-0100", planTrack: "none", birthDate: "" },
      { name: "A", number: "2026-099", planTrack: "ended", birthDate: "2014-01-01", serviceIds: ["s2"] },
      { name: "C", number: "2026-1000", planTrack: "offered", birthDate: "1980-01-01", serviceIds: ["s1"] },
    );
    expect(names(sortRows(rows, { key, descending: false }))).toEqual(expected);
  });
});

describe("20 000 cases", () => {
  const first = ["Håkon", "Selma", "Trygve", "Mohammed", "Torbjørn", "Åse", "Elias", "Ola", "Lars", "Øyvind"];
  const last = ["Hagen", "Hauge", "Haugland", "Sæther", "Nguyen", "Myhre", "Moen", "Nygård", "Lie", "Tveit"];
  const rows = rowsOf(
    ...Array.from({ length: 20_000 }, (_, index) => ({
      id: `case-${index}`,
      name: `${first[index % 10] ?? ""} ${last[Math.floor(index / 10) % 10] ?? ""}`,
      number: `${2000 + (index % 27)}-${String(index).padStart(3, "0")}`,
      status: statusOrder[index % statusOrder.length] ?? "received",
      coordinatorIds: index % 5 === 0 ? [] : [`k${(index % 3) + 1}`],
      facts: index % 4 === 0 ? {} : { measureOn: addDays(TODAY, (index % 400) - 200) },
    })),
  );
  const texts = rowTexts(rows);

  it("finds exactly the rows that a plain look through every case finds", () => {
    const expected = rows.filter(
      ({ summary: { name, coordinatorIds, facts, status } }) =>
        name.includes("Hau") &&
        coordinatorIds.includes("k2") &&
        status !== "closed" &&
        (facts.measureOn ?? TODAY) < TODAY,
    );
    const found = filterRows(rows, texts, { ...noFilters, query: "hau", coordinator: "k2", overdue: true }, "");
    expect(expected.length).toBeGreaterThan(100);
    expect(found.map(({ summary }) => summary.id)).toEqual(expected.map(({ summary }) => summary.id));
  });

  it("finds one case by its number", () => {
    expect(filterRows(rows, texts, { ...noFilters, query: rows[19_999]?.summary.number ?? "" }, "")).toEqual([
      rows[19_999],
    ]);
  });

  it("sorts without losing a row, in the order of the dates", () => {
    const sorted = sortRows(rows, { key: "deadline", descending: false });
    const dates = sorted.map(({ deadline }) => deadline?.date ?? "").filter(Boolean);
    expect(new Set(sorted).size).toBe(20_000);
    expect(dates).toEqual(dates.toSorted());
    expect(sorted.slice(dates.length).every(({ deadline }) => deadline === null)).toBe(true);
  });
});

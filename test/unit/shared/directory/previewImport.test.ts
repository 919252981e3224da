import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mapping } from "../../../../shared/directory/importFields.ts";
import { previewImport } from "../../../../shared/directory/previewImport.ts";
import { newService } from "../../../../shared/directory/rules.ts";
import { service as serviceSchema, type Service } from "../../../../shared/directory/schema.ts";
import { suggestMapping } from "../../../../shared/directory/suggestMapping.ts";

const today = "2026-11-21";
const mapping: Mapping = { name: 0, unit: 1, phone: 2, content: 3 };
const known: Service = {
  ...newService("known", "2025-01-01"),
  name: "Barnevern",
  unit: "Familie",
  phone: "75 14 63 40",
  localTips: "Spør etter Anne",
  confirmedOn: "2025-02-01",
};

function preview(rows: string[][], existing: Service[] = [known], used: Mapping = mapping) {
  let next = 0;
  const newId = (): string => `new-${++next}`;
  return previewImport({ file: { columns: [], rows }, mapping: used, existing, today, newId });
}

describe("previewImport", () => {
  it("takes all 21 services of Rana as new, with phone numbers to read", () => {
    const text = readFileSync(join(import.meta.dirname, "../../../fixtures/import/tjenesteoversikt-rana.csv"), "utf8");
    const [columns = [], ...cells] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(";"));
    const rows = preview(cells, [], suggestMapping(columns));
    expect(rows.map((row) => row.kind)).toEqual(Array.from({ length: 21 }, () => "new"));
    expect(rows[0]?.service).toMatchObject({
      name: "Barnevern",
      targetGroup: "Barn og unge",
      unit: "Avdeling for barn og familier",
      phone: "75 14 63 40",
      howToApply: "Etter mottatt bekymringsmelding",
      confirmedOn: "",
      editedOn: today,
    });
    for (const row of rows) expect(serviceSchema.parse(row.service)).toEqual(row.service);
  });

  it("counts rows as the spreadsheet does", () => {
    expect(preview([["A"], ["B"]]).map((row) => row.rowNumber)).toEqual([2, 3]);
  });

  it("says what differs, and keeps what the row does not say", () => {
    const [row] = preview([["barnevern", "FAMILIE", "75 00 00 00", ""]]);
    expect(row).toMatchObject({ kind: "changed", targetId: "known" });
    expect(row?.kind === "changed" && row.changes).toEqual([
      { field: "name", before: "Barnevern", after: "barnevern" },
      { field: "unit", before: "Familie", after: "FAMILIE" },
      { field: "phone", before: "75 14 63 40", after: "75 00 00 00" },
    ]);
    expect(row?.service).toMatchObject({
      id: "known",
      localTips: "Spør etter Anne",
      confirmedOn: "2025-02-01",
      editedOn: today,
    });
  });

  it("finds nothing to do when only the spaces in the phone number differ", () => {
    const [row] = preview([["Barnevern", "Familie", "75146340", ""]]);
    expect(row).toMatchObject({ kind: "same", targetId: "known", service: known });
  });

  it("points a duplicate in the file at its first row", () => {
    const rows = preview([
      ["PPT", "Oppvekst", "1"],
      ["ppt ", "oppvekst", "2"],
      ["PPT", "Helse", "3"],
    ]);
    expect(rows.map((row) => row.kind)).toEqual(["new", "duplicate", "new"]);
    expect(rows[1]).toMatchObject({ targetId: "new-1", firstRowNumber: 2 });
  });

  it.each([
    ["no name", ["", "Familie"], { reason: "noName" }],
    ["only spaces for a name", ["  \u00A0 ", "Familie"], { reason: "noName" }],
    ["a name of 201 characters", ["x".repeat(201)], { reason: "tooLong", field: "name", limit: 200 }],
    ["a content beyond the limit", ["A", "", "", "x".repeat(20_001)], { reason: "tooLong", field: "content" }],
  ])("cannot import %s", (_name, cells, reason) => {
    expect(preview([cells])[0]).toMatchObject({ kind: "invalid", ...reason });
  });

  it("can import nothing while no column is chosen for the name", () => {
    expect(preview([["A"], ["B"]], [], {}).every((row) => row.kind === "invalid")).toBe(true);
  });

  it.each(["=1+1", "+47", "-x", "@SUM(A1)"])("keeps %j as plain text", (cell) => {
    expect(preview([[cell, cell, cell, cell]])[0]?.service).toMatchObject({ name: cell, unit: cell, content: cell });
  });
});

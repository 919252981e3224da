import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { zipSync } from "fflate";
import { readImportFile } from "../../../../electron/directory/readImportFile.ts";
import { importFile } from "../../../../shared/directory/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "helhet-import-"));
const rana = join(import.meta.dirname, "../../../fixtures/import/tjenesteoversikt-rana.csv");

function fileOf(content: string | Uint8Array, name = "tjenester.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();

describe("readImportFile", () => {
  it("reads the Rana overview as it is", async () => {
    const file = await readImportFile(rana);
    expect(importFile.parse(file)).toEqual(file);
    expect(file).toMatchObject({ fileName: "tjenesteoversikt-rana.csv", encoding: "utf-8", separator: ";" });
    expect(file.columns).toEqual([
      "maalgruppe",
      "avdeling",
      "tjeneste",
      "telefon",
      "nettside",
      "innhold",
      "henvisning",
    ]);
    expect(file.rows).toHaveLength(21);
    expect(file.rows[0]?.slice(0, 4)).toEqual([
      "Barn og unge",
      "Avdeling for barn og familier",
      "Barnevern",
      "75146340",
    ]);
    expect(file.rows.every((row) => row.length === 7)).toBe(true);
  });

  it.each([
    ["UTF-8 without mark", Buffer.from("navn;sted\nBlåbær;Ås"), "utf-8"],
    ["UTF-8 with mark", Buffer.from("\uFEFFnavn;sted\nBlåbær;Ås"), "utf-8"],
    ["windows-1252", latin("navn;sted\nBl\xe5b\xe6r;\xc5s"), "windows-1252"],
    ["UTF-16 little end first", Buffer.from("\uFEFFnavn;sted\nBlåbær;Ås", "utf16le"), "utf-16le"],
    ["UTF-16 big end first", utf16be("navn;sted\nBlåbær;Ås"), "utf-16be"],
  ])("reads %s", async (_name, bytes, encoding) => {
    const file = await readImportFile(fileOf(bytes));
    expect(file.encoding).toBe(encoding);
    expect(file.columns).toEqual(["navn", "sted"]);
    expect(file.rows).toEqual([["Blåbær", "Ås"]]);
  });

  it("reads the dashes, quotes and euro signs of windows-1252", async () => {
    const file = await readImportFile(fileOf(latin("navn;pris\n\x93Ungdom 16\x9625\x94;\x80 5")));
    expect(file.rows).toEqual([["“Ungdom 16–25”", "€ 5"]]);
  });

  it.each([
    ["commas", "navn,tlf\nA,1\nB,2", ","],
    ["tabs", "navn\ttlf\nA\t1\nB\t2", "\t"],
    ["bars", "navn|tlf\nA|1\nB|2", "|"],
    ["semicolons, though every text has commas", "navn;innhold\nA;x, y, z\nB;x, y, z", ";"],
    ["commas, though one text has semicolons", "navn,innhold,tlf\nA,x; y; z,1\nB,x,2", ","],
    ["what Excel's own first line says", "sep=,\nnavn;x,tlf\nA;y,1", ","],
  ])("finds %s", async (_name, text, separator) => {
    const file = await readImportFile(fileOf(text));
    expect(file.separator).toBe(separator);
    expect(file.columns).toHaveLength(text.startsWith("navn,innhold,tlf") ? 3 : 2);
  });

  it("keeps line breaks, separators and doubled quotes inside quotes", async () => {
    const file = await readImportFile(fileOf('navn;innhold\r\n"A ""B""";"første\r\nandre; linje"\r\nC;d\r\n'));
    expect(file.rows).toEqual([
      ['A "B"', "første\nandre; linje"],
      ["C", "d"],
    ]);
  });

  it("takes a quote that never closes as a character", async () => {
    const file = await readImportFile(fileOf('navn;innhold\n"Åpen dør;x\nB;y'));
    expect(file.rows).toEqual([
      ['"Åpen dør', "x"],
      ["B", "y"],
    ]);
  });

  it("fills short rows and keeps cells beyond the heading", async () => {
    const file = await readImportFile(fileOf("a;b;c\n1\n1;2;3;4\n;;\n\n5;6"));
    expect(file.columns).toEqual(["a", "b", "c", ""]);
    expect(file.rows).toEqual([
      ["1", "", "", ""],
      ["1", "2", "3", "4"],
      ["5", "6", "", ""],
    ]);
  });

  it("reads a list with one column", async () => {
    const file = await readImportFile(fileOf("tjeneste\nBarnevern\nHelsestasjon"));
    expect(file.columns).toEqual(["tjeneste"]);
    expect(file.rows).toEqual([["Barnevern"], ["Helsestasjon"]]);
  });

  it("keeps formulas as the characters they are", async () => {
    const cells = ["=1+1", "+47 75 14 63 40", "-x", "@SUM(A1)", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0"];
    const file = await readImportFile(
      fileOf(`navn;x\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}";1`).join("\n")}`),
    );
    expect(file.rows.map((row) => row[0])).toEqual(cells);
  });

  it("removes control characters and text that hides its direction", async () => {
    const file = await readImportFile(fileOf("na\u0000vn;x\nBarne\u0007vern\u202Egpj;\u001B[31mrød"));
    expect(file.columns).toEqual(["navn", "x"]);
    expect(file.rows).toEqual([["Barneverngpj", "[31mrød"]]);
  });

  it.each([
    ["an empty file", ""],
    ["only line breaks", "\n\r\n\n"],
    ["only a heading", "navn;telefon\n"],
    ["a workbook (zip)", zipSync({ "xl/workbook.xml": new Uint8Array(200) })],
    ["an old workbook", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
    ["a PDF", "%PDF-1.7\n1 0 obj\n2 0 obj"],
    ["random bytes", Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 197 + (index >> 3)) % 256))],
    ["more columns than any overview", `${"a;".repeat(200)}b\n${"1;".repeat(200)}2`],
  ])("refuses %s", async (_name, content) => {
    await expect(readImportFile(fileOf(content))).rejects.toMatchObject({ appError: { code: "fileUnreadable" } });
  });

  it("refuses a file that is not there, and a folder", async () => {
    for (const path of [join(folder, "borte.csv"), folder])
      await expect(readImportFile(path)).rejects.toMatchObject({ appError: { code: "fileUnreadable" } });
  });

  it("takes 10 000 rows and refuses more, with the limit", async () => {
    const rows = (count: number): string => `navn;telefon\n${"Tjeneste;75146340\n".repeat(count)}`;
    await expect(readImportFile(fileOf(rows(10_000)))).resolves.toMatchObject({ rows: { length: 10_000 } });
    for (const count of [10_001, 50_000])
      await expect(readImportFile(fileOf(rows(count)))).rejects.toMatchObject({
        appError: { code: "tooManyRows", limit: 10_000 },
      });
  });

  it("refuses a file over 5 MB before reading it", async () => {
    await expect(readImportFile(fileOf(Buffer.alloc(5 * 1024 * 1024 + 1, "a")))).rejects.toMatchObject({
      appError: { code: "fileTooLarge", limit: 5 * 1024 * 1024 },
    });
  });
});

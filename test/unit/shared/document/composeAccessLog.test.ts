import { describe, expect, it } from "vitest";
import type { LogRow } from "../../../../shared/accessLog/schema.ts";
import type { DocumentBlock, DocumentContent } from "../../../../shared/document/blocks.ts";
import { composeAccessLog } from "../../../../shared/document/composeAccessLog.ts";
import type { Language } from "../../../../shared/fields.ts";
import { makeLogRow } from "../../../fixtures/makeLogRow.ts";
import { documentInput, logRows } from "../../../support/documentCases.ts";

const compose = (rows: LogRow[], language: Language = "nb"): DocumentContent =>
  composeAccessLog({ ...documentInput("typical", language), rows });
const tables = ({ blocks }: DocumentContent) =>
  blocks.filter((block): block is Extract<DocumentBlock, { kind: "table" }> => block.kind === "table");
const rowsOf = (content: DocumentContent, caption: string) =>
  tables(content).find((table) => table.caption === caption)?.rows ?? [];

describe("composeAccessLog", () => {
  it("says who has used the case, in which role, when and how often; the latest first", () => {
    expect(rowsOf(compose(logRows.typical), "Hvem har brukt saken")).toEqual([
      ["Eva Oppdiktet Lind", "Leder i koordinerende enhet", "20.11.2026", "20.11.2026", "1"],
      ["Kari Oppdiktet Moen", "Saksbehandler i koordinerende enhet", "01.10.2026", "18.11.2026", "8"],
    ]);
  });

  it("says what has left the program, for whom and why", () => {
    const titled = "Dokumenter som er skrevet ut eller lagret som fil";
    expect(rowsOf(compose(logRows.typical), titled)).toEqual([
      [
        "18.11.2026 kl. 14.05",
        "Individuell plan på papir",
        "Siri Oppdiktet Dahle\nFjordsida skole\nSamtykke",
        "Kari Oppdiktet Moen",
      ],
      ["18.11.2026 kl. 14.02", "Samtykkeerklæring som PDF-fil", "Ikke skrevet ned", "Kari Oppdiktet Moen"],
    ]);
  });

  it("tells every event in plain words, what came close together on one line", () => {
    expect(
      rowsOf(compose(logRows.typical), "De nyeste hendelsene først").map(([when, , what]) => [when, what]),
    ).toEqual([
      ["20.11.2026 kl. 09.30", "Leste denne loggen"],
      ["18.11.2026 kl. 14.05", "Skrev ut: Individuell plan på papir"],
      ["18.11.2026 kl. 14.02", "Lagret som fil: Samtykkeerklæring som PDF-fil"],
      ["18.11.2026 kl. 13.03", "Endret saken, 3 ganger"],
      ["18.11.2026 kl. 13.00", "Åpnet saken"],
      ["02.10.2026 kl. 08.00", "Endret saken, ble ikke fullført"],
      ["01.10.2026 kl. 08.00", "Registrerte saken"],
    ]);
  });

  it("never says which workstation, what was searched for or what was changed", () => {
    const row = makeLogRow("change", { workstation: "KONTOR-7", text: "hemmelig", details: ["person"] });
    const content = compose([row, makeLogRow("search", { text: "Solheim" }), makeLogRow("unlock")]);
    expect(JSON.stringify(content.blocks)).not.toMatch(/KONTOR-7|hemmelig|Solheim|"person"|Låste opp/);
    expect(rowsOf(content, "De nyeste hendelsene først")).toHaveLength(1);
  });

  it("says so when nobody has used the case, in both languages", () => {
    expect(JSON.stringify(compose([]).blocks)).toContain("Ingen har åpnet saken");
    expect(JSON.stringify(compose([], "nn").blocks)).toContain("Ingen har opna saka");
    expect(tables(compose([]))).toEqual([]);
  });

  it("keeps the person's name out of title, footer and properties", () => {
    const { propertyTitle, footer, title, author } = compose(logRows.typical);
    expect([propertyTitle, footer, title, author].join(" ")).not.toContain("Tuva");
    expect(footer).toContain("innsynslogg");
  });

  it("says one day as one day", () => {
    const box = compose([makeLogRow("open")]).blocks.find((block) => block.kind === "facts");
    expect(box?.rows.find(({ label }) => label === "Loggen viser")?.text).toBe("15.03.2027");
  });

  it("says whom to ask", () => {
    const text = JSON.stringify(compose(logRows.typical).blocks);
    expect(text).toContain("Du kan spørre hvorfor noen har åpnet saken.");
    expect(text).toMatch(/Kontakt Koordinerende enhet/);
  });

  it("stays within the width of the page", () => {
    for (const { columns } of tables(compose(logRows.typical))) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(170);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { DocumentBlock, DocumentContent } from "../../../../shared/document/blocks.ts";
import { composePlan } from "../../../../shared/document/composePlan.ts";
import {
  makeCase,
  makeGoal,
  makeMeasure,
  makeParticipant,
  makePerson,
  makePlan,
  makeSubGoal,
} from "../../../fixtures/makeCase.ts";
import { documentInput, languages } from "../../../support/documentCases.ts";
import { typicalCase } from "../../../support/typicalCase.ts";

const headings = ({ blocks }: DocumentContent, level = 1): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === level ? [block.text] : []));
const allText = (content: DocumentContent): string => JSON.stringify(content.blocks);

/** What stands under a heading, to the next heading of that level or higher. */
function under(content: DocumentContent, title: string): DocumentBlock[] {
  const start = content.blocks.findIndex((block) => block.kind === "heading" && block.text === title);
  const level = (block: DocumentBlock | undefined) => (block?.kind === "heading" ? block.level : 9);
  const rest = content.blocks.slice(start + 1);
  const end = rest.findIndex((block) => level(block) <= level(content.blocks[start]));
  return end < 0 ? rest : rest.slice(0, end);
}

const withPlan = (plan: Parameters<typeof makePlan>[0], size: "typical" | "empty" = "empty") => {
  const input = documentInput(size, "nb");
  return composePlan({ ...input, case: makeCase({ ...input.case, plan: makePlan(plan) }) });
};

describe("composePlan", () => {
  it("has every section in order, speaking as the person", () => {
    expect(headings(composePlan(documentInput("typical", "nb")))).toEqual([
      "Om meg",
      "Samtykket mitt",
      "Koordinatoren min",
      "De som er med på planen",
      "Slik har jeg det i dag",
      "Ønskene mine for framtida",
      "Livet mitt, område for område",
      "Målene mine",
      "Hva jeg og mine bidrar med",
      "Tjenestene jeg har",
      "Andre planer jeg har",
      "Samarbeid med andre",
      "Slik gjennomfører vi tiltakene",
      "Møter, evaluering og revisjon",
      "Evalueringer",
      "Godt å vite",
      "Underskrifter",
      "Hvem som har fått planen",
    ]);
  });

  it("leaves out optional sections when empty, and says what is missing of the nine required points", () => {
    const empty = composePlan(documentInput("empty", "nb"));
    expect(headings(empty)).not.toContain("Tjenestene jeg har");
    expect(headings(empty)).not.toContain("Evalueringer");
    const missing = { kind: "paragraph", look: "muted", text: "Ikke fylt ut ennå." };
    const required = [
      "Det jeg får til, liker og kan bygge på",
      "De som er med på planen",
      "Målene mine",
      "Hva jeg og mine bidrar med",
      "Samarbeid med andre",
      "Slik gjennomfører vi tiltakene",
      "Livet mitt, område for område",
    ];
    for (const title of required) expect(under(empty, title)[0], title).toEqual(missing);
    expect(allText(empty)).toContain("Koordinator er ikke oppnevnt ennå.");
    expect(allText(empty)).toContain("Det finnes ikke noe underskrevet samtykke ennå.");
  });

  it("says on which days a deputy stands in", () => {
    const input = documentInput("typical", "nb");
    const days = { deputyFrom: "2026-12-01", deputyUntil: "2026-12-15" };
    const appointments = input.case.appointments.map((one) => ({ ...one, ...days }));
    const plan = composePlan({ ...input, case: { ...input.case, appointments } });
    expect(JSON.stringify(under(plan, "Koordinatoren min"))).toContain("01.12.2026 til 15.12.2026");
  });

  it("gives each goal a heading and each sub-goal a small table", () => {
    const goals = under(composePlan(documentInput("typical", "nb")), "Målene mine");
    expect(goals[0]).toEqual({ kind: "heading", level: 2, text: "Mål 1. Jeg vil bo for meg selv når jeg er 20 år" });
    expect(goals[3]).toEqual({ kind: "heading", level: 3, text: "Delmål 1.1. Jeg kan lage tre middager på egen hånd" });
    const table = goals[4];
    expect(table?.kind === "table" && table.columns.map(({ title }) => title)).toEqual([
      "Tiltak",
      "Hvordan og omfang",
      "Ansvarlig",
      "Frist",
      "Status",
    ]);
    expect(table?.kind === "table" && table.rows[2]).toEqual([
      "Prøve komfyrvakt og hev- og senkbar benk hjemme",
      "",
      "ikke avklart",
      "ikke avklart",
      "Ikke startet",
    ]);
  });

  it("keeps long goals out of the headings", () => {
    const text = "Jeg vil ".repeat(40).trim();
    const content = withPlan({ goals: [makeGoal({ text, subGoals: [makeSubGoal({ measures: [makeMeasure()] })] })] });
    expect(headings(content, 2)).toContain("Mål 1");
    expect(under(content, "Mål 1")[0]).toEqual({ kind: "paragraph", text });
  });

  it("never prints a date that does not exist", () => {
    const content = withPlan({ nextRevision: "2027-02-30", from: "snart" });
    expect(allText(content)).not.toMatch(/2027-02-30|30\.02\.2027|snart/);
    expect(allText(content)).toContain('{"label":"Neste revisjon","text":"ikke avklart"}');
  });

  it.each(["confidential", "strictlyConfidential"] as const)(
    "hides every place of a person with %s address",
    (level) => {
      const input = documentInput("typical", "nb");
      const typical = typicalCase();
      const person = { ...typical.person, addressProtection: level };
      const content = composePlan({ ...input, case: { ...typical, person } });
      const people = ["Om meg", "De som er med på planen", "Koordinatoren min", "Andre planer jeg har"].flatMap(
        (title) => under(content, title),
      );
      expect(JSON.stringify(people)).not.toMatch(
        /Bakkeveien|legesenter|00 00 00 1\d|00 00 00 2\d|Fjordsida|Habiliteringstjenesten/,
      );
      const measures = content.blocks.flatMap((block) =>
        block.kind === "table" && block.caption.startsWith("Tiltak for") ? block.rows : [],
      );
      expect(JSON.stringify(measures)).not.toContain("Fjordsida");
      expect(content.blocks).toContainEqual({
        kind: "notice",
        text: "Adresse, telefon og steder er utelatt fra dette dokumentet.",
      });
    },
  );

  it("says who may get information today, after withdrawals", () => {
    const table = under(composePlan(documentInput("typical", "nb")), "De som er med på planen")[0];
    const answers = table?.kind === "table" ? table.rows.map((row) => row.at(-1)) : [];
    expect(answers).toEqual(["Nei", "Ja", "Nei", ""]);
  });

  it("gives nobody information when the consent has run out", () => {
    const content = composePlan({ ...documentInput("typical", "nb"), today: "2028-01-01" });
    const table = under(content, "De som er med på planen")[0];
    expect(table?.kind === "table" ? table.rows.map((row) => row.at(-1)) : []).toEqual(["Nei", "Nei", "Nei", ""]);
  });

  it("asks for a representative's signature for a child, not for a young person who decides alone", () => {
    const labels = (birthDate: string) => {
      const input = documentInput("empty", "nb");
      const content = composePlan({ ...input, case: makeCase({ person: makePerson({ birthDate }) }) });
      return content.blocks.flatMap((block) => (block.kind === "signature" ? [block.label] : []));
    };
    expect(labels("2018-01-01")).toHaveLength(3);
    expect(labels("2009-01-01")).toEqual(["Tuva Oppdiktet Fjellstad", "Koordinator"]);
  });

  it("keeps tables within the page, at most five columns", () => {
    for (const size of ["typical", "extreme"] as const) {
      for (const block of composePlan(documentInput(size, "nn")).blocks) {
        if (block.kind !== "table") continue;
        expect(block.columns.length).toBeLessThanOrEqual(5);
        expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(170);
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      }
    }
  });

  it.each(languages)("says that the plan is voluntary, gives no extra right, and how to complain (%s)", (language) => {
    const text = allText(composePlan(documentInput("empty", language)));
    expect(text).toMatch(/Planen er frivillig/);
    expect(text).toMatch(/større rett til ten|større rett til tjen/);
    expect(text).toMatch(/fire (uker|veker).*statsforvalt[ae]/);
  });

  it("marks every page, and names nobody in header, footer and properties", () => {
    const { classification, sender, footer, propertyTitle } = composePlan(documentInput("typical", "nn"));
    expect(classification).toBe("Unnateke offentlegheit, jf. offl. § 13");
    expect(sender).toBe("Nordvik kommune · Koordinerande eining");
    expect(footer).toBe("2026-014 · individuell plan · 21.11.2026");
    expect(propertyTitle).toBe("Individuell plan, sak 2026-014");
  });

  it("leaves the participant's own words alone", () => {
    const input = documentInput("empty", "nn");
    const participants = [makeParticipant({ contribution: "Jeg følger til trening" })];
    expect(allText(composePlan({ ...input, case: makeCase({ participants }) }))).toContain("Jeg følger til trening");
  });
});

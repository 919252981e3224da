import { describe, expect, it } from "vitest";
import type { DocumentBlock, DocumentContent } from "../../../../shared/document/blocks.ts";
import { composeLetter } from "../../../../shared/document/composeLetter.ts";
import { makeSettings, makeWithdrawal } from "../../../fixtures/makeCase.ts";
import { languages, sizes } from "../../../support/documentCases.ts";
import { letterCases, letterInput, letterOf, type LetterCase } from "../../../support/letterCases.ts";
import { lix } from "../../../support/lix.ts";

const caseOf = (name: string): LetterCase => {
  const found = letterCases.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const make = (
  name: string,
  change: (input: ReturnType<typeof letterInput>) => object = () => ({}),
): DocumentContent => {
  const input = letterInput(caseOf(name), "typical", "nb");
  const content = composeLetter({ ...input, ...change(input) });
  if (!content) throw new Error(`no letter ${name}`);
  return content;
};
const textOf = (content: DocumentContent): string => JSON.stringify([content.opening, content.title, content.blocks]);

/** What is read as sentences: neither the address nor what stands in columns. */
function sentences(block: DocumentBlock): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "notice":
      return [block.text];
    case "bullets":
    case "numbered":
      return block.items;
    default:
      return [];
  }
}

const names = letterCases.map(({ name }) => name);
const everyone = languages.flatMap((language) => names.map((name) => [name, language] as const));
const toFamily = names.filter((name) => ["person", "representative"].includes(caseOf(name).letter.receiver ?? ""));
const complainable = [
  "offer-person",
  "offer-parent",
  "offer-plan",
  "refusal-person",
  "refusal-parent",
  "forwarded",
  "appointment-person",
  "appointment-parent",
  "changeover-person",
  "changeover-parent",
  "closing-notMet",
];

describe("composeLetter", () => {
  it("is plain to read: LIX at most 40 in every letter", () => {
    const figures = everyone.map(([name, language]): [string, number] => {
      const { blocks } = letterOf(caseOf(name), "typical", language);
      return [`${name} ${language}`, Math.round(lix(blocks.flatMap(sentences)))];
    });
    console.info(figures.map(([name, figure]) => `${figure} ${name}`).join("\n"));
    expect(figures.filter(([, figure]) => figure > 40)).toEqual([]);
  });

  it.each(sizes.flatMap((size) => everyone.map(([name, language]) => [name, language, size] as const)))(
    "%s in %s, %s, has no word left open and no name where names are not to be",
    (name, language, size) => {
      const content = letterOf(caseOf(name), size, language);
      // What a user typed may have braces; the letter's own words may not.
      if (size !== "extreme") expect(textOf(content)).not.toMatch(/[{}]\p{L}|undefined/u);
      const outside = [content.propertyTitle, content.fileName, content.footer, content.author].join(" ");
      expect(outside).not.toMatch(/Tuva|Marit|Kari|Oppdiktet|Fjellstad/);
      expect(content.fileName.startsWith("2026-014 ")).toBe(true);
    },
  );

  it.each(complainable)("%s tells how to complain", (name) => {
    const text = textOf(make(name));
    for (const part of [
      "kan klage",
      "4 uker",
      "skriv under",
      "Nordvik kommune",
      "statsforvalteren",
      "Pasient- og",
      "rett til å se",
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/pasient- og brukerrettighetsloven §§ (2-5, |2-5 b, |2-5 c, )*5-1, 7-2, 7-3 og 7-5/);
  });

  it.each([
    ["closing-other", "", true],
    ["closing-notMet", "", true],
    ["closing-noNeed", "", false],
    ["closing-parent", "", false],
    ["closing-other", "Du har flyttet til omsorgsbolig.", false],
  ])("%s gives the grounds, or room to write them", (name, closedReason, byHand) => {
    const content = make(name, (input) => ({ case: { ...input.case, closedReason } }));
    expect(content.blocks.some(({ kind }) => kind === "writingLines")).toBe(byHand);
    expect(textOf(content)).toContain(closedReason);
  });

  it("takes the period, the ombudsman, statsforvalteren and the law from the settings", () => {
    const settings = makeSettings({
      ombudsman: "Ombudet i Nord, telefon 00 00",
      countyGovernor: "Statsforvalteren i Nord",
      laws: [{ id: "complaint", text: "loven § 99", checkedOn: "" }],
    });
    settings.deadlines.complaint = { amount: 1, unit: "months" };
    const text = textOf(make("refusal-person", () => ({ settings })));
    expect(text).toContain("Fristen er én måned");
    expect(text).toContain("Ombudet i Nord, telefon 00 00 kan gi gratis hjelp");
    expect(text).toContain("sender vi klagen til Statsforvalteren i Nord");
    expect(text).toContain("loven § 99");
  });

  it.each([
    ["closing-parent", "who agrees"],
    ["closing-died-partner", "a service"],
    ["closing-died-kin", "those who are left"],
    ["appointment-leader", "a leader"],
  ])("%s says nothing of complaints to %s", (name) => {
    expect(textOf(make(name))).not.toMatch(/klage/);
  });

  it.each([
    ["answer", "Svar om koordinator og individuell plan", "2026-014 svar"],
    ["allocation", "Tildelingsbrev om koordinator og individuell plan", "2026-014 tildelingsbrev"],
    ["decision", "Vedtak om koordinator og individuell plan", "2026-014 vedtak"],
  ] as const)("calls the answer what the municipality does: %s", (letterTitle, title, fileName) => {
    const settings = makeSettings({ letterTitle });
    expect(make("offer-person", () => ({ settings }))).toMatchObject({ title, fileName });
  });

  it("calls a no an answer where offers are allotted", () => {
    const settings = makeSettings({ letterTitle: "allocation" });
    expect(make("refusal-person", () => ({ settings })).title).toBe("Svar om koordinator og individuell plan");
  });

  it("speaks to the person, to both parents, and of the child by its first name", () => {
    expect(textOf(make("appointment-person"))).toContain("er koordinator for deg fra 02.02.2026");
    const parents = textOf(make("appointment-parent"));
    expect(parents).toContain("er koordinator for Tuva fra 02.02.2026");
    expect(parents).toContain("Hei Marit");
    expect(parents).toContain("Dere kan klage");
  });

  it("tells a leader how much work it is, never for whom", () => {
    for (const name of names.filter((one) => one.endsWith("-leader"))) {
      expect(textOf(make(name))).not.toMatch(/Tuva|Fjellstad|Bakkeveien/);
      expect(textOf(make(name))).toContain("2026-014");
    }
  });

  it("never tells a service why", () => {
    const text = textOf(make("withdrawal-partner"));
    expect(text).toContain("Ikke spør Tuva Oppdiktet Fjellstad hvorfor");
    expect(textOf(make("closing-partner"))).not.toContain("ikke trenger");
  });

  it.each([
    [{ coordinator: true }, ["Oppdraget ditt stanser"]],
    [{ plan: true }, ["Arbeidet med planen stanser"]],
    [{ serviceRows: ["row-2"] }, ["Ikke del noe mer med dem"]],
    [
      { coordinator: true, plan: true, serviceRows: ["row-2"] },
      ["Oppdraget ditt stanser", "Arbeidet med planen stanser", "Ikke del noe mer med dem"],
    ],
  ])("tells the coordinator what stops when %o is taken back", (taken, expected) => {
    const withdrawals = [makeWithdrawal(taken)];
    const text = textOf(
      make("withdrawal-coordinator", ({ case: record }) => ({
        case: { ...record, consents: record.consents.map((one) => ({ ...one, withdrawals })) },
      })),
    );
    const all = ["Oppdraget ditt stanser", "Arbeidet med planen stanser", "Ikke del noe mer med dem"];
    expect(all.filter((words) => text.includes(words))).toEqual(expected);
  });

  it.each(toFamily)("%s has the address in the window, and never when it is protected", (name) => {
    const open = make(name);
    const hidden = make(name, ({ case: record }) => ({
      case: { ...record, person: { ...record.person, addressProtection: "confidential" } },
    }));
    expect(textOf(hidden)).not.toMatch(/Bakkeveien|00 00 00 10/);
    expect(hidden.opening?.addressByHand).toBe(true);
    if (caseOf(name).letter.receiver === "person") expect(open.opening?.address).toContain("Bakkeveien 7");
  });

  it("encloses to statsforvalteren what decides the complaint", () => {
    const { blocks } = make("complaint-governor");
    expect(blocks.find(({ kind }) => kind === "numbered")).toEqual({
      kind: "numbered",
      items: [
        "Klagen, mottatt 10.11.2026",
        "Svaret, sendt 02.02.2026",
        "Meldingen, mottatt 12.01.2026",
        "Vurderingen til kommunen",
        "Samtykket, underskrevet 28.01.2026",
      ],
    });
  });

  it("says to the family who else hears of it, and that the leader does not hear for whom", () => {
    const text = textOf(
      make("appointment-person", ({ case: record }) => {
        const [own] = record.letters;
        if (!own) throw new Error("no letter");
        const to = (id: string, given: Partial<typeof own>) => ({ ...own, name: "", organisation: "", id, ...given });
        const others = [
          to("b", { receiver: "coordinator", name: "Kari Nordmo" }),
          to("c", { receiver: "leader", name: "Per Leirvik" }),
          to("d", { receiver: "partner", organisation: "Hjemmesykepleien" }),
          to("e", { receiver: "partner", organisation: "Fjordsida skole", occasion: "closing" }),
        ];
        return { case: { ...record, letters: [own, ...others] } };
      }),
    );
    expect(text).toMatch(/Kari Nordmo.+Per Leirvik, uten navnet på den det gjelder.+Hjemmesykepleien/);
    expect(text).not.toContain("Fjordsida skole");
    expect(textOf(make("appointment-partner"))).not.toContain("Kopi til");
  });

  it("leaves room for reasons nobody has written", () => {
    const { blocks } = letterOf(caseOf("refusal-person"), "empty", "nb");
    expect(blocks).toContainEqual({ kind: "writingLines", label: "Grunnen er", lines: 4 });
  });

  it("prints KE's own words before what the law says", () => {
    const text = textOf(
      make("appointment-person", ({ case: record }) => ({
        case: { ...record, letters: record.letters.map((one) => ({ ...one, words: "Vi gleder oss." })) },
      })),
    );
    expect(text.indexOf("Vi gleder oss.")).toBeGreaterThan(0);
    expect(text.indexOf("Vi gleder oss.")).toBeLessThan(text.indexOf("kan klage"));
  });

  describe("the foreløpig svar (fvl § 11 a)", () => {
    const why = "Vi venter på en uttalelse fra sykehuset.";
    const preliminary = (name: string, given: { delayReason?: string; promisedOn?: string }): string =>
      textOf(
        make(name, ({ case: record }) => ({ case: { ...record, assessment: { ...record.assessment, ...given } } })),
      );
    it.each([
      ["preliminary-person", why, true],
      ["preliminary-parent", why, true],
      ["preliminary-reporter", why, false],
      ["preliminary-person", "", false],
      ["preliminary-person", " \n", false],
    ])("%s, told why it takes time (%j): %s", (name, delayReason, expected) => {
      const text = preliminary(name, { delayReason });
      expect([text.includes(why), text.includes("Hvorfor tar det tid?")]).toEqual([expected, expected]);
    });

    it.each([
      ["what is promised", "2027-03-01", "01.03.2027"],
      ["the time of the settings when nothing is", "", "05.12.2026"],
      ["and when what was promised has passed", "2026-11-01", "05.12.2026"],
    ])("says when an answer comes: %s", (_what, promisedOn, day) => {
      expect(preliminary("preliminary-person", { promisedOn })).toContain(`Svaret skal komme innen ${day}`);
    });
  });

  it("is no letter when what it is about is gone", () => {
    const input = letterInput(caseOf("appointment-person"), "typical", "nb");
    expect(composeLetter({ ...input, case: { ...input.case, appointments: [] } })).toBeNull();
    expect(composeLetter({ ...input, letterId: "other" })).toBeNull();
  });
});

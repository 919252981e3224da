import { describe, expect, it } from "vitest";
import type { Referral } from "../../../../shared/case/schema.ts";
import type { DocumentBlock } from "../../../../shared/document/blocks.ts";
import { composeReport } from "../../../../shared/document/composeReport.ts";
import { makeCase, makeContact, makePerson, makeReferral } from "../../../fixtures/makeCase.ts";
import { documentInput } from "../../../support/documentCases.ts";

const input = documentInput("typical", "nb");

function wordsOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "facts":
        return block.rows.map(({ label, text }) => `${label}: ${text}`);
      case "table":
        return block.rows.map((cells) =>
          cells
            .map((cell) =>
              typeof cell === "string"
                ? cell
                : cell.map(({ checked, text }) => (checked ? `[${text}]` : text)).join(" "),
            )
            .join(" "),
        );
      case "writingLines":
      case "signature":
        return [block.label];
      case "choices":
        return block.items.map(({ text }) => text);
      case "heading":
      case "paragraph":
        return [block.text];
      default:
        return [];
    }
  });
}

const person = makePerson({
  address: "Fjordveien 3",
  spokenLanguage: "polsk",
  needsInterpreter: true,
  generalPractitioner: "Fjordsida legesenter",
});

function filled(referral: Partial<Referral>, more: Partial<typeof person> = {}): string {
  const one = makeReferral(referral);
  const record = makeCase({
    person: { ...person, ...more },
    contacts: [makeContact({ relation: "legalGuardian", parentalResponsibility: "none", phone: "00 00 00 01" })],
    referrals: [one],
  });
  return wordsOf(composeReport({ ...input, case: record, referralId: one.id })?.blocks ?? []).join("\n");
}

describe("composeReport", () => {
  it.each<[string, Partial<Referral>, string]>([
    ["who told", { reporter: "ppt" }, "Melder som: PPT"],
    ["when and how it came", { receivedOn: "2026-01-12", channel: "oral" }, "12.01.2026, muntlig, i møte"],
    ["the language and the interpreter", {}, "polsk, trenger tolk"],
    ["the doctor", {}, "Fastlege: Fjordsida legesenter"],
    ["a verge without a known mandate", {}, "Marit Oppdiktet Fjellstad, verge, 00 00 00 01"],
    ["that it lasts", { longLasting: "yes" }, "Ser behovet ut til å vare lenge? [Ja] Nei Vet ikke"],
    ["several services", { severalServices: "no" }, "to eller flere tjenester? Ja [Nei] Vet ikke"],
    ["that it is serious", { seriousCondition: "unsure" }, "nedsatt funksjonsevne? Ja Nei [Vet ikke]"],
    [
      "whom a unit has appointed",
      { unitCoordinator: "Kari Nordmo", unitAppointedOn: "2026-01-02" },
      "Oppnevnt av tjenesten: Kari Nordmo, 02.01.2026",
    ],
    ["enclosures", { enclosures: "Epikrise" }, "Vedlegg: Epikrise"],
    ["a fullmakt", { mandateShown: "yes" }, "Fullmakt: lagt fram"],
    ["who signed", { signedBy: "M. F.", signedOn: "2026-01-10" }, "Underskrevet av: M. F., 10.01.2026"],
  ])("tells %s", (_what, referral, told) => {
    expect(filled(referral)).toContain(told);
  });

  it("has a line to sign on until it is signed", () => {
    expect(filled({ signedBy: "M. F." })).toMatch(/^M\. F\.$/m);
    expect(filled({ signedBy: "M. F.", signedOn: "2026-01-10" })).not.toMatch(/^M\. F\.$/m);
  });

  it("tells nothing of where a protected person is", () => {
    const text = filled({}, { addressProtection: "confidential" });
    expect(text).not.toMatch(/Fjordveien|legesenter|00 00/);
  });

  it("asks on paper for everything a report is about", () => {
    const blank = wordsOf(composeReport({ ...input, referralId: "" })?.blocks ?? []).join("\n");
    for (const asked of [
      "Fastlege",
      "Foresatte eller verge",
      "Språk og behov for tolk",
      "vare lenge? Ja Nei Vet ikke",
      "to eller flere tjenester? Ja Nei Vet ikke",
      "alvorlig sykdom, skade eller nedsatt funksjonsevne? Ja Nei Vet ikke",
      "selv har oppnevnt",
      "Vedlegg",
      "Fullmakten ligger ved",
      "Meldingen kom",
      "Telefon",
    ])
      expect(blank).toContain(asked);
  });
});

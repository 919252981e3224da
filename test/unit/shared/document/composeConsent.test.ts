import { describe, expect, it } from "vitest";
import type { DocumentBlock, DocumentContent } from "../../../../shared/document/blocks.ts";
import { composeConsent } from "../../../../shared/document/composeConsent.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import {
  makeCase,
  makeConsent,
  makeConsentService,
  makeContact,
  makePerson,
  makeReferral,
} from "../../../fixtures/makeCase.ts";
import { documentInput, languages } from "../../../support/documentCases.ts";

function compose(consent: Partial<Consent> = {}, record: Partial<CaseRecord> = {}): DocumentContent {
  const one = makeConsent(consent);
  return composeConsent({
    ...documentInput("typical", "nb"),
    case: makeCase({ consents: [one], ...record }),
    consentId: one.id,
  });
}
const labels = ({ blocks }: DocumentContent): string[] =>
  blocks.flatMap((block) => (block.kind === "signature" ? [block.label] : []));
const position = ({ blocks }: DocumentContent, title: string): number =>
  blocks.findIndex((block) => block.kind === "heading" && block.text === title);
const table = ({ blocks }: DocumentContent) => blocks.find((block) => block.kind === "table");
const ticked = (blocks: DocumentBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "choices" ? block.items.filter(({ checked }) => checked).map(({ text }) => text) : [],
  );
const child = (birthDate: string) => ({ person: makePerson({ birthDate }) });

describe("composeConsent", () => {
  it("parts making the plan from sharing information", () => {
    const content = compose();
    expect(position(content, "Del A. Koordinator og individuell plan")).toBeGreaterThan(0);
    expect(position(content, "Del B. Deling av opplysninger")).toBeGreaterThan(0);
  });

  it("tells of the right to say no and to withdraw before the signature", () => {
    const content = compose();
    const signature = position(content, "Underskrift");
    for (const title of [
      "Det er frivillig, og du kan ombestemme deg",
      "Grenser",
      "Når noe kan sies uten samtykke",
      "Har du spørsmål, eller vil du trekke samtykket?",
    ]) {
      expect(position(content, title), title).toBeGreaterThan(0);
      expect(position(content, title), title).toBeLessThan(signature);
    }
  });

  it("ticks nothing by itself", () => {
    expect(ticked(compose({ forCoordinator: false }).blocks)).toEqual([]);
  });

  it("shows what is decided for each service, and leaves empty rows when none is chosen", () => {
    const services = [
      makeConsentService({
        name: "PPT",
        decision: "limited",
        limits: "ikke om medisiner",
        topics: ["plan", "health"],
        until: "2027-01-01",
      }),
      makeConsentService({ id: "row-2", name: "Skolen", namedPerson: "Eli" }),
    ];
    const decided = table(compose({ services }));
    expect(decided?.rows[0]).toEqual([
      "PPT",
      "planarbeidet, helse\nGrense: ikke om medisiner\nGjelder til 01.01.2027",
      [
        { checked: false, text: "Ja" },
        { checked: true, text: "Med grenser" },
        { checked: false, text: "Nei" },
      ],
    ]);
    expect(decided?.rows[1]?.[0]).toBe("Skolen\nved Eli");
    const blank = table(compose());
    expect(blank?.rows).toHaveLength(5);
    expect(blank?.look).toBe("roomy");
  });

  it("leaves no blank lines to fill in once it is signed", () => {
    const lines = ({ blocks }: DocumentContent) => blocks.filter((block) => block.kind === "writingLines");
    expect(lines(compose())).toHaveLength(2);
    expect(lines(compose({ state: "signed", signedOn: "2026-02-01" }))).toEqual([]);
  });

  it("asks both parents of a child, and names those it knows", () => {
    expect(labels(compose({}, child("2020-01-01"))).slice(0, 2)).toEqual([
      "Forelder eller annen med foreldreansvar",
      "Forelder eller annen med foreldreansvar",
    ]);
    const content = compose(
      { forCoordinator: false },
      { ...child("2020-01-01"), contacts: [makeContact({ parentalResponsibility: "sole" })] },
    );
    expect(labels(content)[0]).toBe("Marit Oppdiktet Fjellstad, forelder eller annen med foreldreansvar");
    expect(ticked(content.blocks)).toEqual(["Jeg har foreldreansvaret alene."]);
  });

  it("asks child welfare when it has taken over the care", () => {
    const person = makePerson({ birthDate: "2020-01-01", inPublicCare: true });
    expect(labels(compose({}, { person }))[0]).toBe("Barnevernstjenesten");
  });

  it("lets a young person of 16 sign alone", () => {
    expect(labels(compose({}, child("2010-11-21")))[0]).toBe("Tuva Oppdiktet Fjellstad");
    expect(labels(compose({}, child("2010-11-22")))[0]).toBe("Forelder eller annen med foreldreansvar");
  });

  it("prints the signers of the record with their role", () => {
    const signers = [
      { id: "s-1", role: "legalGuardian" as const, name: "Odd Oppdiktet Verge", signedOn: "" },
      { id: "s-2", role: "person" as const, name: "", signedOn: "" },
    ];
    expect(labels(compose({ signers }))).toEqual([
      "Odd Oppdiktet Verge, verge",
      "Den samtykket gjelder",
      "Ansatt som har informert",
    ]);
  });

  it("says what each may sign for an adult who lacks decision competence", () => {
    const signers = [
      { id: "s-1", role: "nearestKin" as const, name: "Anne", signedOn: "" },
      { id: "s-2", role: "legalGuardian" as const, name: "Per", signedOn: "" },
    ];
    const person = makePerson({ birthDate: "1980-01-01", decisionCompetence: "lacking" });
    expect(labels(compose({ signers }, { person })).slice(0, 2)).toEqual([
      "Anne, nærmeste pårørende, bare for deling av opplysninger (helsepersonelloven § 22)",
      "Per, verge, så langt mandatet rekker (pasient- og brukerrettighetsloven § 4-7)",
    ]);
  });

  it("asks what the child means until the child consents alone", () => {
    expect(position(compose({}, child("2015-01-01")), "Barnets mening")).toBeGreaterThan(0);
    expect(position(compose({}, child("2005-01-01")), "Barnets mening")).toBe(-1);
  });

  it("asks for a child coordinator when that is what was asked for", () => {
    const content = compose({}, { referrals: [makeReferral({ asksForChildCoordinator: true })] });
    expect(JSON.stringify(content.blocks)).toContain("oppnevner en barnekoordinator");
  });

  it("says who to call", () => {
    expect(JSON.stringify(compose().blocks)).toContain("Telefon: 00 00 00 00.");
  });

  it("leaves room for the name when the record has none", () => {
    const content = compose({}, { person: makePerson({ name: "" }) });
    expect(content.blocks).toContainEqual({ kind: "writingLines", label: "Gjelder (navn og fødselsdato)", lines: 1 });
  });

  it.each(languages)("says that a signature may be on behalf of someone (%s)", (language) => {
    const input = documentInput("empty", language);
    const text = JSON.stringify(composeConsent({ ...input, consentId: "consent-1" }).blocks);
    expect(text).toMatch(/på vegne[r]? av e[it]*n?t? barn|på vegner av eit barn/);
  });

  it("refuses a consent the case does not have", () => {
    expect(() => composeConsent({ ...documentInput("typical", "nb"), consentId: "borte" })).toThrow();
  });
});

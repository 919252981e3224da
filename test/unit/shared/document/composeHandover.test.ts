import { describe, expect, it } from "vitest";
import { briefFacts } from "../../../../shared/changeover/brief.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import type { ContactEntry } from "../../../../shared/contactLog/schema.ts";
import type { DocumentBlock } from "../../../../shared/document/blocks.ts";
import { composeHandover } from "../../../../shared/document/composeHandover.ts";
import {
  makeAppointment,
  makeCase,
  makeChangeover,
  makeConsent,
  makeConsentService,
  makeContactEntry,
  makeParticipant,
  makePerson,
  makePlan,
} from "../../../fixtures/makeCase.ts";
import { documentInput } from "../../../support/documentCases.ts";

const input = documentInput("typical", "nb");
const entry = (about: string, on: string): ContactEntry => makeContactEntry({ id: about, on, about });

describe("composeHandover", () => {
  const none = "Det er ikke skrevet ned noen kontakt.";
  it.each([
    ["the last one that has been", [entry("forrige", "2026-10-01"), entry("siste", "2026-11-20")], "siste"],
    ["not one that is planned", [entry("siste", "2026-11-20"), entry("planlagt", "2026-12-01")], "siste"],
    [
      "not one without a day",
      [entry("siste", "2026-11-20"), entry("udatert", ""), entry("uleselig", "snart")],
      "siste",
    ],
    ["of one day what was written last", [entry("før", "2026-11-20"), entry("etter", "2026-11-20")], "etter"],
    ["only planned", [entry("planlagt", "2026-12-01")], none],
    ["nothing", [], none],
  ])("tells of the last contact: %s", (_what, contactLog, told) => {
    const record = makeCase({ contactLog, changeovers: [makeChangeover({ id: "c1" })] });
    const blocks = composeHandover({ ...input, case: record, itemId: "c1" })?.blocks ?? [];
    const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    const all = [...contactLog.map(({ about }) => about), none];
    expect(texts.filter((text) => all.includes(text))).toEqual([told]);
    const { lastContact } = briefFacts(record, input.settings, input.today, () => "");
    expect(lastContact?.about ?? none).toBe(told);
  });

  const words = (blocks: readonly DocumentBlock[]): string =>
    blocks
      .flatMap((block) => {
        if (block.kind === "facts") return block.rows.map(({ label, text }) => `${label}: ${text}`);
        if (block.kind === "bullets") return block.items;
        if (block.kind === "table") return block.rows.flat().map((cell) => JSON.stringify(cell));
        return "text" in block ? [block.text] : "label" in block ? [block.label] : [];
      })
      .join("\n");
  const known: Partial<CaseRecord> = {
    person: makePerson({ birthDate: "1980-04-12" }),
    participants: [makeParticipant({ name: "Marit", role: "mor", phone: "00 00 00 01" })],
    consents: [
      makeConsent({
        state: "signed",
        signedOn: "2026-02-01",
        forPlan: true,
        forCoordinator: true,
        forSharing: true,
        generalLimits: "Ikke om økonomi",
        signers: [{ id: "signer-1", role: "person", name: "Tuva Oppdiktet Fjellstad", signedOn: "" }],
        services: [
          makeConsentService({ name: "Fjordsida skole", decision: "limited", limits: "ikke om medisiner" }),
          makeConsentService({ id: "row-2", name: "Nav Nordvik", decision: "notAllowed" }),
        ],
      }),
    ],
    plan: makePlan({ meetings: [{ id: "m1", on: "2026-12-08", what: "Møte i ansvarsgruppa" }] }),
  };
  const appointments = [
    makeAppointment({ deputyId: "coordinator-2", deputyFrom: "2026-11-20", deputyUntil: "2026-12-24" }),
    makeAppointment({ id: "appointment-2", coordinatorId: "coordinator-2" }),
  ];
  const said = (itemId: string): string => {
    const changeovers = [makeChangeover({ id: "c1", toId: "appointment-2", done: ["leaderTold"] })];
    const record = makeCase({ ...known, appointments, changeovers });
    return words(composeHandover({ ...input, case: record, itemId })?.blocks ?? []);
  };
  const both = ["Marit", "00 00 00 01", "08.12.2026, Møte i ansvarsgruppa"];
  const limits = ["Ikke om økonomi", "Fjordsida skole: ikke om medisiner", "Nav Nordvik: del ingenting"];

  it.each([...both, ...limits, '"checked":true,"text":"Lederen min vet', "Kari Oppdiktet Nordmo", "Jon Oppdiktet Vik"])(
    "has whom to call, the next meeting, the limits, the checklist and two lines to sign on: %s",
    (told) => {
      expect(said("c1")).toContain(told);
    },
  );

  it.each([...both, ...limits, "Vikardager: 20.11.2026 til 24.12.2026"])("tells one who stands in: %s", (told) => {
    expect(said("appointment-1")).toContain(told);
  });

  it("is none for an appointment nobody stands in for", () => {
    expect(said("appointment-2")).toBe("");
  });
});

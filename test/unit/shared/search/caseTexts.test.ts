import { describe, expect, it } from "vitest";
import { caseTexts, textAt } from "../../../../shared/search/caseTexts.ts";
import { makeCase, makeContact, makeParticipant, makePerson, makeReferral } from "../../../fixtures/makeCase.ts";

const full = (addressProtection: "none" | "confidential") =>
  makeCase({
    person: makePerson({ addressProtection, address: "Storgata 1", phone: "918 12 345", family: "Bor med mor" }),
    contacts: [makeContact({ phone: "75 14 63 40", mayKnow: "Alt om skolen" })],
    referrals: [makeReferral({ situation: "Trenger hjelp", reporterUnit: "Fjordsida skole" })],
    assessment: { ...makeCase().assessment, summary: "Langvarig behov" },
    participants: [makeParticipant({ serviceName: "Fjordsida skole", contribution: "Følger til bussen" })],
    contactLog: [{ id: "l1", on: "2026-01-02", channel: "phone", with: "Mor", about: "Avtalte møte", by: "Kari" }],
  });

describe("caseTexts", () => {
  it("gives what people wrote in every part, with the way to it", () => {
    const record = full("none");
    const texts = caseTexts(record);
    expect(texts).toContainEqual({ path: ["referrals", "referral-1", "situation"], text: "Trenger hjelp" });
    expect(texts).toContainEqual({ path: ["assessment", "summary"], text: "Langvarig behov" });
    expect(texts).toContainEqual({ path: ["contactLog", "l1", "about"], text: "Avtalte møte" });
    expect(texts).toContainEqual({ path: ["person", "address"], text: "Storgata 1" });
    for (const { path, text } of texts) expect(textAt(record, path)).toBe(text);
  });

  it("has no ids, choices, dates or empty texts", () => {
    const all = caseTexts(full("none")).map(({ text }) => text);
    expect(all).not.toContain("2026-01-02");
    expect(all).not.toContain("phone");
    expect(all).not.toContain("referral-1");
    expect(all.every((text) => text.trim() !== "")).toBe(true);
  });

  it("leaves out every line of an address-protected person's case: addresses, phones, schools", () => {
    const all = caseTexts(full("confidential")).map(({ text }) => text);
    expect(all.join()).not.toMatch(/Storgata|918 12 345|75 14 63 40|Fjordsida/);
    expect(all).toContain("Trenger hjelp");
  });

  it("leads nowhere when what it led to is gone", () => {
    expect(textAt(full("none"), ["referrals", "gone", "situation"])).toBe("");
    expect(textAt(full("none"), ["referrals"])).toBe("");
  });
});

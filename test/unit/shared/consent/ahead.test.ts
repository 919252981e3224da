import { describe, expect, it } from "vitest";
import { consentAhead } from "../../../../shared/consent/ahead.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import {
  makeCase,
  makeConsent,
  makeConsentService,
  makeContact,
  makePerson,
  makeSettings,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const settings = makeSettings();
const row = (overrides = {}) => makeConsentService({ name: "PPT", decision: "allowed", ...overrides });
const signed = (overrides: Partial<Consent> = {}): Consent =>
  makeConsent({
    state: "signed",
    signedOn: "2026-05-01",
    forSharing: true,
    services: [row()],
    until: "2028-12-31",
    ...overrides,
  });
const aheadOf = (consent: Consent, birthDate = "1980-01-01", person = {}) =>
  consentAhead(
    consent,
    makeCase({ person: makePerson({ birthDate, ...person }), contacts: [makeContact()] }),
    settings,
    TODAY,
  ).map(({ kind, on, age, name }) => [kind, on, age || name]);

describe("what lies ahead of a consent", () => {
  const table: [string, Consent, unknown[]][] = [
    ["nothing when the end is far away", signed(), []],
    ["nothing without an end", signed({ until: "" }), []],
    ["the last day in a month", signed({ until: "2026-12-21" }), [["expires", "2026-12-21", ""]]],
    ["not the day after that", signed({ until: "2026-12-22" }), []],
    ["today", signed({ until: TODAY }), [["expires", TODAY, ""]]],
    ["yesterday", signed({ until: "2026-11-20" }), [["expired", "2026-11-20", ""]]],
    [
      "a service's own end",
      signed({ services: [row({ until: "2026-12-01" })] }),
      [["serviceExpires", "2026-12-01", "PPT"]],
    ],
    [
      "not that of a service that got a no",
      signed({ services: [row({ until: "2026-12-01", decision: "notAllowed" })] }),
      [],
    ],
    [
      "not that of a service that was never decided",
      signed({ services: [row({ until: "2026-12-01", decision: "undecided" })] }),
      [],
    ],
    [
      "not that of a service that is taken back, but that of the one that goes on",
      signed({
        services: [row({ until: "2026-12-01" }), row({ id: "row-2", name: "Skolen", until: "2026-12-05" })],
        withdrawals: [makeWithdrawal({ serviceRows: ["row-1"] })],
      }),
      [["serviceExpires", "2026-12-05", "Skolen"]],
    ],
    ["not that of a draft", signed({ state: "draft", until: TODAY }), []],
    ["not that of a refusal", signed({ state: "refused", until: TODAY }), []],
    [
      "not that of one withdrawn",
      signed({
        until: TODAY,
        withdrawals: [makeWithdrawal({ coordinator: true, plan: true, serviceRows: ["row-1"] })],
      }),
      [],
    ],
  ];
  it.each(table)("%s", (_says, consent, expected) => expect(aheadOf(consent)).toEqual(expected));

  it("is who signs at 16, from a year ahead, while the consent lasts", () => {
    expect(aheadOf(signed(), "2010-11-22")).toEqual([["signerChanges", "2026-11-22", 16]]);
    expect(aheadOf(signed(), "2011-11-21")).toEqual([["signerChanges", "2027-11-21", 16]]);
    expect(aheadOf(signed(), "2011-11-22")).toEqual([]);
    expect(aheadOf(signed({ until: "2027-05-01" }), "2011-05-02")).toEqual([]);
  });

  it("is that the signer has changed, from the day and as long as it lasts", () => {
    expect(aheadOf(signed(), "2010-11-21")).toEqual([["signerChanged", TODAY, 16]]);
    expect(aheadOf(signed(), "2010-05-02")).toEqual([["signerChanged", "2026-05-02", 16]]);
    expect(aheadOf(signed({ until: "" }), "2010-05-02")).toEqual([["signerChanged", "2026-05-02", 16]]);
    expect(aheadOf(signed(), "2010-05-01")).toEqual([]);
    const byMother = signed({ signers: [{ id: "s1", role: "nearestKin", name: "Marit", signedOn: "" }] });
    expect(aheadOf(byMother)).toEqual([["signerChanged", "", ""]]);
  });

  it("is who signs at 18 only for one who lacks competence: others sign themselves already", () => {
    expect(aheadOf(signed(), "2009-02-01")).toEqual([]);
    const lacking = { decisionCompetence: "lacking" };
    expect(aheadOf(signed(), "2009-02-01", lacking)).toEqual([["signerChanges", "2027-02-01", 18]]);
  });
});

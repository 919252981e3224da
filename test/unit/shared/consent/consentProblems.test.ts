import { describe, expect, it } from "vitest";
import { consentProblems } from "../../../../shared/consent/consentProblems.ts";
import type { Contact } from "../../../../shared/case/schema.ts";
import type { Consent, SignerRole } from "../../../../shared/consent/schema.ts";
import { makeCase, makeConsent, makeConsentService, makeContact, makePerson } from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const adult = makePerson({ birthDate: "1990-01-01", name: "Tuva" });
const row = makeConsentService({ id: "a", serviceId: "", name: "PPT", decision: "allowed", limits: "", until: "" });
const whole = (overrides: Partial<Consent> = {}): Consent =>
  makeConsent({
    version: 2,
    state: "draft",
    forPlan: true,
    forSharing: true,
    from: TODAY,
    until: "2027-11-21",
    services: [row],
    generalLimits: "",
    signers: [{ id: "s", role: "person", name: "Tuva", signedOn: "" }],
    informationGivenHow: "oral",
    informationGivenOn: TODAY,
    withdrawals: [],
    ...overrides,
  });
const keys = (consent: Consent, record = makeCase({ person: adult })) =>
  consentProblems(consent, record, TODAY).map((one) => one.key);

describe("what is missing before signing", () => {
  it("is nothing in a whole form", () => expect(keys(whole())).toEqual([]));

  const table: [string, Partial<Consent>, string][] = [
    ["no purpose", { forPlan: false, forCoordinator: false, forSharing: false }, "noPurpose"],
    ["sharing without services", { services: [] }, "noServices"],
    ["a service without a name", { services: [{ ...row, name: " " }] }, "serviceWithoutName"],
    ["a service not decided", { services: [{ ...row, decision: "undecided" }] }, "undecided"],
    ["limited without saying how", { services: [{ ...row, decision: "limited" }] }, "limitsMissing"],
    ["an impossible date", { until: "30.02.2027" }, "noSuchDate"],
    ["an impossible date for a service", { services: [{ ...row, until: "snart" }] }, "noSuchDate"],
    ["the end before the beginning", { from: "2027-01-01", until: "2026-12-01" }, "untilBeforeFrom"],
    ["the end has passed", { from: "2026-01-01", until: "2026-11-20" }, "untilPassed"],
    ["nobody to sign", { signers: [{ id: "s", role: "person", name: "", signedOn: "" }] }, "noSigner"],
    [
      "someone else than the adult",
      { signers: [{ id: "s", role: "parent", name: "Mor", signedOn: "" }] },
      "personMustSign",
    ],
    ["information not given", { informationGivenHow: "" }, "informationNotGiven"],
    ["information without a date", { informationGivenOn: "" }, "informationNotGiven"],
  ];
  it.each(table)("%s: %s", (_says, overrides, key) => expect(keys(whole(overrides))).toEqual([key]));

  it("asks nothing about services when nothing is shared", () => {
    expect(keys(whole({ forSharing: false, services: [] }))).toEqual([]);
  });

  it("takes general limits as saying how a service is limited", () => {
    expect(keys(whole({ services: [{ ...row, decision: "limited" }], generalLimits: "Ikke rus" }))).toEqual([]);
  });

  it("asks for the second parent and for what a child has said", () => {
    const record = makeCase({ person: makePerson({ birthDate: "2016-01-01" }), contacts: [makeContact()] });
    const one = whole({ signers: [{ id: "s", role: "parent", name: "Mor", signedOn: "" }], childHeard: "" });
    expect(keys(one, record)).toEqual(["secondParent", "childNotHeard"]);
  });

  it("asks for one parent only when that parent has the responsibility alone", () => {
    const contacts = [makeContact({ parentalResponsibility: "sole" })];
    const record = makeCase({ person: makePerson({ birthDate: "2022-01-01" }), contacts });
    expect(keys(whole({ signers: [{ id: "s", role: "parent", name: "Mor", signedOn: "" }] }), record)).toEqual([]);
  });

  it("tells of a service the version before allows and this one leaves out", () => {
    const before = whole({ id: "old", version: 1, state: "signed", services: [{ ...row, id: "x", name: "NAV" }] });
    const found = consentProblems(whole(), makeCase({ person: adult, consents: [before] }), TODAY);
    expect(found).toEqual([{ key: "leftOutService", field: "services", name: "NAV" }]);
  });

  it("tells that nearest kin of an adult cannot consent to plan and coordinator alone", () => {
    const lacking = { decisionCompetence: "lacking", decisionCompetenceReason: "Vurdert" } as const;
    const of = (roles: SignerRole[], given: Partial<Consent> = {}) => {
      const signers = roles.map((role, at) => ({ id: `s${at}`, role, name: `Navn ${at}`, signedOn: "" }));
      const contacts = [makeContact({ name: "Navn 1", guardianMandate: "both", mandateSeen: true })];
      return keys(
        whole({ signers, ...given }),
        makeCase({ person: makePerson({ birthDate: "1980-01-01", ...lacking }), contacts }),
      );
    };
    expect(of(["nearestKin"])).toEqual(["kinSignsOnlySharing"]);
    expect(of(["nearestKin"], { forPlan: false, forCoordinator: false })).toEqual([]);
    expect(of(["nearestKin", "legalGuardian"])).toEqual([]);
  });

  it("asks to see what a verge or a proxy may decide", () => {
    const acting = { signers: [{ id: "s", role: "proxy", name: "Fullmektig", signedOn: "" }] } as const;
    const of = (contact: Partial<Contact>) => {
      const lacking = { decisionCompetence: "lacking", decisionCompetenceReason: "Vurdert" } as const;
      const person = makePerson({ birthDate: "1980-01-01", ...lacking });
      const contacts = [makeContact({ name: "fullmektig", relation: "proxy", ...contact })];
      return keys(whole({ ...acting, signers: [...acting.signers] }), makeCase({ person, contacts }));
    };
    expect(of({ guardianMandate: "none" })).toEqual(["mandateMissing"]);
    expect(of({ guardianMandate: "financial", mandateSeen: true })).toEqual(["mandateMissing"]);
    expect(of({ guardianMandate: "personal" })).toEqual(["mandateNotSeen"]);
    expect(of({ guardianMandate: "both", mandateSeen: true })).toEqual([]);
    expect(of({ name: "En annen", guardianMandate: "both", mandateSeen: true })).toEqual(["mandateMissing"]);
  });

  it("leads to the field of the row", () => {
    const found = consentProblems(
      whole({ services: [{ ...row, decision: "undecided" }] }),
      makeCase({ person: adult }),
      TODAY,
    );
    expect(found).toEqual([{ key: "undecided", field: "decision-a", name: "PPT" }]);
  });
});

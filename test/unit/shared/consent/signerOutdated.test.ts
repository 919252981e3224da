import { describe, expect, it } from "vitest";
import { caseFacts } from "../../../../shared/case/facts.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { Person } from "../../../../shared/case/schema.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { audienceOf } from "../../../../shared/consent/audience.ts";
import { coverFor } from "../../../../shared/consent/cover.ts";
import { consentCovers, consentState, isValid, planConsent } from "../../../../shared/consent/rules.ts";
import type { Consent, SignerRole } from "../../../../shared/consent/schema.ts";
import { isSignerOutdated, signerChange } from "../../../../shared/consent/signerOutdated.ts";
import { nextThing } from "../../../../shared/path/nextThing.ts";
import {
  makeAppointment,
  makeCase,
  makeConsent,
  makeConsentService,
  makeContact,
  makePerson,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const SIGNED = "2026-05-04";
const mother = makeContact();
const foster = makeContact({ id: "c2", name: "Fosterhjem", relation: "fosterParent", parentalResponsibility: "none" });
const verge = makeContact({ id: "c3", name: "Verge", relation: "legalGuardian", parentalResponsibility: "none" });

const signed = (by: SignerRole | "", given: Partial<Consent> = {}): Consent =>
  makeConsent({
    state: "signed",
    signedOn: SIGNED,
    forPlan: true,
    forCoordinator: true,
    forSharing: true,
    services: [makeConsentService({ name: "PPT", decision: "allowed" })],
    signers: by === "" ? [] : [{ id: "s1", role: by, name: "Den som skrev under", signedOn: "" }],
    ...given,
  });
const of = (person: Partial<Person>, consent: Consent) =>
  makeCase({ person: makePerson(person), contacts: [mother, foster, verge], consents: [consent] });

const turned16 = "2010-11-21";
const lacking = { decisionCompetence: "lacking" } as const;

describe("a consent given by those who no longer decide", () => {
  const table: [string, Partial<Person>, Consent, boolean][] = [
    ["parents, the day before 16", { birthDate: "2010-11-22" }, signed("parent"), false],
    ["parents, from 16", { birthDate: turned16 }, signed("parent"), true],
    ["parents, nobody wrote who signed, from 16", { birthDate: turned16 }, signed(""), true],
    ["at 15, whoever signed", { birthDate: turned16 }, signed("person"), true],
    ["the young person at 16", { birthDate: "2010-05-04" }, signed("person"), false],
    ["the young person at 17, now 18", { birthDate: "2008-11-01" }, signed("person"), false],
    ["parents of a child that turned 7 or 12", { birthDate: "2014-11-01" }, signed("parent"), false],
    ["parents who expected the child", { birthDate: "2026-10-01" }, signed("parent"), false],
    ["parents, the child is not born", { kind: "expectedChild", birthDate: "2027-01-01" }, signed("parent"), false],
    ["parents of one of 16 without competence", { birthDate: turned16, ...lacking }, signed("parent"), false],
    ["parents, 18 without competence", { birthDate: "2008-11-21", ...lacking }, signed("parent"), true],
    ["nobody, 18 without competence", { birthDate: "2008-11-21", ...lacking }, signed(""), true],
    ["an adult", { birthDate: "1980-01-01" }, signed("person"), false],
    ["an adult who lost competence", { birthDate: "1980-01-01", ...lacking }, signed("person"), true],
    ["kin of one without competence", { birthDate: "1980-01-01", ...lacking }, signed("nearestKin"), false],
    ["kin and later a verge", { birthDate: "1980-01-01", ...lacking }, signed("legalGuardian"), false],
    ["kin, competence is back", { birthDate: "1980-01-01" }, signed("nearestKin"), true],
    ["parents, the care is taken over", { birthDate: "2018-01-01", inPublicCare: true }, signed("parent"), true],
    ["barnevernet, the care goes on", { birthDate: "2018-01-01", inPublicCare: true }, signed("childWelfare"), false],
    ["barnevernet, the care is given back", { birthDate: "2018-01-01" }, signed("childWelfare"), true],
    ["barnevernet, from 16", { birthDate: turned16, inPublicCare: true }, signed("childWelfare"), true],
    ["a verge in the parents' place", { birthDate: "2018-01-01" }, signed("legalGuardian"), false],
    ["signers without names say nothing", { birthDate: "1980-01-01" }, signed("parent", { signers: [] }), false],
    ["an age nobody knows", { birthDate: "" }, signed("parent"), false],
    ["no day of signature", { birthDate: "1980-01-01" }, signed("person", { signedOn: "" }), false],
    ["a draft", { birthDate: turned16 }, signed("parent", { state: "draft" }), false],
    ["a no", { birthDate: turned16 }, signed("parent", { state: "refused" }), false],
  ];
  it.each(table)("%s", (_says, person, consent, outdated) => {
    const record = of(person, consent);
    expect(isSignerOutdated(consent, record, TODAY)).toBe(outdated);
    if (consent.state !== "signed") return;
    expect(consentState(consent, record, TODAY)).toBe(outdated ? "outdated" : "signed");
    expect(isValid(consent, record, TODAY)).toBe(!outdated);
    expect(planConsent(record, TODAY)?.version ?? null).toBe(outdated ? null : 1);
    expect(consentCovers(record, "", "PPT", TODAY)).toBe(outdated ? "notCovered" : "covered");
    const { extent, why } = coverFor(record, audienceOf("service", { name: "PPT" }), TODAY);
    expect([extent, why]).toEqual(outdated ? ["none", "signerOutdated"] : ["all", ""]);
  });

  it("counts one who is written with another role by the name the case knows", () => {
    const byMother = signed("legalGuardian", {
      signers: [{ id: "s1", role: "proxy", name: mother.name, signedOn: "" }],
    });
    expect(isSignerOutdated(byMother, of({ birthDate: "2018-01-01" }, byMother), TODAY)).toBe(false);
  });

  it("needs no consent to tell the person, the unit or the coordinator of the case", () => {
    const record = { ...of({ birthDate: turned16 }, signed("parent")), appointments: [makeAppointment()] };
    const to = [audienceOf("person"), audienceOf("unit"), audienceOf("coordinator", { id: "coordinator-1" })];
    expect(to.map((one) => coverFor(record, one, TODAY).extent)).toEqual(["all", "all", "all"]);
    expect(coverFor(record, audienceOf("representative", { id: mother.id }), TODAY).extent).toBe("none");
  });

  it("changes on the birthday that does it, and on no day the case can tell when competence or care does", () => {
    const change = (person: Partial<Person>, by: SignerRole) => signerChange(signed(by), of(person, signed(by)));
    expect(change({ birthDate: "2012-02-29" }, "parent")).toEqual({ on: "2028-02-29", age: 16 });
    expect(change({ birthDate: "2009-03-01", ...lacking }, "parent")).toEqual({ on: "2027-03-01", age: 18 });
    expect(change({ birthDate: "2009-03-01" }, "person")).toBeNull();
    expect(change({ birthDate: "1980-01-01", ...lacking }, "person")).toBeNull();
  });
});

describe("what the start page and the path know of it", () => {
  const offered = { outcome: "coordinator", decidedOn: "2026-04-01", answeredOn: "2026-04-10" } as const;
  const grown = (...more: Consent[]) =>
    makeCase({
      person: makePerson({ birthDate: turned16 }),
      assessment: { ...emptyAssessment(), ...offered },
      appointments: [makeAppointment()],
      consents: [signed("parent"), ...more],
    });
  const later = (given: Partial<Consent>) =>
    signed("person", { id: "consent-2", version: 2, signedOn: TODAY, ...given });

  const table: [string, Consent[], string | undefined, string][] = [
    ["no new consent", [], TODAY, "renewConsent"],
    ["a new one that is a draft", [later({ state: "draft" })], TODAY, "printConsent"],
    ["a new one that is printed", [later({ state: "printed" })], TODAY, "registerSignature"],
    ["a no to the new one", [later({ state: "refused" })], undefined, "afterRefusal"],
    ["a new one that is signed", [later({})], undefined, "firstContact"],
  ];
  it.each(table)("%s", (_says, more, since, next) => {
    const record = grown(...more);
    expect(caseFacts(record, TODAY).signerOutdatedOn).toBe(since);
    expect(nextThing(record, TODAY)).toBe(next);
  });

  it("has no day when competence or care has changed", () => {
    const record = of({ birthDate: "1980-01-01" }, signed("nearestKin"));
    expect(isSignerOutdated(signed("nearestKin"), record, TODAY)).toBe(true);
    expect(caseFacts(record, TODAY).signerOutdatedOn).toBeUndefined();
  });

  it("makes the row of the list anew on the birthday", () => {
    const record = of({ birthDate: "2010-12-24" }, signed("parent"));
    expect(summarise(record, TODAY).goodUntil).toBe("2026-12-24");
  });
});

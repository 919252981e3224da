import { describe, expect, it } from "vitest";
import type { Person } from "../../../../shared/case/schema.ts";
import { problemsWhenSigned, registered, signedConsent } from "../../../../shared/consent/registerSignature.ts";
import { consentState, signedBy } from "../../../../shared/consent/rules.ts";
import type { SignerRole } from "../../../../shared/consent/schema.ts";
import { makeCase, makeConsent, makeConsentService, makeContact, makePerson } from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const form = makeConsent({
  forCoordinator: true,
  forSharing: true,
  services: [makeConsentService({ name: "PPT", decision: "allowed" })],
  informationGivenHow: "oral",
  informationGivenOn: "2026-11-01",
  childHeard: "Vil gjerne",
});
type Row = [role: SignerRole, name: string, signed: boolean, on?: string];
const rows = (...given: Row[]) =>
  given.map(([role, name, signed, signedOn = ""], at) => ({
    id: `s${at}`,
    role,
    name,
    signed,
    signedOn,
    isOpen: false,
  }));
const of = (person: Partial<Person>) => makeCase({ person: makePerson(person), contacts: [makeContact()] });
const child = { birthDate: "2018-01-01" };
const lacking = { decisionCompetence: "lacking", decisionCompetenceReason: "Vurdert" } as const;
const problems = (person: Partial<Person>, given: Row[], more = {}) =>
  problemsWhenSigned(signedConsent({ ...form, ...more }, rows(...given), TODAY), of(person)).map(({ key }) => key);

describe("who signed, and when", () => {
  it("has a day for each, and is whole from the last of them", () => {
    const signed = signedConsent(form, rows(["parent", "Mor ", true], ["parent", "Far", true, "2026-11-20"]), TODAY);
    expect(signed.signers.map(({ name, signedOn }) => [name, signedOn])).toEqual([
      ["Mor", TODAY],
      ["Far", "2026-11-20"],
    ]);
    expect(signed.signedOn).toBe(TODAY);
  });

  it("tells who of the form did not sign", () => {
    const signed = signedConsent(form, rows(["parent", "Mor", true, "2026-11-20"], ["parent", "Far", false]), TODAY);
    expect([signed.signedOn, signedBy(signed).map(({ name }) => name)]).toEqual(["2026-11-20", ["Mor"]]);
  });

  it("is everybody who is named, in versions from before each was asked for", () => {
    const signers = [
      { id: "a", role: "parent", name: "Mor", signedOn: "" },
      { id: "b", role: "parent", name: " ", signedOn: "" },
    ] as const;
    expect(signedBy({ signers: [...signers] }).map(({ name }) => name)).toEqual(["Mor"]);
  });
});

describe("what is said once more when a signature is registered", () => {
  const table: [string, Partial<Person>, Row[], string[]][] = [
    [
      "both parents",
      child,
      [
        ["parent", "Mor", true],
        ["parent", "Far", true],
      ],
      [],
    ],
    [
      "one of two parents",
      child,
      [
        ["parent", "Mor", true],
        ["parent", "Far", false],
      ],
      ["secondParent"],
    ],
    ["a child for itself", child, [["person", "Barn", true]], ["otherMustSign"]],
    ["a parent for one of 16", { birthDate: "2010-11-21" }, [["parent", "Mor", true]], ["personMustSign"]],
    ["the young person on the birthday", { birthDate: "2010-11-21" }, [["person", "Tuva", true]], []],
    [
      "a parent the day before 16",
      { birthDate: "2010-11-21" },
      [["parent", "Mor", true, "2026-11-20"]],
      ["secondParent"],
    ],
    ["an adult", { birthDate: "1980-01-01" }, [["person", "Tuva", true]], []],
    ["an age nobody knows", { birthDate: "" }, [["person", "Tuva", true]], ["ageUnknown"]],
    ["lacking, with a reason", { birthDate: "1980-01-01", ...lacking }, [["person", "Tuva", true]], ["otherMustSign"]],
    ["nobody", { birthDate: "1980-01-01" }, [["person", "Tuva", false]], ["noSigner"]],
  ];
  it.each(table)("%s", (_says, person, given, expected) => expect(problems(person, given)).toEqual(expected));

  it("asks for the child's words and for the reason why competence is lacking", () => {
    const both: Row[] = [
      ["parent", "Mor", true],
      ["parent", "Far", true],
    ];
    expect(problems(child, both, { childHeard: "" })).toEqual(["childNotHeard"]);
    const unreasoned = { ...lacking, birthDate: "2010-01-01", decisionCompetenceReason: " " };
    expect(problems(unreasoned, both)).toEqual(["competenceReasonMissing"]);
  });

  it("leaves what is undecided to words of its own", () => {
    const services = [makeConsentService({ name: "PPT", decision: "undecided" })];
    expect(problems({ birthDate: "1980-01-01" }, [["person", "Tuva", true]], { services })).toEqual([]);
  });
});

describe("a registered signature", () => {
  const adult = { birthDate: "1980-01-01" };
  const byVerge = signedConsent(form, rows(["legalGuardian", "Verge", true]), TODAY);

  it("keeps who decided, and what was gone past", () => {
    const consent = registered(byVerge, of(adult), "Personen selv skal skrive under");
    expect([consent.state, consent.decidedBy, consent.signedDespite]).toEqual([
      "signed",
      "person",
      "Personen selv skal skrive under",
    ]);
  });

  it("holds though somebody else signed, when that was seen and gone past, and until the one who decides changes", () => {
    const consent = registered(byVerge, of(adult), "Sett");
    expect(consentState(consent, of(adult), TODAY)).toBe("signed");
    expect(consentState(consent, of({ ...adult, ...lacking }), TODAY)).toBe("outdated");
    expect(consentState({ ...consent, decidedBy: "" }, of(adult), TODAY)).toBe("outdated");
  });

  it("says nothing of who decided when the age is not known", () =>
    expect(registered(byVerge, of({ birthDate: "" }), "").decidedBy).toBe(""));
});

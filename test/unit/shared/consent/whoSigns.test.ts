import { describe, expect, it } from "vitest";
import type { Contact, Person } from "../../../../shared/case/schema.ts";
import { whoSigns, type SigningRule } from "../../../../shared/consent/whoSigns.ts";
import { makeContact, makePerson } from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const mother = makeContact({ id: "mother", name: "Mor", relation: "parent", parentalResponsibility: "shared" });
const father = makeContact({
  id: "father",
  name: "Far",
  relation: "parent",
  parentalResponsibility: "shared",
  nearestKin: false,
});
const parents = [mother, father];

interface Row {
  says: string;
  person: Partial<Person>;
  contacts?: Contact[];
  today?: string;
  rule: SigningRule;
  signers: string[];
  both?: boolean;
  heard?: boolean;
  weight?: boolean;
  source: string;
}

const table: Row[] = [
  {
    says: "newborn",
    person: { birthDate: "2026-11-21" },
    rule: "under7",
    signers: ["parent Mor", "parent Far"],
    both: true,
    source: "pbrl § 4-4",
  },
  {
    says: "the day before 7",
    person: { birthDate: "2019-11-22" },
    rule: "under7",
    signers: ["parent Mor", "parent Far"],
    both: true,
    source: "pbrl § 4-4",
  },
  {
    says: "7 today",
    person: { birthDate: "2019-11-21" },
    rule: "from7",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    source: "barnelova § 30",
  },
  {
    says: "the day before 12",
    person: { birthDate: "2014-11-22" },
    rule: "from7",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    source: "barnelova § 30",
  },
  {
    says: "12 today",
    person: { birthDate: "2014-11-21" },
    rule: "from12",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    weight: true,
    source: "pbrl §§ 4-3, 4-4",
  },
  {
    says: "the day before 16",
    person: { birthDate: "2010-11-22" },
    rule: "from12",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    weight: true,
    source: "pbrl §§ 4-3, 4-4",
  },
  {
    says: "16 today signs alone",
    person: { birthDate: "2010-11-21", name: "Tuva" },
    rule: "youth",
    signers: ["person Tuva"],
    source: "pbrl § 4-3",
  },
  {
    says: "the day before 18",
    person: { birthDate: "2008-11-22", name: "Tuva" },
    rule: "youth",
    signers: ["person Tuva"],
    source: "pbrl § 4-3",
  },
  {
    says: "18 today",
    person: { birthDate: "2008-11-21", name: "Tuva" },
    rule: "adult",
    signers: ["person Tuva"],
    source: "pbrl § 4-3",
  },
  {
    says: "17 without competence",
    person: { birthDate: "2009-01-01", decisionCompetence: "lacking" },
    rule: "youthLacking",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    weight: true,
    source: "4-5",
  },
  {
    says: "17 in public care with competence signs alone",
    person: { birthDate: "2009-01-01", inPublicCare: true, name: "Tuva" },
    rule: "youth",
    signers: ["person Tuva"],
    source: "pbrl § 4-3",
  },
  {
    says: "17 in public care without competence",
    person: { birthDate: "2009-01-01", inPublicCare: true, decisionCompetence: "lacking" },
    rule: "youthLackingInCare",
    signers: ["childWelfare "],
    heard: true,
    weight: true,
    source: "4-5",
  },
  {
    says: "10 in public care",
    person: { birthDate: "2016-01-01", inPublicCare: true },
    rule: "inCare",
    signers: ["childWelfare "],
    heard: true,
    source: "pbrl § 4-4",
  },
  {
    says: "competence of a child under 16 changes nothing",
    person: { birthDate: "2016-01-01", decisionCompetence: "lacking" },
    rule: "from7",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    source: "pbrl § 4-4",
  },
  {
    says: "adult without competence, no guardian",
    person: { birthDate: "1950-01-01", decisionCompetence: "lacking" },
    rule: "adultLacking",
    signers: ["nearestKin Mor"],
    source: "hpl § 22",
  },
  {
    says: "an adult is not in public care",
    person: { birthDate: "1990-01-01", inPublicCare: true, name: "Tuva" },
    rule: "adult",
    signers: ["person Tuva"],
    source: "pbrl § 4-3",
  },
  {
    says: "expected child, whatever date",
    person: { kind: "expectedChild", birthDate: "2027-02-01" },
    rule: "expectedChild",
    signers: ["parent Mor", "parent Far"],
    both: true,
    source: "hol § 7-2 a",
  },
  {
    says: "no birth date",
    person: { birthDate: "", name: "Tuva" },
    rule: "unknownAge",
    signers: ["person Tuva"],
    source: "pbrl",
  },
  {
    says: "a birth date that does not exist",
    person: { birthDate: "2010-02-30", name: "Tuva" },
    rule: "unknownAge",
    signers: ["person Tuva"],
    source: "pbrl",
  },
  {
    says: "a birth date ahead",
    person: { birthDate: "2026-11-22", name: "Tuva" },
    rule: "unknownAge",
    signers: ["person Tuva"],
    source: "pbrl",
  },
  {
    says: "born 29 February, 28 February is still 15",
    person: { birthDate: "2012-02-29" },
    today: "2028-02-28",
    rule: "from12",
    signers: ["parent Mor", "parent Far"],
    both: true,
    heard: true,
    weight: true,
    source: "pbrl",
  },
  {
    says: "born 29 February, 16 on 29 February",
    person: { birthDate: "2012-02-29", name: "Tuva" },
    today: "2028-02-29",
    rule: "youth",
    signers: ["person Tuva"],
    source: "pbrl",
  },
  {
    says: "born 29 February, 18 on 1 March in a common year",
    person: { birthDate: "2008-02-29", name: "Tuva" },
    today: "2026-03-01",
    rule: "adult",
    signers: ["person Tuva"],
    source: "pbrl",
  },
  {
    says: "born 29 February, still 17 on 28 February in a common year",
    person: { birthDate: "2008-02-29", name: "Tuva" },
    today: "2026-02-28",
    rule: "youth",
    signers: ["person Tuva"],
    source: "pbrl",
  },
];

describe("who signs", () => {
  it.each(table)("$says: $rule", ({ person, contacts = parents, today = TODAY, ...expected }) => {
    const signing = whoSigns(makePerson(person), contacts, today);
    expect(signing.rule).toBe(expected.rule);
    expect(signing.signers.map(({ role, name }) => `${role} ${name}`)).toEqual(expected.signers);
    expect(signing.needsBothParents).toBe(expected.both ?? false);
    expect(signing.childMustBeHeard).toBe(expected.heard ?? false);
    expect(signing.greatWeight).toBe(expected.weight ?? false);
    expect(signing.source).toContain(expected.source);
  });
});

describe("parents who sign", () => {
  const child = makePerson({ birthDate: "2020-01-01" });
  const names = (contacts: Contact[]) => whoSigns(child, contacts, TODAY).signers.map((one) => one.name);

  it("is one when that parent is registered with sole responsibility", () => {
    const sole = { ...mother, parentalResponsibility: "sole" as const };
    const signing = whoSigns(child, [sole, { ...father, parentalResponsibility: "none" }], TODAY);
    expect(signing.signers).toEqual([{ role: "parent", name: "Mor" }]);
    expect(signing.needsBothParents).toBe(false);
  });

  it("is both when the registrations contradict each other", () => {
    const signing = whoSigns(child, [{ ...mother, parentalResponsibility: "sole" }, father], TODAY);
    expect(signing.needsBothParents).toBe(true);
    expect(signing.signers).toHaveLength(2);
  });

  it("leaves a line for the parent who is not registered", () => expect(names([mother])).toEqual(["Mor", ""]));

  it("leaves two lines when nobody is registered", () => expect(names([])).toEqual(["", ""]));

  it("takes those registered as parents when nobody is registered with responsibility", () => {
    const unknown = parents.map((one) => ({ ...one, parentalResponsibility: "none" as const }));
    expect(names(unknown)).toEqual(["Mor", "Far"]);
  });

  it("never takes a contact without a name", () =>
    expect(names([{ ...mother, name: " " }, father])).toEqual(["Far", ""]));
});

describe("an adult without decision competence", () => {
  const adult = makePerson({ birthDate: "1950-01-01", decisionCompetence: "lacking" });
  const guardian = (mandate: Contact["guardianMandate"], relation: Contact["relation"] = "legalGuardian") =>
    makeContact({
      id: "verge",
      name: "Verge",
      relation,
      guardianMandate: mandate,
      nearestKin: false,
      parentalResponsibility: "none",
    });

  it.each([
    ["none", "adultLacking"],
    ["financial", "adultLacking"],
    ["personal", "adultLackingGuardian"],
    ["both", "adultLackingGuardian"],
  ] as const)("with a guardian whose mandate is %s: %s", (mandate, rule) => {
    expect(whoSigns(adult, [guardian(mandate)], TODAY).rule).toBe(rule);
  });

  it("lets nearest kin sign for sharing and the guardian for plan and coordinator", () => {
    const kin = makeContact({ name: "Datter", relation: "adultChild", nearestKin: true });
    expect(whoSigns(adult, [guardian("personal"), kin], TODAY).signers).toEqual([
      { role: "nearestKin", name: "Datter" },
      { role: "legalGuardian", name: "Verge" },
    ]);
  });

  it("knows a proxy under a fremtidsfullmakt", () => {
    expect(whoSigns(adult, [guardian("personal", "proxy")], TODAY).signers).toContainEqual({
      role: "proxy",
      name: "Verge",
    });
  });

  it("ignores a mandate on someone who is no guardian", () => {
    expect(whoSigns(adult, [guardian("both", "sibling")], TODAY).rule).toBe("adultLacking");
  });
});

describe("a child in public care", () => {
  it("suggests barnevernstjenesten and the foster parents", () => {
    const contacts = [
      makeContact({ id: "a", name: "Barnevernstjenesten", relation: "childWelfare" }),
      makeContact({ id: "b", name: "Fostermor", relation: "fosterParent" }),
      mother,
    ];
    const signing = whoSigns(makePerson({ birthDate: "2020-01-01", inPublicCare: true }), contacts, TODAY);
    expect(signing.signers.map((one) => one.name)).toEqual(["Barnevernstjenesten", "Fostermor"]);
    expect(signing.needsBothParents).toBe(false);
  });
});

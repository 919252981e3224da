import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { emptyClosing } from "../../../../shared/case/newCase.ts";
import type { LetterOccasion } from "../../../../shared/letter/schema.ts";
import { receiversOf } from "../../../../shared/letter/receivers.ts";
import {
  makeAppointment,
  makeCase,
  makeChangeover,
  makeComplaint,
  makeConsent,
  makeConsentService,
  makeContact,
  makeCoordinator,
  makeParticipant,
  makePerson,
  makeReferral,
  makeService,
  makeSettings,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const today = "2026-11-21";
const mother = makeContact();
const father = makeContact({ id: "contact-2", name: "Stian Oppdiktet Fjellstad", nearestKin: false });
const guardian = makeContact({
  id: "contact-3",
  name: "Vera Oppdiktet Verge",
  relation: "legalGuardian",
  parentalResponsibility: "none",
  guardianMandate: "personal",
  nearestKin: false,
});
const child = makePerson({ birthDate: "2019-04-12" });
const adult = makePerson({ birthDate: "1980-04-12" });

const rows = [
  makeConsentService({ id: "row-1", serviceId: "service-1", name: "PPT", decision: "allowed" }),
  makeConsentService({ id: "row-2", name: "Hjemmesykepleien", decision: "limited", limits: "ikke om medisiner" }),
  makeConsentService({ id: "row-3", name: "Nav Nordvik", decision: "notAllowed" }),
];
const consent = makeConsent({ state: "signed", signedOn: "2026-02-01", forSharing: true, services: rows });
const changeover = makeChangeover({ toId: "appointment-2" });
const complaint = makeComplaint({ about: "plan", receivedOn: "2026-11-01" });

/** "kind: name, organisation" of everyone who is written to, and who is left out and why. */
function told(occasion: LetterOccasion, aboutId: string, given: Partial<CaseRecord>): [string[], string[]] {
  const { letters, left } = receiversOf(
    {
      record: makeCase({ person: adult, referrals: [], ...given }),
      coordinators: [
        makeCoordinator(),
        makeCoordinator({ id: "coordinator-2", name: "Jon Vik", unit: "Skolen", leaderName: "Rita Rektor" }),
      ],
      services: [makeService()],
      settings: makeSettings(),
      today,
    },
    { occasion, aboutId },
  );
  return [
    letters.map(({ receiver, name, organisation }) => [receiver, name, organisation].filter(Boolean).join(": ")),
    left.map(({ name, why }) => `${why}: ${name}`),
  ];
}

const self = "person: Tuva Oppdiktet Fjellstad";
const parents = ["representative: Marit Oppdiktet Fjellstad", "representative: Stian Oppdiktet Fjellstad"];
const kari = "coordinator: Kari Oppdiktet Nordmo: Habiliteringstjenesten";
const leader = "leader: Per Oppdiktet Leirvik: Habiliteringstjenesten";
const ppt = "partner: Pedagogisk-psykologisk tjeneste (PPT)";
const nurses = "partner: Hjemmesykepleien";

describe("receiversOf an answer", () => {
  it.each<[string, Partial<CaseRecord>, string[], string[]]>([
    ["an adult", { person: adult }, [self], []],
    ["a young person of 16", { person: makePerson(), contacts: [mother, father] }, [self], []],
    ["a child with two parents", { person: child, contacts: [mother, father] }, parents, []],
    ["a child with one known parent", { person: child, contacts: [mother] }, parents.slice(0, 1), ["parentMissing: "]],
    [
      "a child with a parent who has it alone",
      { person: child, contacts: [{ ...mother, parentalResponsibility: "sole" }] },
      parents.slice(0, 1),
      [],
    ],
    [
      "an expected child",
      { person: { ...child, kind: "expectedChild", birthDate: "2027-01-01" }, contacts: [mother, father] },
      parents,
      [],
    ],
    [
      "an adult without decision competence, with kin and a guardian",
      { person: { ...adult, decisionCompetence: "lacking" }, contacts: [mother, guardian] },
      [self, "representative: Marit Oppdiktet Fjellstad", "representative: Vera Oppdiktet Verge"],
      [],
    ],
    [
      "a child of 13, who has a letter of its own",
      { person: makePerson({ birthDate: "2013-04-12" }), contacts: [mother, father] },
      [...parents, self],
      [],
    ],
    [
      "a child of 13 whom barnevernstjenesten cares for",
      {
        person: makePerson({ birthDate: "2013-04-12", inPublicCare: true }),
        contacts: [{ ...mother, relation: "childWelfare", parentalResponsibility: "none" }],
      },
      [...parents.slice(0, 1), self],
      [],
    ],
    ["an adult who decides alone, also with a guardian", { person: adult, contacts: [guardian] }, [self], []],
    [
      "a guardian with a financial mandate only",
      {
        person: { ...adult, decisionCompetence: "lacking" },
        contacts: [mother, { ...guardian, guardianMandate: "financial" }],
      },
      [self, "representative: Marit Oppdiktet Fjellstad"],
      [],
    ],
    [
      "a person who has died",
      { person: adult, closing: { ...emptyClosing(), reason: "died" } },
      [],
      ["died: Tuva Oppdiktet Fjellstad"],
    ],
  ])("%s", (_who, given, letters, left) => {
    expect(told("answer", "", given)).toEqual([letters, left]);
  });
});

describe("receiversOf a preliminary answer", () => {
  const school = { reporter: "school", reporterName: "Eli Fossum", reporterUnit: "Fjordsida skole" } as const;
  it.each<[string, Parameters<typeof makeReferral>[0], string[], string[]]>([
    [
      "a reporter the person agreed to",
      { ...school, personInformed: "yes", agreedBy: "Tuva" },
      [self, "other: Eli Fossum: Fjordsida skole"],
      [],
    ],
    [
      "a reporter the person agreed to, and nobody wrote who",
      { ...school, personInformed: "yes", agreedBy: "" },
      [self, "other: Eli Fossum: Fjordsida skole"],
      [],
    ],
    ...(["no", "unknown"] as const).map(
      (personInformed): [string, Parameters<typeof makeReferral>[0], string[], string[]] => [
        `a reporter where the person knows: ${personInformed}, also when somebody stands as asked`,
        { ...school, personInformed, agreedBy: "Marit" },
        [self],
        ["reporterNotAgreed: Eli Fossum"],
      ],
    ),
    ["a person who reported alone", { reporter: "person", reporterName: "" }, [self], []],
    ["a unit of the municipality that reported in", { ...school, reporter: "ownUnit" }, [self], []],
  ])("%s", (_who, given, letters, left) => {
    expect(told("preliminaryAnswer", "", { referrals: [makeReferral(given)] })).toEqual([letters, left]);
  });

  it("writes to a parent who reported once", () => {
    const given = { person: child, contacts: [mother, father], referrals: [makeReferral({ agreedBy: "Marit" })] };
    expect(told("preliminaryAnswer", "", given)).toEqual([parents, []]);
  });
});

describe("receiversOf an appointment", () => {
  const given: Partial<CaseRecord> = {
    appointments: [makeAppointment()],
    consents: [consent],
    participants: [
      makeParticipant({ serviceId: "service-1" }),
      makeParticipant({ id: "p2", serviceId: "service-1", name: "En til" }),
      makeParticipant({ id: "p3", serviceName: "Nav Nordvik" }),
      makeParticipant({ id: "p4", name: "Nabo Oppdiktet" }),
      makeParticipant({ id: "p5", name: mother.name }),
    ],
    contacts: [mother],
  };

  it("tells person, coordinator, leader, KE's file and each covered service once, and says who is left out", () => {
    expect(told("appointment", "appointment-1", given)).toEqual([
      [self, kari, leader, "unit", ppt, nurses],
      ["notCovered: Nav Nordvik", "noService: Nabo Oppdiktet"],
    ]);
  });

  it("tells the general practitioner when the consent covers one", () => {
    const person = { ...adult, generalPractitioner: "Ola Lege" };
    expect(told("appointment", "appointment-1", { ...given, person })[1]).toContain("notCovered: Fastlegen");
    const services = [...rows, makeConsentService({ id: "row-4", name: "Fastlegen", decision: "allowed" })];
    const covered = told("appointment", "appointment-1", { ...given, person, consents: [{ ...consent, services }] });
    expect(covered[0]).toContain("partner: Ola Lege: Fastlegen");
  });

  it("tells the coordinator in the hospital as far as the consent covers the hospital", () => {
    const referrals = [makeReferral({ hospitalCoordinator: "Ola Sykehus" })];
    expect(told("appointment", "appointment-1", { ...given, referrals })[1]).toContain("notCovered: Ola Sykehus");
    const services = [...rows, makeConsentService({ id: "row-4", name: "Sørvik sykehus", decision: "allowed" })];
    const covered = told("appointment", "appointment-1", { ...given, referrals, consents: [{ ...consent, services }] });
    expect(covered[0]).toContain("partner: Ola Sykehus: Sørvik sykehus");
    expect(covered[1]).not.toContain("notCovered: Ola Sykehus");
  });

  it("tells no service without a consent, and nothing when the appointment is gone", () => {
    const [letters] = told("appointment", "appointment-1", { ...given, consents: [] });
    expect(letters).toEqual([self, kari, leader, "unit"]);
    expect(told("appointment", "other", given)).toEqual([[], []]);
  });
});

describe("receiversOf a changeover", () => {
  const second = makeAppointment({ id: "appointment-2", coordinatorId: "coordinator-2" });
  const given = { appointments: [makeAppointment(), second], changeovers: [{ ...changeover, done: [] }] };

  it("tells both coordinators and both leaders", () => {
    expect(told("changeover", "changeover-1", given)[0]).toEqual([
      self,
      kari,
      "coordinator: Jon Vik: Skolen",
      leader,
      "leader: Rita Rektor: Skolen",
      "unit",
    ]);
  });

  it("tells a leader of both once", () => {
    const same = [makeAppointment(), makeAppointment({ id: "appointment-2" })];
    const [letters] = told("changeover", "changeover-1", { ...given, appointments: same });
    expect(letters.filter((one) => one.startsWith("leader"))).toEqual([leader]);
  });
});

describe("receiversOf a closing", () => {
  const given = { appointments: [makeAppointment()], consents: [consent], closedOn: "2026-11-20" };

  it("tells Rana's four and the coordinator: person, leader, KE and partners", () => {
    expect(told("closing", "", given)[0]).toEqual([self, kari, leader, "unit", ppt, nurses]);
  });

  it("of a death tells coordinator, leader and partners only", () => {
    const died = { ...given, closing: { ...emptyClosing(), reason: "died" as const } };
    expect(told("closing", "", died)).toEqual([[kari, leader, ppt, nurses], ["died: Tuva Oppdiktet Fjellstad"]]);
  });
});

describe("receiversOf a complaint", () => {
  it.each<[string, string, "" | "changed" | "upheld", string[]]>([
    ["the person", "", "", [self]],
    ["a parent", "marit oppdiktet fjellstad", "", ["representative: marit oppdiktet fjellstad"]],
    ["somebody else", "Advokat Oppdiktet", "", ["other: Advokat Oppdiktet"]],
    ["nobody more when the answer is changed", "", "changed", [self]],
    ["statsforvalteren when the answer stands", "", "upheld", [self, "countyGovernor"]],
  ])("tells %s", (_who, by, ownDecision, letters) => {
    const person = by === "marit oppdiktet fjellstad" ? child : adult;
    const given = { person, contacts: [mother, father], complaints: [{ ...complaint, by, ownDecision }] };
    expect(told("complaint", "complaint-1", given)).toEqual([letters, []]);
  });
});

describe("receiversOf a withdrawal", () => {
  it("tells the services whose sharing stops, and the coordinator", () => {
    const taken = { ...consent, withdrawals: [makeWithdrawal({ serviceRows: ["row-2", "row-3"] })] };
    const given = { appointments: [makeAppointment()], consents: [taken] };
    expect(told("withdrawal", "withdrawal-1", given)).toEqual([[nurses, kari], []]);
  });
  it("tells the coordinator alone when only the coordinator or the plan is taken back", () => {
    for (const part of [{ coordinator: true }, { plan: true }]) {
      const taken = { ...consent, withdrawals: [makeWithdrawal(part)] };
      const given = { appointments: [makeAppointment()], consents: [taken] };
      expect(told("withdrawal", "withdrawal-1", given)).toEqual([[kari], []]);
    }
  });
});

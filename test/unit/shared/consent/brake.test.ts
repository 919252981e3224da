import { describe, expect, it } from "vitest";
import type { CaseRecord, Referral } from "../../../../shared/case/schema.ts";
import type { Complaint } from "../../../../shared/complaint/schema.ts";
import { audienceOf, audiencesOf, audienceOfLetter, type Audience } from "../../../../shared/consent/audience.ts";
import { brake, letterAudience, type GoesOut } from "../../../../shared/consent/brake.ts";
import { reportOf } from "../../../../shared/consent/report.ts";
import type { Part } from "../../../../shared/consent/pieces.ts";
import { topicOfName } from "../../../../shared/consent/topics.ts";
import type { ConsentService, ConsentTopic } from "../../../../shared/consent/schema.ts";
import type { CaseDocumentInput } from "../../../../shared/document/caseDocument.ts";
import { composeLetter } from "../../../../shared/document/composeLetter.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeComplaint,
  makeConsent,
  makeConsentService,
  makeContact,
  makeCoordinator,
  makeGoal,
  makeLetter,
  makeLifeArea,
  makeMeasure,
  makeParticipant,
  makePerson,
  makePlan,
  makeReferral,
  makeService,
  makeSettings,
  makeSubGoal,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const services = [
  makeService({ id: "ppt", name: "PPT" }),
  makeService({ id: "bup", name: "BUP" }),
  makeService({ id: "bv", name: "Barneverntjenesten" }),
];
const ppt = audienceOf("service", { id: "ppt", name: "PPT" });
const planDocument = { kind: "plan", itemId: "" } as const;

const letter = (overrides: Partial<Letter> = {}): Letter =>
  makeLetter({
    ...{ occasion: "changeover", receiver: "partner", name: "", organisation: "PPT", serviceId: "ppt" },
    ...overrides,
  });

const said = (topics: ConsentTopic[], overrides: Partial<ConsentService> = {}): CaseRecord =>
  makeCase({
    person: makePerson({
      address: "HER",
      phone: "TLF",
      generalPractitioner: "LEGE",
      culture: "KULTUR",
      family: "SLEKT",
    }),
    contacts: [makeContact()],
    appointments: [makeAppointment()],
    participants: [
      makeParticipant({ id: "p1", serviceId: "ppt" }),
      makeParticipant({ id: "p2", name: "Ove", serviceId: "bup" }),
      makeParticipant({ id: "p3", name: "Una", serviceId: "bv" }),
    ],
    consents: [
      makeConsent({
        state: "signed",
        forSharing: true,
        services: [
          makeConsentService({ serviceId: "ppt", name: "PPT", decision: "allowed", topics, ...overrides }),
          makeConsentService({ id: "row-2", serviceId: "bup", name: "BUP", decision: "notAllowed" }),
        ],
      }),
    ],
    plan: makePlan({
      aboutMe: "OM MEG",
      today: "I DAG",
      wishes: "ØNSKE",
      crisis: "KRISE",
      familyContribution: "FAMILIEN GJØR",
      ownContribution: "JEG GJØR",
      lifeAreas: [
        makeLifeArea({ id: "a1", key: "health", needsNow: "HELSE" }),
        makeLifeArea({ id: "a2", key: "education", needsNow: "SKOLE" }),
        makeLifeArea({ id: "a3", key: "own", title: "Kunst", needsNow: "EGET" }),
        makeLifeArea({ id: "a4", key: "economy" }),
      ],
      goals: [
        makeGoal({ id: "g1", lifeArea: "a1", text: "HELSEMÅL" }),
        makeGoal({
          id: "g2",
          lifeArea: "a2",
          text: "SKOLEMÅL",
          subGoals: [
            makeSubGoal({
              measures: [
                makeMeasure({ id: "m1", what: "PPT-TILTAK", serviceId: "ppt" }),
                makeMeasure({ id: "m2", what: "BUP-TILTAK", serviceId: "bup" }),
                makeMeasure({ id: "m3", what: "FELLES" }),
              ],
            }),
          ],
        }),
      ],
      services: [
        { id: "s1", serviceId: "ppt", name: "PPT", contact: "", extent: "", from: "", until: "" },
        { id: "s2", serviceId: "bup", name: "BUP", contact: "", extent: "", from: "", until: "" },
      ],
    }),
  });

const thanks = {
  occasion: "preliminaryAnswer",
  receiver: "other",
  name: "Nils Oppdiktet",
  organisation: "Nordvik skole",
  serviceId: "",
} as const;
const reported = (personInformed: Referral["personInformed"]): CaseRecord =>
  makeCase({
    referrals: [
      makeReferral({
        personInformed,
        reporter: "school",
        reporterName: "Nils Oppdiktet",
        reporterUnit: "Nordvik skole",
        situation: "HEMMELIG",
      }),
    ],
  });

const toComplainant = {
  occasion: "complaint",
  aboutId: "complaint-1",
  receiver: "other",
  name: "Randi Oppdiktet",
  organisation: "",
  serviceId: "",
} as const;
const complained = (overrides: Partial<Complaint> = {}): CaseRecord =>
  makeCase({
    complaints: [makeComplaint({ by: "Randi Oppdiktet", text: "HEMMELIG", ownReasons: "HEMMELIG", ...overrides })],
  });

const documentInput = (record: CaseRecord): CaseDocumentInput => ({
  case: record,
  language: "nb",
  settings: makeSettings(),
  coordinators: [],
  services,
  today: TODAY,
});

const parts = (record: CaseRecord, to: Audience = ppt): [Part, string][] =>
  brake(record, planDocument, to, TODAY, services).left.map(({ part, name }) => [part, name]);

describe("the brake on a plan", () => {
  it("lets everything through where everything is allowed", () => {
    const record = said([]);
    expect(brake(record, planDocument, ppt, TODAY, services)).toMatchObject({ stops: false, left: [], record });
  });

  it("leaves out what the topics do not cover, and says what", () => {
    expect(parts(said(["plan", "education", "functioning", "family"]))).toEqual([
      ["generalPractitioner", ""],
      ["othersConsent", ""],
      ["participant", "Una"],
      ["lifeArea", "health"],
      ["lifeArea", "Kunst"],
      ["goal", "HELSEMÅL"],
      ["measure", "BUP-TILTAK"],
      ["service", "BUP"],
      ["crisis", ""],
    ]);
  });

  it("leaves nothing of it in what the document is made from", () => {
    const { record } = brake(said(["plan", "education"]), planDocument, ppt, TODAY, services);
    const text = JSON.stringify({ ...record, consents: [], appointments: [] });
    for (const gone of [
      "LEGE",
      "KULTUR",
      "SLEKT",
      "OM MEG",
      "I DAG",
      "KRISE",
      "HELSE",
      "EGET",
      "BUP",
      "FAMILIEN",
      "Una",
    ]) {
      expect(text).not.toContain(gone);
    }
    for (const kept of ["HER", "ØNSKE", "SKOLE", "SKOLEMÅL", "PPT-TILTAK", "FELLES", "JEG GJØR", "Ove", "Tuva"]) {
      expect(text).toContain(kept);
    }
    expect(record.consents[0]?.services.map(({ name }) => name)).toEqual(["PPT"]);
  });

  it("keeps a service's own lines, whatever the topic", () => {
    const { record } = brake(said(["education"]), planDocument, ppt, TODAY, services);
    expect(record.plan.services.map(({ name }) => name)).toEqual(["PPT"]);
    expect(record.participants.map(({ id }) => id)).toEqual(["p1"]);
    expect(record.person).toMatchObject({ address: "", phone: "" });
  });

  it("stops the document where nothing is covered", () => {
    const none = said([], { decision: "notAllowed" });
    expect(brake(none, planDocument, ppt, TODAY, services)).toMatchObject({
      stops: true,
      cover: { why: "notAllowed" },
    });
    const text = JSON.stringify(brake(none, planDocument, ppt, TODAY, services).record.plan);
    for (const gone of ["SKOLE", "ØNSKE", "JEG GJØR", "HELSE"]) expect(text).not.toContain(gone);
  });

  it("never names the person to the coordinator's leader", () => {
    const braked = brake(said([]), planDocument, audienceOf("leader", { name: "Per" }), TODAY, services);
    expect(braked.stops).toBe(true);
    expect(JSON.stringify(braked.record)).not.toContain("Tuva");
  });

  it("never changes the case itself", () => {
    const record = said(["plan"]);
    const before = structuredClone(record);
    brake(record, planDocument, ppt, TODAY, services);
    expect(record).toEqual(before);
  });
});

describe("the brake on other things that leave", () => {
  const table: [string, CaseRecord, GoesOut, string, Audience, boolean][] = [
    ["a consent form to the person", said([]), "consent", "consent-1", audienceOf("person"), false],
    ["a consent form to a service it names", said(["plan"]), "consent", "consent-1", ppt, false],
    [
      "a consent form to a service it does not name",
      said(["plan"]),
      "consent",
      "consent-1",
      audienceOf("service", { id: "bv", name: "Barneverntjenesten" }),
      true,
    ],
    ["a consent form to somebody else", said([]), "consent", "consent-1", audienceOf("other"), true],
    ["a blank withdrawal to the person", said([]), "withdrawal", "", audienceOf("person"), false],
    ["the access log to a service", said(["plan"]), "accessLog", "", ppt, true],
    ["an attachment to a service with everything", said([]), "attachment", "x", ppt, false],
    ["an attachment to a service with some topics", said(["plan", "health"]), "attachment", "x", ppt, true],
    ["an invitation to a covered service", said(["plan"]), "invitation", "", ppt, false],
    ["an invitation without consent", makeCase(), "invitation", "", ppt, true],
    ["an invitation to the person", makeCase(), "invitation", "", audienceOf("person"), false],
  ];
  it.each(table)("%s", (_says, record, kind, itemId, to, stops) => {
    expect(brake(record, { kind, itemId }, to, TODAY, services).stops).toBe(stops);
  });

  const appointed = makeCase({ appointments: [makeAppointment()] });
  const childOf = makeCase({ person: makePerson({ birthDate: "2019-04-12" }), contacts: [makeContact()] });
  const letters: [string, CaseRecord, Partial<Letter>, boolean][] = [
    ["to the person", makeCase(), { receiver: "person" }, false],
    ["to the one who is appointed", appointed, { receiver: "coordinator", name: "kari oppdiktet nordmo" }, false],
    ["to a coordinator the case does not know", appointed, { receiver: "coordinator", name: "Rektor Hansen" }, true],
    ["to a coordinator of another case", makeCase(), { receiver: "coordinator", name: makeCoordinator().name }, true],
    ["to a coordinator without a name", appointed, { receiver: "coordinator", name: "" }, true],
    ["to a mother who signs", childOf, { receiver: "representative", name: makeContact().name }, false],
    ["to one who signs, as somebody says", childOf, { receiver: "representative", name: "Bestefar" }, true],
    ["to one who signs and has no name", childOf, { receiver: "representative", name: "" }, true],
    ["to the leader, about the answer", makeCase(), { receiver: "leader", occasion: "answer" }, true],
    ["to the leader", makeCase(), { receiver: "leader", name: "Per" }, false],
    ["to KE's own file", makeCase(), { receiver: "unit" }, false],
    ["to a partner with consent", said(["health"]), {}, false],
    ["to a partner without consent", said([], { decision: "notAllowed" }), {}, true],
    ["to a partner known by name only", said([]), { serviceId: "", organisation: "ppt" }, false],
    ["to statsforvalteren without a complaint", makeCase(), { receiver: "countyGovernor" }, true],
    ["to somebody else", makeCase(), { receiver: "other", name: "Avisa" }, true],
    ["to who reported, with the person's knowledge", reported("yes"), { ...thanks }, false],
    ["to who reported, known by the unit only", reported("yes"), { ...thanks, name: "" }, false],
    ["to who reported, without the person's knowledge", reported("no"), { ...thanks }, true],
    ["to who reported, and nobody knows", reported("unknown"), { ...thanks }, true],
    ["to who reported, with words of KE's own", reported("yes"), { ...thanks, words: "Hun er syk." }, true],
    ["to who reported, about the answer", reported("yes"), { ...thanks, occasion: "answer" }, true],
    ["to who reported, as a partner", reported("yes"), { ...thanks, receiver: "partner" }, true],
    ["thanking somebody who did not report", reported("yes"), { ...thanks, name: "Avisa" }, true],
    ["to who complained", complained(), { ...toComplainant }, false],
    ["to who complained, with words of KE's own", complained(), { ...toComplainant, words: "Hun er syk." }, true],
    ["about a complaint to somebody else", complained(), { ...toComplainant, name: "Avisa" }, true],
    ["about another complaint", complained(), { ...toComplainant, aboutId: "complaint-9" }, true],
  ];
  it.each(letters)("a letter %s", (_says, record, given, stops) => {
    const sent = { ...record, letters: [letter(given)] };
    const to = letterAudience(sent, "letter-1", [makeCoordinator()]);
    expect(to && brake(sent, { kind: "letter", itemId: "letter-1" }, to, TODAY, services).stops).toBe(stops);
  });

  const words = "Husk å spørre om angsten.";
  it.each<[string, CaseRecord, Partial<Letter>, boolean]>([
    ["a service with some topics", said(["plan"]), { words }, true],
    ["a service with everything", said([]), { words }, false],
    ["a service with limits", said([], { decision: "limited", limits: "Ikke helse" }), { words }, true],
    ["a service with limits, nothing added", said([], { decision: "limited", limits: "Ikke helse" }), {}, false],
    ["the leader", makeCase(), { receiver: "leader", words }, true],
    ["the leader, nothing added", makeCase(), { receiver: "leader" }, false],
    ["the coordinator", appointed, { receiver: "coordinator", name: makeCoordinator().name, words }, false],
    ["the person", makeCase(), { receiver: "person", words }, false],
  ])("own words to %s are looked at first", (_who, record, given, expected) => {
    const sent = { ...record, letters: [letter(given)] };
    const to = letterAudience(sent, "letter-1", [makeCoordinator()]) ?? audienceOf("other");
    const braked = brake(sent, { kind: "letter", itemId: "letter-1" }, to, TODAY, services);
    expect(reportOf("letter", to, braked, false)).toMatchObject({
      stops: false,
      mustLook: expected,
      words: expected ? words : "",
    });
  });

  it.each(["", "changed", "upheld"] as const)(
    "keeps the person out of a reply to who complained: %s",
    (ownDecision) => {
      const sent = { ...complained({ ownDecision }), letters: [letter({ ...toComplainant })] };
      const braked = brake(
        sent,
        { kind: "letter", itemId: "letter-1" },
        audienceOfLetter(letter(toComplainant), sent),
        TODAY,
      );
      const content = composeLetter({ ...documentInput(braked.record), letterId: "letter-1" });
      expect(braked.left.map(({ part }) => part)).toEqual(["complaintReasons"]);
      expect(content).not.toBeNull();
      expect(JSON.stringify(content)).not.toMatch(/Tuva|Fjellstad|HEMMELIG/);
    },
  );

  it("keeps the person out of a reply to who reported", () => {
    const sent = { ...reported("yes"), letters: [letter({ ...thanks })] };
    const braked = brake(sent, { kind: "letter", itemId: "letter-1" }, audienceOfLetter(letter(thanks), sent), TODAY);
    const content = composeLetter({ ...documentInput(braked.record), letterId: "letter-1" });
    expect(JSON.stringify(content)).toContain("Takk for at du sa fra");
    expect(JSON.stringify(content)).not.toMatch(/Tuva|Fjellstad|HEMMELIG/);
  });

  it("tells a service that its consent is withdrawn, and nothing else", () => {
    const record = said([]);
    const consents = record.consents.map((one) => ({
      ...one,
      withdrawals: [makeWithdrawal({ serviceRows: ["row-1"] })],
    }));
    const stops = (occasion: Letter["occasion"]): boolean => {
      const sent = { ...record, consents, letters: [letter({ occasion })] };
      return brake(sent, { kind: "letter", itemId: "letter-1" }, audienceOfLetter(letter(), sent), TODAY, services)
        .stops;
    };
    expect([stops("withdrawal"), stops("changeover")]).toEqual([false, true]);
  });

  it.each(["none", "confidential", "strictlyConfidential"] as const)(
    "keeps that the address is protected (%s) for the letter to the leader",
    (addressProtection) => {
      const sent = {
        ...said([]),
        person: makePerson({ addressProtection }),
        letters: [letter({ receiver: "leader" })],
      };
      const braked = brake(sent, { kind: "letter", itemId: "letter-1" }, audienceOf("leader"), TODAY);
      expect(braked.record.person).toMatchObject({ name: "", addressProtection });
    },
  );

  it("hides the name in a letter to the leader", () => {
    const sent = { ...said([]), letters: [letter({ receiver: "leader" })] };
    const { stops, record } = brake(
      sent,
      { kind: "letter", itemId: "letter-1" },
      audienceOf("leader"),
      TODAY,
      services,
    );
    expect([stops, record.person.name]).toEqual([false, ""]);
  });

  it("has no receiver for a letter that is gone", () => expect(letterAudience(makeCase(), "letter-9", [])).toBeNull());
});

describe("who a document may be for", () => {
  it("offers everybody the case knows, each once", () => {
    const record = {
      ...said([]),
      person: makePerson({ birthDate: "2016-05-01" }),
      contacts: [
        makeContact(),
        makeContact({ id: "aunt", name: "Tante", relation: "other", parentalResponsibility: "none" }),
      ],
    };
    const offered = audiencesOf(record, { coordinators: [makeCoordinator()], services }, TODAY);
    expect(offered.map(({ kind, name }) => [kind, name])).toEqual([
      ["person", "Tuva Oppdiktet Fjellstad"],
      ["representative", "Marit Oppdiktet Fjellstad"],
      ["coordinator", "Kari Oppdiktet Nordmo"],
      ["unit", ""],
      ["service", "PPT"],
      ["service", "BUP"],
      ["service", "Barneverntjenesten"],
      ["leader", "Per Oppdiktet Leirvik"],
      ["contact", "Tante"],
      ["other", ""],
    ]);
  });
});

it.each([
  ["Pedagogisk-psykologisk tjeneste (PPT)", "education"],
  ["Barneverntjenesten", "childWelfare"],
  ["NAV Nordvik", "economy"],
  ["Helsestasjonen", "health"],
  ["Fastlegekontoret", "health"],
  ["Ergoterapi", "health"],
  ["Boligkontoret", "housing"],
  ["Kulturskolen", "education"],
  ["Frivilligsentralen", "plan"],
  ["", "plan"],
])("a name may tell what it is about: %s", (name, topic) => expect(topicOfName(name)).toBe(topic));

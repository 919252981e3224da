import { describe, expect, it } from "vitest";
import { caseFacts } from "../../../../shared/case/facts.ts";
import type { CaseFacts } from "../../../../shared/case/factsSchema.ts";
import { caseFacts as shape } from "../../../../shared/case/factsSchema.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import type { Assessment } from "../../../../shared/assessment/schema.ts";
import type { Changeover } from "../../../../shared/changeover/schema.ts";
import type { Complaint } from "../../../../shared/complaint/schema.ts";
import type { ContactEntry } from "../../../../shared/contactLog/schema.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import {
  makeChangeover,
  makeComplaint,
  makeConsentService,
  makeContactEntry,
  makeLetter,
  makePerson,
  makeReferral,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "./caseBuilders.ts";

const assessed = (changes: Partial<Assessment>): Partial<CaseRecord> => ({
  assessment: { ...emptyAssessment(), ...changes },
});
const contact = (on: string): ContactEntry => makeContactEntry({ id: `c${on}`, on });
const complaint = (changes: Partial<Complaint>): Complaint =>
  makeComplaint({ id: "k", about: "plan", receivedOn: "2026-11-10", ...changes });
const changeover = (changes: Partial<Changeover>): Changeover =>
  makeChangeover({ id: "b", overlapFrom: "2026-11-01", overlapUntil: "2026-12-01", ...changes });
const letter = (sentOn: string): Letter => makeLetter({ id: `l${sentOn}`, occasion: "answer", sentOn });

const appointed = { appointments: [makeAppointment()] };
const deputy = (deputyFrom: string, deputyUntil: string): Partial<CaseRecord> => ({
  appointments: [makeAppointment({ deputyId: "k-per", deputyFrom, deputyUntil })],
});

describe("caseFacts", () => {
  const rows: [string, Partial<CaseRecord>, Partial<CaseFacts>][] = [
    ["a report waits for answer and assessment", {}, { unansweredSince: TODAY, unassessedSince: TODAY }],
    [
      "the first of several reports counts",
      { referrals: [makeReferral({ receivedOn: TODAY }), makeReferral({ receivedOn: "2026-10-01" })] },
      { unansweredSince: "2026-10-01" },
    ],
    [
      "a preliminary answer is an answer for the time being",
      assessed({ preliminaryAnswerOn: "2026-11-20" }),
      { unansweredSince: undefined, unassessedSince: TODAY },
    ],
    [
      "a promise in it",
      assessed({ preliminaryAnswerOn: "2026-11-20", promisedOn: "2027-01-15" }),
      { unassessedSince: TODAY, promisedOn: "2027-01-15" },
    ],
    ["a promise nobody was given", assessed({ promisedOn: "2027-01-15" }), { promisedOn: undefined }],
    [
      "a promise that is no day",
      assessed({ preliminaryAnswerOn: "2026-11-20", promisedOn: "etter jul" }),
      { promisedOn: undefined },
    ],
    [
      "a promise that is kept",
      assessed({ preliminaryAnswerOn: "2026-11-20", promisedOn: "2027-01-15", outcome: "notMet" }),
      { promisedOn: undefined },
    ],
    ["an offer is an answer", { planAnswer: "offered" }, { unansweredSince: undefined, unassessedSince: undefined }],
    [
      "decided, not sent",
      assessed({ outcome: "notMet", decidedOn: "2026-11-15" }),
      { answerUnsentSince: "2026-11-15", unassessedSince: undefined, unansweredSince: TODAY },
    ],
    [
      "decided and sent",
      assessed({ outcome: "notMet", decidedOn: "2026-11-15", answeredOn: "2026-11-16" }),
      { answerUnsentSince: undefined, answeredOn: "2026-11-16", unansweredSince: undefined },
    ],
    [
      "complaints: the first that still lies with the municipality",
      {
        complaints: [
          complaint({ receivedOn: "2026-09-01", forwardedOn: "2026-09-10" }),
          complaint({ receivedOn: "2026-09-02", ownDecision: "changed" }),
          complaint({ receivedOn: "2026-09-03", result: "withdrawn" }),
          complaint({ receivedOn: "2026-11-12" }),
          complaint({ receivedOn: "2026-11-11", ownDecision: "upheld" }),
        ],
      },
      { complaintSince: "2026-11-11" },
    ],
    [
      "a printed consent",
      { consents: [makeConsent({ state: "printed", signedOn: "" })] },
      { consent: "printed", consentOn: "2026-01-20", consentUntil: undefined },
    ],
    [
      "a signed one runs on while the next is a draft",
      {
        consents: [
          makeConsent({ until: "2027-01-31" }),
          makeConsent({ id: "k2", version: 2, state: "draft", signedOn: "" }),
        ],
      },
      { consent: "draft", consentUntil: "2027-01-31" },
    ],
    [
      "a withdrawn one does not",
      {
        consents: [
          makeConsent({ until: "2027-01-31", withdrawals: [makeWithdrawal({ coordinator: true, plan: true })] }),
        ],
      },
      { consent: "withdrawn", consentOn: "2026-11-20", consentUntil: undefined },
    ],
    [
      "a service's own end comes first, and not that of one that is taken back",
      {
        consents: [
          makeConsent({
            until: "2027-01-31",
            services: [
              makeConsentService({ id: "r1", decision: "allowed", until: "2026-12-01" }),
              makeConsentService({ id: "r2", decision: "allowed", until: "2026-12-24" }),
            ],
            withdrawals: [makeWithdrawal({ serviceRows: ["r1"] })],
          }),
        ],
      },
      { consentUntil: "2026-12-24" },
    ],
    [
      "one that has run out keeps its last day",
      { consents: [makeConsent({ until: "2026-10-31" })] },
      { consentUntil: "2026-10-31" },
    ],
    ["consent and no coordinator", { consents: [makeConsent()] }, { awaitsCoordinatorSince: "2026-11-01" }],
    [
      "decided, and nobody asked for consent",
      assessed({ outcome: "coordinator", decidedOn: "2026-11-15" }),
      { awaitsConsentSince: "2026-11-15", awaitsCoordinatorSince: undefined },
    ],
    [
      "a draft is not asked; a printed one is",
      { ...assessed({ outcome: "planOnly", decidedOn: "2026-11-15" }), consents: [makeConsent({ state: "printed" })] },
      { awaitsConsentSince: undefined },
    ],
    [
      "a new draft beside a consent that runs",
      {
        ...assessed({ outcome: "coordinator", decidedOn: "2026-11-15" }),
        consents: [makeConsent(), makeConsent({ id: "k2", version: 2, state: "draft", signedOn: "" })],
      },
      { awaitsConsentSince: undefined },
    ],
    [
      "a plan nobody coordinates, from before consents were written",
      { plan: planWith([]) },
      { awaitsCoordinatorSince: "2026-01-12" },
    ],
    [
      "declined: nobody lacks",
      { consents: [makeConsent()], coordinatorAnswer: "declined" },
      { awaitsCoordinatorSince: undefined },
    ],
    [
      "a plan without a coordinator: nobody lacks",
      assessed({ outcome: "planOnly", decidedOn: "2026-11-15" }),
      { awaitsCoordinatorSince: undefined },
    ],
    [
      "the coordinator has ended",
      { appointments: [makeAppointment({ until: "2026-11-20" })] },
      { lostCoordinatorOn: TODAY, awaitsCoordinatorSince: undefined, appointedOn: undefined },
    ],
    ["the last day counts", { appointments: [makeAppointment({ until: TODAY })] }, { lostCoordinatorOn: undefined }],
    [
      "a new one is decided",
      {
        appointments: [
          makeAppointment({ until: "2026-11-20" }),
          makeAppointment({ id: "a2", from: "2026-12-01", until: "" }),
        ],
      },
      { lostCoordinatorOn: undefined },
    ],
    [
      "the newest appointment that holds",
      { appointments: [makeAppointment(), makeAppointment({ id: "a2", from: "2026-11-01" })] },
      { appointedOn: "2026-11-01" },
    ],
    [
      "a deputy who stands in",
      deputy("2026-11-01", "2026-12-15"),
      { deputisedIds: ["k-kari"], deputyUntil: "2026-12-15" },
    ],
    ["one who is done", deputy("2026-10-01", "2026-11-20"), { deputisedIds: undefined, deputyUntil: undefined }],
    ["one who has not begun", deputy("2026-11-22", ""), { deputisedIds: ["k-kari"], deputyUntil: undefined }],
    ["an open changeover", { changeovers: [changeover({})] }, { overlapUntil: "2026-12-01" }],
    [
      "a completed one",
      { changeovers: [changeover({ completedOn: "2026-11-20" })] },
      { handingOverIds: undefined, overlapUntil: undefined },
    ],
    [
      "the last contact, and none that is only planned",
      { contactLog: [contact("2026-10-01"), contact("2026-11-05"), contact("2026-11-22"), contact("i fjor")] },
      { lastContactOn: "2026-11-05" },
    ],
    [
      "a talk that is ticked off",
      { ticks: [{ id: "mapping-contact", on: "2026-11-06", by: "" }] },
      { lastContactOn: "2026-11-06" },
    ],
    ["KE's own talk is not the coordinator's", assessed({ contactedOn: "2026-11-10" }), { lastContactOn: undefined }],
    [
      "a plan is asked for",
      { ...appointed, referrals: [makeReferral({ asksForPlan: true })] },
      { planAwaitedSince: "2026-01-01" },
    ],
    [
      "it can begin when the consent is there too",
      { ...appointed, consents: [makeConsent()], referrals: [makeReferral({ asksForPlan: true })] },
      { planAwaitedSince: "2026-11-01" },
    ],
    [
      "it was declined",
      { ...appointed, referrals: [makeReferral({ asksForPlan: true })], planAnswer: "declined" },
      { planAwaitedSince: undefined },
    ],
    ["the plan is in force", { ...appointed, plan: planWith([]) }, { planAwaitedSince: undefined }],
    [
      "revision and measures",
      {
        plan: planWith(
          [{ deadline: "2026-12-24" }, { deadline: "2026-12-20" }, { deadline: "2026-10-01", status: "done" }],
          { nextRevision: "2027-02-01", inForceSince: "2026-08-01" },
        ),
      },
      { revisionOn: "2027-02-01", unrevisedSince: undefined, measureOn: "2026-12-20" },
    ],
    [
      "no day of revision",
      { plan: planWith([], { nextRevision: "til våren", inForceSince: "2026-08-01" }) },
      { revisionOn: undefined, unrevisedSince: "2026-08-01" },
    ],
    ["letters to send", { letters: [letter(""), letter("2026-11-20")] }, { lettersToSend: 1 }],
    ["an expected child", { person: makePerson({ kind: "expectedChild" }) }, { expectedChild: true }],
    ["a closing that is announced", { closedOn: "2026-12-31" }, { closesOn: "2026-12-31", unansweredSince: TODAY }],
  ];
  it.each(rows)("%s", (_, record, expected) => {
    const facts = caseFacts(makeCase(record), TODAY);
    for (const [key, value] of Object.entries(expected)) expect(facts[key as keyof CaseFacts]).toEqual(value);
  });

  it("of a closed case say nothing but letters and archive", () => {
    const closing = makeCase().closing;
    const closed = makeCase({ ...appointed, closedOn: TODAY, letters: [letter("")], changeovers: [changeover({})] });
    expect(caseFacts(closed, TODAY)).toEqual({ closesOn: TODAY, lettersToSend: 1 });
    const archived = { ...closed, closing: { ...closing, archivedOn: TODAY } };
    expect(caseFacts(archived, TODAY)).toEqual({ lettersToSend: 1 });
    expect(caseFacts({ ...archived, letters: [] }, TODAY)).toEqual({});
  });

  it("fit their schema, and have no key without a value", () => {
    const facts = caseFacts(makeCase(appointed), TODAY);
    expect(shape.strict().parse(facts)).toEqual(facts);
    const values: unknown[] = Object.values(facts);
    expect(values.filter((value) => value === "" || value === undefined)).toEqual([]);
  });

  it("make the row outdated the day a planned contact has been", () => {
    const record = makeCase({ contactLog: [contact("2026-12-02")] });
    expect(summarise(record, TODAY).goodUntil).toBe("2026-12-02");
    expect(summarise(record, "2026-12-02").facts.lastContactOn).toBe("2026-12-02");
  });
});

import { describe, expect, it } from "vitest";
import { composeForCase } from "../../../../electron/document/compose.ts";
import { ExpectedError } from "../../../../shared/appError.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { textKind } from "../../../../shared/conflict/textFields.ts";
import { audiencesOf, type Audience } from "../../../../shared/consent/audience.ts";
import { brake } from "../../../../shared/consent/brake.ts";
import type { Coordinator } from "../../../../shared/coordinator/schema.ts";
import type { Service } from "../../../../shared/directory/schema.ts";
import type { DocumentKind } from "../../../../shared/document/blocks.ts";
import { protectedInput } from "../../../../shared/document/protectedInput.ts";
import { emptyLetter } from "../../../../shared/letter/newLetter.ts";
import { letterOccasion, receiverKind } from "../../../../shared/letter/schema.ts";
import { practiceCases } from "../../../../shared/practice/cases.ts";
import { practiceCoordinators } from "../../../../shared/practice/coordinators.ts";
import { practiceServices } from "../../../../shared/practice/services.ts";
import {
  makeAppointment,
  makeCase,
  makeChangeover,
  makeComplaint,
  makeConsent,
  makeConsentService,
  makeContact,
  makeContactEntry,
  makeCoordinator,
  makeGoal,
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
import { makeLogRow } from "../../../fixtures/makeLogRow.ts";

const today = "2026-11-29";
const PLACE = "Sandvollheia skole";
const PHONE = "75 14 63 40";
const TOLD = /Sandvollheia|75 ?14 ?63 ?40/i;

/** Names of people, words for the archive, and what the municipality calls its own things; all else may tell of a place. */
const notPlaces = new Set(
  `person.name person.spokenLanguage contacts.name
   referrals.reporterName referrals.agreedBy referrals.unitCoordinator referrals.signedBy
   assessment.assessor assessment.decidedBy complaints.by ticks.by contactLog.by letters.name family.sharesBy
   closing.archivedWhere closing.archivedBy participants.name consents.informationGivenBy consents.filedIn
   consents.signers.name consents.withdrawals.by plan.lifeAreas.title plan.distribution.version
   attachments.name attachments.addedBy`.split(/\s+/),
);

function marked(field: string, kind: "line" | "note", text: string): string {
  if (kind === "note") return `${text} Vi møtes på ${PLACE}. Ring ${PHONE}.`;
  return /phone/i.test(field) ? PHONE : PLACE;
}

/** A place in every field that may hold one, also in those that come next year. */
const withMarks = <T>(value: T, keys: readonly string[]): T => mark(value, keys) as T;

function mark(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => mark(item, keys));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [key, mark(inner, [...keys, key])]);
    return Object.fromEntries(entries);
  }
  const kind = typeof value === "string" ? textKind(keys) : null;
  const field = keys.slice(1).join(".");
  return kind === null || notPlaces.has(field) ? value : marked(field, kind, String(value));
}

const services = (): Service[] =>
  [...practiceServices(today), makeService()].map((service) => ({
    ...withMarks(service, ["directory", "services"]),
    name: `${service.name}, ${PLACE}`,
  }));
const coordinators = (): Coordinator[] =>
  [...practiceCoordinators, makeCoordinator(), makeCoordinator({ id: "coordinator-2" })].map((one) => ({
    ...one,
    title: `${one.title}, ${PLACE}`,
    unit: PLACE,
    phone: PHONE,
    leaderPhone: PHONE,
  }));
const around = { coordinators: coordinators(), services: services() };

/** Every occasion to every kind of receiver. */
function withLetters(record: CaseRecord): CaseRecord {
  const about: Record<string, string> = {
    appointment: record.appointments[0]?.id ?? "",
    changeover: record.changeovers[0]?.id ?? "",
    complaint: record.complaints[0]?.id ?? "",
    withdrawal: record.consents.flatMap(({ withdrawals }) => withdrawals)[0]?.id ?? "",
  };
  const letters = letterOccasion.options.flatMap((occasion) =>
    receiverKind.options.map((receiver) => ({
      ...emptyLetter(`letter-${occasion}-${receiver}`, "nb"),
      occasion,
      receiver,
      aboutId: about[occasion] ?? "",
      name: receiver === "partner" ? `Rektor ved ${PLACE}` : "Marit Oppdiktet Fjellstad",
      organisation: PLACE,
      serviceId: "service-1",
      words: `Kom til ${PLACE}.`,
    })),
  );
  return { ...record, letters };
}

function whole(level: "confidential" | "strictlyConfidential"): CaseRecord {
  const row = makeConsentService({ serviceId: "service-1", name: "PPT", decision: "limited", topics: ["plan"] });
  const withdrawals = [makeWithdrawal({ serviceRows: ["row-1"] })];
  const given = { forPlan: true, forCoordinator: true, forSharing: true, signedOn: "2026-02-01", services: [row] };
  const signers = [{ id: "signer-1", role: "parent" as const, name: "Marit Oppdiktet Fjellstad", signedOn: "" }];
  return makeCase({
    person: makePerson({ addressProtection: level, birthDate: "2013-04-12" }),
    contacts: [makeContact(), makeContact({ id: "contact-2", name: "Per Oppdiktet Fjellstad" })],
    referrals: [makeReferral({ reporter: "school" })],
    assessment: { ...makeCase().assessment, outcome: "childCoordinatorAndPlan", decidedOn: "2026-02-10" },
    complaints: [makeComplaint({ ownDecision: "upheld" })],
    appointments: [
      makeAppointment({ deputyId: "coordinator-2", deputyFrom: "2026-10-01" }),
      makeAppointment({ id: "appointment-2", coordinatorId: "coordinator-2", from: "2026-11-01" }),
    ],
    changeovers: [makeChangeover({ toId: "appointment-2" })],
    participants: [makeParticipant({ serviceId: "service-1" }), makeParticipant({ id: "participant-2" })],
    consents: [
      makeConsent({ ...given, state: "signed", signers }),
      makeConsent({ ...given, id: "consent-2", version: 2, state: "signed", signers, withdrawals }),
    ],
    contactLog: [makeContactEntry()],
    closedOn: "2026-11-20",
    plan: makePlan({
      state: "inForce",
      goals: [makeGoal({ subGoals: [makeSubGoal({ measures: [makeMeasure({ serviceId: "service-1" })] })] })],
      services: [{ id: "s-1", serviceId: "service-1", name: "", contact: "", extent: "", from: "", until: "" }],
      otherPlans: [{ id: "o-1", name: "", keptWhere: "", contact: "" }],
      meetings: [{ id: "m-1", on: "2026-12-10", what: "" }],
      distribution: [{ id: "d-1", to: "", on: "", version: "1" }],
      evaluations: [{ id: "e-1", on: "2026-10-01", works: "", change: "", personsView: "" }],
    }),
  });
}

interface Paper {
  kind: DocumentKind;
  itemId: string;
}

const forms: readonly DocumentKind[] = ["consent", "withdrawal"];

/** Every document the case has. */
const papersOf = (record: CaseRecord): Paper[] => [
  { kind: "plan", itemId: "" },
  { kind: "assessment", itemId: "" },
  { kind: "accessLog", itemId: "" },
  ...record.referrals.map(({ id }) => ({ kind: "report", itemId: id }) as const),
  ...record.changeovers.map(({ id }) => ({ kind: "handover", itemId: id }) as const),
  ...record.consents.map(({ id }) => ({ kind: "consent", itemId: id }) as const),
  ...record.consents.flatMap(({ id, withdrawals }) =>
    [id, ...withdrawals.map((one) => one.id)].map((itemId) => ({ kind: "withdrawal", itemId }) as const),
  ),
  ...record.letters.map(({ id }) => ({ kind: "letter", itemId: id }) as const),
];

const rows = [makeLogRow("print", { receiver: { name: "Eli", organisation: PLACE, basis: "" } })];

/** What is printed; empty when nothing may go or there is nothing to print. */
function printed(record: CaseRecord, paper: Paper, to: Audience | null, language: "nb" | "nn"): string {
  const settings = makeSettings();
  const seen = to === null ? { stops: false, record, left: [] } : brake(record, paper, to, today, around.services);
  if (seen.stops) return "";
  const input = { ...around, settings, language, today, case: seen.record, leftOut: seen.left, rows };
  const request = { caseId: record.id, language, ...paper };
  try {
    return JSON.stringify(composeForCase(request, protectedInput(input, paper.kind)));
  } catch (failure) {
    if (failure instanceof ExpectedError && failure.appError.code === "notFound") return "";
    throw failure;
  }
}

/** The form to sign names the services of the consent, and they alone: its rows are not marked. */
const markedFor = (record: CaseRecord, { kind }: Paper): CaseRecord => {
  const all = withMarks(record, ["case"]);
  return forms.includes(kind) ? { ...all, consents: record.consents } : all;
};

type To = (told: CaseRecord, paper: Paper) => (Audience | null)[];

/** As one who goes past the brake gets it: all there is. */
const uncut: To = () => [null];
/** A letter knows its receiver; all else is tried on everybody. */
const everybody: To = (told, { kind }) => (kind === "letter" ? [null] : [null, ...audiencesOf(told, around, today)]);

function leaks(record: CaseRecord, receivers: To): string[] {
  const found: string[] = [];
  for (const paper of papersOf(record)) {
    const told = markedFor(record, paper);
    for (const to of receivers(told, paper)) {
      for (const language of ["nb", "nn"] as const) {
        const text = printed(told, paper, to, language);
        if (TOLD.test(text)) found.push(`${paper.kind} ${paper.itemId} ${to?.kind ?? ""} ${language}: ${place(text)}`);
      }
    }
  }
  return found;
}

const place = (text: string): string => {
  const at = text.search(TOLD);
  return text.slice(Math.max(0, at - 60), at + 40);
};

describe("no paper of a protected person tells where", () => {
  it.each(["confidential", "strictlyConfidential"] as const)("%s, every document, every receiver", (level) => {
    expect(leaks(withLetters(whole(level)), everybody)).toEqual([]);
  });

  it("of the cases of the practice municipality", () => {
    const records = practiceCases(today).map((told, index): CaseRecord => ({
      ...makeCase(),
      ...told,
      id: `case-${index}`,
      person: { ...told.person, addressProtection: "confidential" },
    }));
    expect(records.flatMap((record) => leaks(record, uncut))).toEqual([]);
  });

  it("and the same papers of others do", () => {
    const record = withLetters(whole("confidential"));
    const open = { ...record, person: { ...record.person, addressProtection: "none" as const } };
    const kinds = new Set(leaks(open, uncut).map((leak) => leak.split(" ")[0]));
    expect([...kinds].toSorted()).toEqual(["accessLog", "assessment", "handover", "letter", "plan", "report"]);
  });
});

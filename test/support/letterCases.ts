import { emptyAssessment, emptyClosing } from "../../shared/case/newCase.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { composeLetter } from "../../shared/document/composeLetter.ts";
import type { DocumentContent } from "../../shared/document/blocks.ts";
import type { Language } from "../../shared/fields.ts";
import type { Letter } from "../../shared/letter/schema.ts";
import { makeAppointment, makeContactEntry, makeLetter, makeReferral, makeWithdrawal } from "../fixtures/makeCase.ts";
import { documentInput, type Size } from "./documentCases.ts";
import { NASTY } from "./extremeCase.ts";

/** A letter of the tests: which, and what the case says besides. */
export interface LetterCase {
  name: string;
  letter: Partial<Letter>;
  record?: (record: CaseRecord) => Partial<CaseRecord>;
}

const parent = { receiver: "representative", name: "Marit Oppdiktet Fjellstad" } as const;
const person = { receiver: "person", name: "Tuva Oppdiktet Fjellstad" } as const;
const leader = { receiver: "leader", name: "Per Oppdiktet Leirvik", organisation: "Habiliteringstjenesten" } as const;
const former = {
  receiver: "coordinator",
  name: "Kari Oppdiktet Nordmo",
  organisation: "Habiliteringstjenesten",
} as const;
const next = { receiver: "coordinator", name: "Jon Oppdiktet Vik", organisation: "Habiliteringstjenesten" } as const;
const partner = { receiver: "partner", organisation: "Hjemmesykepleien", serviceId: "service-3" } as const;
const unit = { receiver: "unit" } as const;
const governor = { receiver: "countyGovernor" } as const;

/** Under 16, so that both parents are written to. */
const child = ({ person: one }: CaseRecord): Partial<CaseRecord> => ({ person: { ...one, birthDate: "2019-04-12" } });
/** 13 years old: others decide, and the child is heard with great weight. */
const young = ({ person: one }: CaseRecord): Partial<CaseRecord> => ({ person: { ...one, birthDate: "2013-04-12" } });
const outcome =
  (chosen: CaseRecord["assessment"]["outcome"], more: Partial<CaseRecord["assessment"]> = {}) =>
  ({ assessment }: CaseRecord): Partial<CaseRecord> => ({ assessment: { ...assessment, outcome: chosen, ...more } });
const both =
  (...parts: ((record: CaseRecord) => Partial<CaseRecord>)[]) =>
  (record: CaseRecord): Partial<CaseRecord> =>
    Object.assign({}, ...parts.map((part) => part(record))) as Partial<CaseRecord>;
const closing =
  (given: Partial<CaseRecord["closing"]>) =>
  (record: CaseRecord): Partial<CaseRecord> => ({ closing: { ...record.closing, ...given } });
const decided =
  (given: Partial<CaseRecord["complaints"][number]>) =>
  (record: CaseRecord): Partial<CaseRecord> => ({ complaints: record.complaints.map((one) => ({ ...one, ...given })) });

const made = (occasion: Letter["occasion"], aboutId: string, to: Partial<Letter>) => ({ occasion, aboutId, ...to });

const appointment = (to: Partial<Letter>): Partial<Letter> => made("appointment", "appointment-1", to);
const changeover = (to: Partial<Letter>): Partial<Letter> => made("changeover", "changeover-1", to);
const deputy = (to: Partial<Letter>): Partial<Letter> => made("deputy", "appointment-1", to);
const complaint = (to: Partial<Letter>): Partial<Letter> => made("complaint", "complaint-1", to);
const withdrawal = (to: Partial<Letter>): Partial<Letter> => made("withdrawal", "withdrawal-1", to);
const answer = (to: Partial<Letter>): Partial<Letter> => made("answer", "", to);
const closed = (to: Partial<Letter>): Partial<Letter> => made("closing", "", to);
const preliminary = (to: Partial<Letter>): Partial<Letter> => made("preliminaryAnswer", "", to);

/** Every letter there is: each occasion to each of its receivers, and each that differs by what the case says. */
export const letterCases: LetterCase[] = [
  { name: "preliminary-person", letter: preliminary(person) },
  { name: "preliminary-parent", letter: preliminary(parent), record: child },
  { name: "preliminary-reporter", letter: preliminary({ receiver: "other", name: "Eli Fossum", organisation: "PPT" }) },
  { name: "offer-person", letter: answer(person), record: outcome("coordinatorAndPlan") },
  { name: "offer-parent", letter: answer(parent), record: both(child, outcome("childCoordinatorAndPlan")) },
  { name: "offer-coordinator", letter: answer(person), record: outcome("coordinator") },
  { name: "offer-child", letter: answer(parent), record: both(child, outcome("childCoordinator")) },
  { name: "offer-plan", letter: answer(person), record: outcome("planOnly") },
  { name: "refusal-person", letter: answer(person), record: outcome("notMet") },
  { name: "refusal-parent", letter: answer(parent), record: both(child, outcome("notMet")) },
  { name: "forwarded", letter: answer(person), record: outcome("forwarded", { forwardedTo: "Sørvik kommune" }) },
  { name: "report-withdrawn", letter: answer(person), record: outcome("withdrawn") },
  { name: "appointment-person", letter: appointment(person) },
  { name: "appointment-parent", letter: appointment(parent), record: child },
  { name: "appointment-coordinator", letter: appointment(former) },
  { name: "appointment-leader", letter: appointment(leader) },
  { name: "appointment-unit", letter: appointment(unit) },
  { name: "appointment-partner", letter: appointment(partner) },
  { name: "changeover-person", letter: changeover(person) },
  { name: "changeover-parent", letter: changeover(parent), record: child },
  { name: "changeover-former", letter: changeover(former) },
  { name: "changeover-next", letter: changeover(next) },
  { name: "changeover-leader", letter: changeover(leader) },
  { name: "changeover-unit", letter: changeover(unit) },
  { name: "changeover-partner", letter: changeover(partner) },
  { name: "deputy-person", letter: deputy(person) },
  { name: "deputy-parent", letter: deputy(parent), record: child },
  { name: "deputy-coordinator", letter: deputy(next) },
  { name: "deputy-leader", letter: deputy(leader) },
  { name: "deputy-partner", letter: deputy(partner) },
  { name: "young-answer", letter: answer(person), record: both(young, outcome("childCoordinator")) },
  { name: "young-appointment", letter: appointment(person), record: young },
  { name: "young-changeover", letter: changeover(person), record: young },
  { name: "young-deputy", letter: deputy(person), record: young },
  { name: "young-closing", letter: closed(person), record: both(young, closing({ reason: "noNeed" })) },
  ...(["noNeed", "declined", "consentWithdrawn", "notMet", "moved", "turned18", "other"] as const).map((reason) => ({
    name: `closing-${reason}`,
    letter: closed(person),
    record: closing({ reason }),
  })),
  { name: "closing-parent", letter: closed(parent), record: both(child, closing({ personAgrees: "yes" })) },
  { name: "closing-coordinator", letter: closed(former) },
  { name: "closing-died-coordinator", letter: closed(former), record: closing({ reason: "died" }) },
  { name: "closing-leader", letter: closed(leader) },
  { name: "closing-unit", letter: closed(unit) },
  { name: "closing-partner", letter: closed(partner) },
  { name: "closing-died-partner", letter: closed(partner), record: closing({ reason: "died" }) },
  {
    name: "closing-died-kin",
    letter: closed({ ...parent, words: "Vi kondolerer." }),
    record: closing({ reason: "died" }),
  },
  { name: "closing-died-leader", letter: closed(leader), record: closing({ reason: "died" }) },
  { name: "complaint-received", letter: complaint(person), record: decided({ ownDecision: "" }) },
  { name: "complaint-parent", letter: complaint(parent), record: both(child, decided({ ownDecision: "" })) },
  { name: "complaint-changed", letter: complaint(person), record: decided({ ownDecision: "changed" }) },
  { name: "complaint-forwarded", letter: complaint(person) },
  { name: "complaint-governor", letter: complaint(governor) },
  {
    name: "withdrawal-partner",
    letter: withdrawal({ ...partner, organisation: "Fjordsida skole", serviceId: "service-2" }),
  },
  { name: "withdrawal-coordinator", letter: withdrawal(former) },
  { name: "other", letter: made("other", "", { ...person, words: "Møtet er flyttet til tirsdag. Vi ses klokka ti." }) },
];

/** What the typical case has gone through when letters are written about it. */
const history = (record: CaseRecord): CaseRecord => ({
  ...record,
  referrals: [makeReferral({ reporter: "ppt", reporterUnit: "PPT i Nordvik", agreedBy: "Marit Oppdiktet Fjellstad" })],
  assessment: {
    ...emptyAssessment(),
    reasons: "Du får hjelp fra én tjeneste i dag. For å få koordinator må du trenge hjelp fra minst to.",
    decidedOn: "2026-02-01",
    answeredOn: "2026-02-02",
  },
  appointments: [
    ...record.appointments.map((one) => ({
      ...one,
      wishHeard: "Tuva vil ha noen hun kjenner fra før.",
      ...{ deputyId: "coordinator-2", deputyFrom: "2026-11-20", deputyUntil: "2026-11-30" },
    })),
    makeAppointment({ id: "appointment-2", coordinatorId: "coordinator-2", from: "2026-12-01" }),
  ],
  changeovers: [
    {
      id: "changeover-1",
      fromId: "appointment-1",
      toId: "appointment-2",
      reason: "leave",
      reasonNote: "",
      overlapFrom: "2026-12-01",
      overlapUntil: "2027-01-15",
      personsView: "Tuva vil møte den nye før jul.",
      done: [],
      summary: "Tuva flytter snart til en egen bolig, og alt går bra så lenge hun vet hva som skal skje.",
      promises: "Kari ringer skolen før jul.",
      whoToCall: "Siri i hjemmesykepleien vet mest om hverdagen.",
      outsideSystem: "Tuva liker å få beskjed dagen før.",
      completedOn: "",
    },
  ],
  complaints: [
    {
      id: "complaint-1",
      about: "coordinator",
      letterId: "",
      receivedOn: "2026-11-10",
      by: "Tuva Oppdiktet Fjellstad",
      how: "written",
      text: "Jeg vil ha koordinator.",
      ownDecision: "upheld",
      ownDecisionOn: "2026-11-18",
      ownReasons: "Vi har snakket med alle tjenestene. Bare én av dem hjelper deg nå.",
      forwardedOn: "2026-11-20",
      result: "",
      resultOn: "",
      resultNote: "",
    },
  ],
  closedOn: "2026-11-20",
  closing: {
    ...emptyClosing(),
    reason: "noNeed",
    endsCoordinator: true,
    endsPlan: true,
    personAgrees: "unsure",
    contactPoint: "Hjemmesykepleien, telefon 00 00 00 22",
  },
});

const blank = (record: CaseRecord): CaseRecord => ({
  ...record,
  appointments: [makeAppointment({ coordinatorId: "gone", from: "", deputyId: "gone" })],
  changeovers: history(record).changeovers.map((one) => ({ ...one, toId: "", overlapFrom: "", overlapUntil: "" })),
  complaints: history(record).complaints.map((one) => ({ ...one, receivedOn: "", by: "", ownReasons: "" })),
  consents: record.consents.map((one) => ({ ...one, withdrawals: [makeWithdrawal({ on: "" })] })),
  closedOn: "en gang",
});

const nastily = (record: CaseRecord): CaseRecord => {
  const told = history(record);
  return {
    ...told,
    assessment: { ...told.assessment, reasons: NASTY.repeat(20), forwardedTo: NASTY },
    changeovers: told.changeovers.map((one) => ({
      ...one,
      ...{ reasonNote: NASTY, personsView: NASTY, summary: NASTY, promises: NASTY },
      ...{ whoToCall: NASTY, outsideSystem: NASTY },
    })),
    contactLog: [makeContactEntry({ with: NASTY, about: NASTY.repeat(40) })],
    complaints: told.complaints.map((one) => ({ ...one, ownReasons: NASTY.repeat(20), by: NASTY })),
    closing: { ...told.closing, contactPoint: NASTY },
  };
};

const lived = { empty: blank, typical: history, extreme: nastily };

/** A case that has gone the whole way. */
export function livedInput(size: Size, language: Language) {
  const input = documentInput(size, language);
  return { ...input, case: lived[size](input.case) };
}

/** The input a letter is made from; the letter is the only one in the case. */
export function letterInput({ letter, record }: LetterCase, size: Size, language: Language) {
  const input = documentInput(size, language);
  const told = lived[size](input.case);
  const about: CaseRecord = { ...told, ...record?.(told) };
  const one = makeLetter({
    ...letter,
    language,
    ...(size === "empty" ? { name: "", organisation: "", serviceId: "" } : {}),
    ...(size === "extreme" ? { words: NASTY, organisation: NASTY } : {}),
  });
  return { ...input, case: { ...about, letters: [one] }, letterId: one.id };
}

export function letterOf(one: LetterCase, size: Size, language: Language): DocumentContent {
  const content = composeLetter(letterInput(one, size, language));
  if (!content) throw new Error(`no letter ${one.name}`);
  return content;
}

import type { Assessment } from "../assessment/schema.ts";
import type { Closing } from "../closing/schema.ts";
import { emptyPlan } from "../plan/newPlan.ts";
import type { Appointment, CaseRecord, Contact, NewCase, Participant, Person, Referral } from "./schema.ts";

export function emptyPerson(): Person {
  return {
    kind: "person",
    name: "",
    birthDate: "",
    address: "",
    phone: "",
    spokenLanguage: "",
    needsInterpreter: false,
    communication: "",
    culture: "",
    family: "",
    generalPractitioner: "",
    addressProtection: "none",
    decisionCompetence: "full",
    decisionCompetenceReason: "",
    inPublicCare: false,
    documentLanguage: "nb",
  };
}

/** Received today and nothing else assumed; whether the person is informed is unknown until someone says so. */
export function emptyReferral(id: string, today: string): Referral {
  return {
    id,
    receivedOn: today,
    channel: "phone",
    reporter: "person",
    reporterName: "",
    reporterUnit: "",
    reporterPhone: "",
    asksForCoordinator: false,
    asksForPlan: false,
    asksForChildCoordinator: false,
    asksForResponsibilityGroup: false,
    asksForRehabilitation: false,
    personInformed: "unknown",
    agreedBy: "",
    situation: "",
    currentServices: "",
    coordinationNeed: "",
    wishedCoordinator: "",
    longLasting: "",
    severalServices: "",
    seriousCondition: "",
    kinNeeds: "",
    earlierPlan: "",
    hospitalCoordinator: "",
    unitCoordinator: "",
    unitAppointedOn: "",
    signedBy: "",
    signedOn: "",
    mandateShown: "",
    enclosures: "",
  };
}

export function newContact(id: string): Contact {
  return {
    id,
    name: "",
    relation: "parent",
    parentalResponsibility: "none",
    guardianMandate: "none",
    mandateOn: "",
    mandateSeen: false,
    nearestKin: false,
    phone: "",
    address: "",
    mayKnow: "",
  };
}

export function newParticipant(id: string): Participant {
  return {
    id,
    name: "",
    role: "",
    serviceId: "",
    serviceName: "",
    phone: "",
    contribution: "",
    attendance: "regular",
  };
}

export function newAppointment(
  id: string,
  given: Pick<Appointment, "type" | "coordinatorId" | "from"> & Partial<Appointment>,
): Appointment {
  const empty = {
    until: "",
    wishHeard: "",
    leaderAgreed: false,
    appointedBy: "ke",
    deputyId: "",
    deputyFrom: "",
  } as const;
  return { ...empty, deputyUntil: "", ...given, id };
}

export const emptyAssessment = (): Assessment => ({
  begunOn: "",
  assessor: "",
  contactedOn: "",
  contact: "",
  preliminaryAnswerOn: "",
  delayReason: "",
  promisedOn: "",
  longLasting: "",
  coordinated: "",
  child: "",
  serious: "",
  otherWelfare: "",
  summary: "",
  outcome: "",
  reasons: "",
  decidedOn: "",
  decidedBy: "",
  forwardedTo: "",
  answeredOn: "",
});

/** Ending a case ends both tracks, unless somebody says otherwise. */
export const emptyClosing = (): Closing => ({
  reason: "",
  endsCoordinator: true,
  endsPlan: true,
  trackEndedOn: "",
  personAgrees: "",
  evaluation: "",
  contactPoint: "",
  movedTo: "",
  archivedOn: "",
  archivedWhere: "",
  archivedBy: "",
});

/** The parts of a case that nobody has written in yet. */
export const emptyParts = (): Omit<CaseRecord, "schema" | "id" | "number" | "createdOn" | "person" | "referrals"> => ({
  caseworkerId: "",
  reopenedFrom: "",
  contacts: [],
  assessment: emptyAssessment(),
  complaints: [],
  ticks: [],
  coordinatorAnswer: "notOffered",
  appointments: [],
  changeovers: [],
  weight: "auto",
  participants: [],
  consents: [],
  planAnswer: "notOffered",
  plan: emptyPlan(),
  contactLog: [],
  letters: [],
  family: { ties: [], shares: [], sharesOn: "", sharesBy: "", sharesNote: "" },
  closedOn: "",
  closedReason: "",
  closing: emptyClosing(),
  attachments: [],
  conflicts: [],
});

/** A report becomes a case; number and day are the main process's to give. */
export function startCase(input: NewCase, given: { id: string; number: string; today: string }): CaseRecord {
  return {
    ...emptyParts(),
    schema: 3,
    id: given.id,
    number: given.number,
    createdOn: given.today,
    person: input.person,
    contacts: input.contacts,
    referrals: [input.referral],
    reopenedFrom: input.reopenedFrom ?? "",
  };
}

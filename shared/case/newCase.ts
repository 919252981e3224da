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
    personInformed: "unknown",
    situation: "",
    currentServices: "",
    coordinationNeed: "",
    wishedCoordinator: "",
  };
}

export function newContact(id: string): Contact {
  return {
    id,
    name: "",
    relation: "parent",
    parentalResponsibility: "none",
    guardianMandate: "none",
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
  return { until: "", wishHeard: "", leaderAgreed: false, deputyId: "", deputyFrom: "", deputyUntil: "", ...given, id };
}

/** A report becomes a case; number and day are the main process's to give. */
export function startCase(input: NewCase, given: { id: string; number: string; today: string }): CaseRecord {
  return {
    schema: 2,
    id: given.id,
    number: given.number,
    createdOn: given.today,
    person: input.person,
    contacts: [],
    referrals: [input.referral],
    coordinatorAnswer: "notOffered",
    appointments: [],
    participants: [],
    consents: [],
    planAnswer: "notOffered",
    plan: emptyPlan(),
    closedOn: "",
    closedReason: "",
    attachments: [],
    conflicts: [],
  };
}

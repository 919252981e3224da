import { z } from "zod";
import { attachment } from "../attachment/schema.ts";
import { fieldConflicts } from "../conflict/schema.ts";
import { consent } from "../consent/schema.ts";
import { dateText, id, language, line, name, note } from "../fields.ts";
import { plan } from "../plan/schema.ts";

export const person = z.object({
  kind: z.enum(["person", "expectedChild"]),
  name,
  birthDate: dateText,
  address: line,
  phone: name,
  spokenLanguage: name,
  needsInterpreter: z.boolean(),
  communication: note,
  culture: note,
  family: note,
  generalPractitioner: name,
  addressProtection: z.enum(["none", "confidential", "strictlyConfidential"]),
  /** pbrl § 4-3: beslutningskompetanse. A decision that it is lacking is reasoned and in writing. */
  decisionCompetence: z.enum(["full", "lacking"]),
  decisionCompetenceReason: note,
  /** Barnevernstjenesten has taken over care (pbrl § 4-4). */
  inPublicCare: z.boolean(),
  documentLanguage: language,
});
export type Person = z.infer<typeof person>;

export const contact = z.object({
  id,
  name,
  relation: z.enum([
    "parent",
    "guardian",
    "legalGuardian",
    "proxy",
    "fosterParent",
    "childWelfare",
    "spouse",
    "sibling",
    "adultChild",
    "other",
  ]),
  parentalResponsibility: z.enum(["none", "shared", "sole"]),
  /** Mandate of the verge (vergemålsloven § 21); "none" for all others. */
  guardianMandate: z.enum(["none", "financial", "personal", "both"]),
  nearestKin: z.boolean(),
  phone: name,
  address: line,
  mayKnow: note,
});
export type Contact = z.infer<typeof contact>;

export const reporterKind = z.enum([
  "person",
  "family",
  "healthPersonnel",
  "generalPractitioner",
  "hospital",
  "nav",
  "childWelfare",
  "school",
  "kindergarten",
  "ppt",
  "ownUnit",
  "other",
]);

/** A report of need (melding om behov), written or oral, `domain.md` 2.4. */
export const referral = z.object({
  id,
  receivedOn: dateText,
  channel: z.enum(["oral", "phone", "letter", "digital"]),
  reporter: reporterKind,
  reporterName: name,
  reporterUnit: name,
  reporterPhone: name,
  asksForCoordinator: z.boolean(),
  asksForPlan: z.boolean(),
  asksForChildCoordinator: z.boolean(),
  asksForResponsibilityGroup: z.boolean(),
  personInformed: z.enum(["yes", "no", "unknown"]),
  situation: note,
  currentServices: note,
  coordinationNeed: note,
  wishedCoordinator: line,
});
export type Referral = z.infer<typeof referral>;

export const appointment = z.object({
  id,
  /** hol § 7-2 koordinator, § 7-2 a barnekoordinator. */
  type: z.enum(["coordinator", "childCoordinator"]),
  coordinatorId: id,
  from: dateText,
  until: dateText,
  wishHeard: note,
  leaderAgreed: z.boolean(),
  deputyId: z.union([id, z.literal("")]),
  /** Days on which the deputy stands in and may open the case; both count. Without a first day the deputy may not. */
  deputyFrom: dateText,
  deputyUntil: dateText,
});
export type Appointment = z.infer<typeof appointment>;

export const participant = z.object({
  id,
  name,
  role: name,
  /** Empty when the participant comes from outside the directory; `serviceName` is then typed. */
  serviceId: z.union([id, z.literal("")]),
  serviceName: name,
  phone: name,
  contribution: note,
  attendance: z.enum(["regular", "asNeeded"]),
});
export type Participant = z.infer<typeof participant>;

/** The coordinator track is derived from the appointments; what the person answered is recorded. */
export const answer = z.enum(["notOffered", "offered", "accepted", "declined"]);

export const caseRecord = z.object({
  schema: z.literal(2),
  id,
  /** `2026-014`: year and running number, given once by the main process. */
  number: z.string().regex(/^\d{4}-\d{3,6}$/),
  createdOn: dateText,
  person,
  contacts: z.array(contact).max(100),
  referrals: z.array(referral).max(200),
  coordinatorAnswer: answer,
  appointments: z.array(appointment).max(200),
  participants: z.array(participant).max(200),
  consents: z.array(consent).max(200),
  planAnswer: answer,
  plan,
  closedOn: dateText,
  closedReason: note,
  attachments: z.array(attachment).max(200),
  conflicts: fieldConflicts,
});
export type CaseRecord = z.infer<typeof caseRecord>;

/** What registering a report gives; the rest of the case starts empty. */
export const newCase = z.object({ person, referral });
export type NewCase = z.infer<typeof newCase>;

export const caseStatus = z.enum([
  "received",
  "awaitingConsent",
  "appointing",
  "coordinated",
  "planInProgress",
  "planInForce",
  "closed",
]);
export type CaseStatus = z.infer<typeof caseStatus>;

/** One row of the case list, kept in the local index; derived, never the truth. */
export const caseSummary = z.object({
  id,
  number: z.string(),
  name,
  birthDate: dateText,
  phone: name,
  status: caseStatus,
  coordinatorIds: z.array(id),
  /** Everybody an appointment names, also earlier ones and deputies: none of them may vanish from the register. */
  namedCoordinatorIds: z.array(id),
  childCoordinator: z.boolean(),
  /** Next date that asks for something (`nextDeadline` in rules), empty when there is none. */
  deadline: z.string(),
  deadlineKind: z.enum(["", "answer", "consentExpires", "planRevision", "measure", "turns18"]),
  measuresDone: z.number(),
  measuresTotal: z.number(),
  addressProtection: person.shape.addressProtection,
  updatedOn: dateText,
  /** First day on which time alone makes this row wrong; empty when it never does. */
  goodUntil: z.string(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

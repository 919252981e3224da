import { z } from "zod";
import { attachment } from "../attachment/schema.ts";
import { fieldConflicts } from "../conflict/schema.ts";
import { assessment } from "../assessment/schema.ts";
import { changeover } from "../changeover/schema.ts";
import { closing } from "../closing/schema.ts";
import { complaint } from "../complaint/schema.ts";
import { consent } from "../consent/schema.ts";
import { contactEntry } from "../contactLog/schema.ts";
import { familyTies } from "../family/schema.ts";
import { dateText, id, language, line, name, note, yesNo } from "../fields.ts";
import { letter } from "../letter/schema.ts";
import { tick } from "../path/schema.ts";
import { plan } from "../plan/schema.ts";
import { caseFacts } from "./factsSchema.ts";

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
  /** Mandate of the verge or the proxy (vergemålsloven §§ 21, 80); "none" for all others. */
  guardianMandate: z.enum(["none", "financial", "personal", "both"]),
  /** Day of the decision on the mandate, or of the power of attorney. */
  mandateOn: dateText,
  /** Somebody in KE has seen the paper, or a copy of it. */
  mandateSeen: z.boolean(),
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
  asksForRehabilitation: z.boolean(),
  personInformed: z.enum(["yes", "no", "unknown"]),
  /** Who was asked and agreed to the report; whether the reporter hears of it follows `personInformed` alone. */
  agreedBy: name,
  situation: note,
  currentServices: note,
  coordinationNeed: note,
  wishedCoordinator: line,
  longLasting: yesNo,
  severalServices: yesNo,
  /** Serious illness, injury or impairment of a child (hol § 7-2 a). */
  seriousCondition: yesNo,
  kinNeeds: note,
  /** A plan from before or from another municipality; there is only one (`domain.md` 2.1). */
  earlierPlan: line,
  hospitalCoordinator: line,
  /** A unit that has appointed by itself reports in (`domain.md` 3.1). */
  unitCoordinator: name,
  unitAppointedOn: dateText,
  signedBy: name,
  signedOn: dateText,
  /** Whoever signs for the person has shown a written fullmakt (pbrl § 7-2). */
  mandateShown: yesNo,
  /** What came with it. */
  enclosures: line,
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
  /** By KE, or by a unit that reported it. */
  appointedBy: z.enum(["ke", "unit"]),
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
  schema: z.literal(3),
  id,
  /** `2026-014`: year and running number, given once by the main process. */
  number: z.string().regex(/^\d{4}-\d{3,6}$/),
  createdOn: dateText,
  /** User in KE who has the case on the desk; empty for nobody in particular. */
  caseworkerId: z.union([id, z.literal("")]),
  /** The closed case this one goes on from. */
  reopenedFrom: z.union([id, z.literal("")]),
  person,
  contacts: z.array(contact).max(100),
  referrals: z.array(referral).max(200),
  assessment,
  complaints: z.array(complaint).max(50),
  /** Items of the checklists that are done. */
  ticks: z.array(tick).max(300),
  coordinatorAnswer: answer,
  appointments: z.array(appointment).max(200),
  changeovers: z.array(changeover).max(100),
  /** How much work the case is; `auto` follows the state (product.md 3.5: new 3, active 2, stable 1). */
  weight: z.enum(["auto", "new", "active", "stable"]),
  participants: z.array(participant).max(200),
  consents: z.array(consent).max(200),
  planAnswer: answer,
  plan,
  contactLog: z.array(contactEntry).max(2000),
  letters: z.array(letter).max(1000),
  family: familyTies,
  closedOn: dateText,
  closedReason: note,
  closing,
  attachments: z.array(attachment).max(200),
  conflicts: fieldConflicts,
});
export type CaseRecord = z.infer<typeof caseRecord>;

/** What registering a report gives; the rest of the case starts empty. */
export const newCase = z.object({
  person,
  contacts: z.array(contact).max(20),
  referral,
  /** The closed case it goes on from; empty, or left out, for a new one. */
  reopenedFrom: z.union([id, z.literal("")]).optional(),
});
export type NewCase = z.infer<typeof newCase>;

export const caseStatus = z.enum([
  "received",
  "assessing",
  "refused",
  "awaitingConsent",
  "appointing",
  "coordinated",
  "planInProgress",
  "planInForce",
  "toClose",
  "closed",
]);
export type CaseStatus = z.infer<typeof caseStatus>;

/** The plan's own track (product.md 2): how far it has come, or what was answered while there is none. */
export const planTrack = z.enum(["none", "offered", "accepted", "declined", "inProgress", "inForce", "ended"]);
export type PlanTrack = z.infer<typeof planTrack>;

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
  /** `weightKind`: never "auto". */
  weight: z.enum(["new", "active", "stable"]),
  caseworkerId: caseRecord.shape.caseworkerId,
  /** Directory entries that take part, or that the plan names. */
  serviceIds: z.array(id),
  planTrack,
  measuresDone: z.number(),
  measuresTotal: z.number(),
  addressProtection: person.shape.addressProtection,
  updatedOn: dateText,
  facts: caseFacts,
  /** First day on which time alone makes this row wrong; empty when it never does. */
  goodUntil: z.string(),
});
export type CaseSummary = z.infer<typeof caseSummary>;

import { z } from "zod";
import { dateText, id, line, name, note } from "../fields.ts";

export const consentTopic = z.enum([
  "plan",
  "health",
  "functioning",
  "education",
  "work",
  "economy",
  "housing",
  "family",
  "childWelfare",
]);
export type ConsentTopic = z.infer<typeof consentTopic>;

/** Consent is given to a service, not to a named employee; a name is kept only when the person wants it. */
export const consentService = z.object({
  id,
  serviceId: z.union([id, z.literal("")]),
  name,
  namedPerson: name,
  decision: z.enum(["undecided", "allowed", "limited", "notAllowed"]),
  topics: z.array(consentTopic).max(20),
  limits: note,
  /** Own end date for this service; empty = the end of the consent. */
  until: dateText,
});
export type ConsentService = z.infer<typeof consentService>;

/** Who decides for a person (`domain.md` 1.5); within one of them, one may sign for another. */
export const party = z.enum(["person", "parents", "childWelfare", "representatives"]);
export type Party = z.infer<typeof party>;

/** Who may sign follows from age and decision competence (`whoSigns` in rules, `domain.md` 1.5). */
export const signerRole = z.enum(["person", "parent", "legalGuardian", "proxy", "childWelfare", "nearestKin"]);
export type SignerRole = z.infer<typeof signerRole>;

/** `signedOn`: the day this one signed; empty before, for one who did not, and in versions from before each was asked for. */
export const signer = z.object({ id, role: signerRole, name, signedOn: dateText });
export type Signer = z.infer<typeof signer>;

export const withdrawal = z.object({
  id,
  on: dateText,
  how: z.enum(["oral", "written"]),
  by: name,
  /** Of what the consent was given to, what is taken back here: the purposes, and rows of `services`. */
  coordinator: z.boolean(),
  plan: z.boolean(),
  serviceRows: z.array(id).max(200),
  consequencesExplained: z.boolean(),
  informed: note,
});
export type Withdrawal = z.infer<typeof withdrawal>;

export const consent = z.object({
  id,
  /** 1, 2, 3 ... within the case. A signed version is never changed; a new one is made from it. */
  version: z.number().int().min(1).max(999),
  createdOn: dateText,
  forPlan: z.boolean(),
  forCoordinator: z.boolean(),
  forSharing: z.boolean(),
  from: dateText,
  until: dateText,
  services: z.array(consentService).max(200),
  generalLimits: note,
  informationGivenHow: z.enum(["", "oral", "written", "both"]),
  informationGivenOn: dateText,
  informationGivenBy: name,
  interpreterUsed: z.boolean(),
  childHeard: note,
  signers: z.array(signer).max(20),
  state: z.enum(["draft", "printed", "signed", "refused"]),
  signedOn: dateText,
  /** Who decided on that day; empty before, and when it was not known. */
  decidedBy: z.enum(["", ...party.options]),
  /** What the one who registered the signature was told about and went past, in words. */
  signedDespite: note,
  /** Where the signed paper is kept ("journalført i ..."). */
  filedIn: line,
  /** The attachment that shows the signed paper; empty for none. */
  scanId: z.union([id, z.literal("")]),
  withdrawals: z.array(withdrawal).max(50),
});
export type Consent = z.infer<typeof consent>;
/** As shown; the last four are derived from withdrawals, dates and who decides today, never stored. */
export type ConsentState = Consent["state"] | "partlyWithdrawn" | "withdrawn" | "expired" | "outdated";

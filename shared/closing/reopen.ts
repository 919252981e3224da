import { z } from "zod";
import { emptyPerson, emptyReferral, startCase } from "../case/newCase.ts";
import type { CaseRecord, Person } from "../case/schema.ts";
import { id } from "../fields.ts";
import type { Plan } from "../plan/schema.ts";

/** What may come along into the case that goes on from a closed one. Nothing does unless it is chosen. */
export const broughtPart = z.enum(["person", "contacts", "participants", "plan"]);
export type BroughtPart = z.infer<typeof broughtPart>;

export const reopening = z.object({
  /** The closed case. */
  id,
  parts: z.array(broughtPart).max(4),
  /** Attachments of the closed case to copy. */
  attachments: z.array(id).max(200),
});
export type Reopening = z.infer<typeof reopening>;

/** Name and protection always come along: without them it would not be seen whose case it is, or whose address is secret. */
function broughtPerson(person: Person, whole: boolean): Person {
  if (whole) return person;
  const { kind, name, birthDate, addressProtection, documentLanguage } = person;
  return { ...emptyPerson(), kind, name, birthDate, addressProtection, documentLanguage };
}

/** A plan to write on from: its texts and open goals, but no dates, evaluations or copies given; those belong to the old one. */
function broughtPlan(plan: Plan): Plan {
  return {
    ...plan,
    from: "",
    until: "",
    nextRevision: "",
    state: "none",
    inForceSince: "",
    meetings: [],
    evaluations: [],
    distribution: [],
    goals: plan.goals.filter(({ result }) => result !== "reached"),
  };
}

/**
 * A case that goes on from a closed one: linked to it, begun by a report of today, and with a new assessment, new consents
 * and new appointments to be made (a consent is for what it was given for). The closed case stays as it is.
 */
export function goOnFrom(
  old: CaseRecord,
  { parts }: Pick<Reopening, "parts">,
  given: { id: string; number: string; today: string; newId: () => string },
): CaseRecord {
  const brings = (part: BroughtPart): boolean => parts.includes(part);
  const person = broughtPerson(old.person, brings("person"));
  const begun = startCase({ person, contacts: [], referral: emptyReferral(given.newId(), given.today) }, given);
  return {
    ...begun,
    caseworkerId: old.caseworkerId,
    reopenedFrom: old.id,
    contacts: brings("contacts") ? old.contacts : [],
    participants: brings("participants") ? old.participants : [],
    plan: brings("plan") ? broughtPlan(old.plan) : begun.plan,
  };
}

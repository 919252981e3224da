import { emptyParts, emptyPerson, emptyReferral, newAppointment, newContact, newParticipant } from "../case/newCase.ts";
import type { Appointment, CaseRecord, Contact, Participant, Person, Referral } from "../case/schema.ts";
import { newConsentService } from "../consent/newConsent.ts";
import type { Consent, ConsentService } from "../consent/schema.ts";
import { emptyPlan, newLifeArea, newMeasure, newPlanService } from "../plan/newPlan.ts";
import type { LifeArea, Measure, Plan, PlanService } from "../plan/schema.ts";

/** Id, number and day are the main process's to give. */
export type PracticeCase = Omit<CaseRecord, "schema" | "id" | "number" | "createdOn">;

type Written = Partial<Omit<PracticeCase, "person" | "referrals" | "plan">> & {
  person: Partial<Person>;
  referral: Omit<Partial<Referral>, "receivedOn"> & { receivedOn: string };
  plan?: Partial<Plan>;
};

/** A case as told in the practice files; what is not told is as in a new case. */
export function practiceCase({ person, referral, plan, ...rest }: Written): PracticeCase {
  return {
    ...emptyParts(),
    ...rest,
    person: { ...emptyPerson(), ...person },
    referrals: [{ ...emptyReferral("r1", referral.receivedOn), ...referral }],
    plan: { ...emptyPlan(), ...plan },
  };
}

export const contact = (id: string, given: Partial<Contact>): Contact => ({ ...newContact(id), ...given });

export const participant = (id: string, given: Partial<Participant>): Participant => ({
  ...newParticipant(id),
  ...given,
});

export const appointment = (
  id: string,
  given: Pick<Appointment, "type" | "coordinatorId" | "from"> & Partial<Appointment>,
): Appointment => newAppointment(id, { leaderAgreed: true, ...given });

/** One service in a consent. */
export const row = (serviceId: string, name: string, given: Partial<ConsentService> = {}): ConsentService => ({
  ...newConsentService(`c-${serviceId}`, serviceId, name),
  decision: "allowed",
  ...given,
});

type GivenConsent = Pick<Consent, "from" | "until" | "signers" | "services"> & Partial<Consent>;

/** Signed on its first day with everything told, unless something else is said. */
export const signed = (id: string, given: GivenConsent): Consent => ({
  id,
  version: 1,
  createdOn: given.from,
  forPlan: true,
  forCoordinator: true,
  forSharing: true,
  generalLimits: "",
  informationGivenHow: "both",
  informationGivenOn: given.from,
  informationGivenBy: "Kari Øvesen",
  interpreterUsed: false,
  childHeard: "",
  state: "signed",
  signedOn: given.from,
  decidedBy: "",
  signedDespite: "",
  filedIn: "",
  scanId: "",
  withdrawals: [],
  ...given,
  signers: given.signers.map((one) => ({ ...one, signedOn: (given.state ?? "signed") === "signed" ? given.from : "" })),
});

export const measure = (id: string, given: Partial<Measure>): Measure => ({ ...newMeasure(id), ...given });

export const lifeArea = (id: string, key: string, given: Partial<LifeArea>): LifeArea => ({
  ...newLifeArea(id, key),
  ...given,
});

export const planService = (id: string, given: Partial<PlanService>): PlanService => ({
  ...newPlanService(id),
  ...given,
});

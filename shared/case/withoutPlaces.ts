import type { Coordinator } from "../coordinator/schema.ts";
import type { Service } from "../directory/schema.ts";
import { capital, fold } from "../text.ts";
import { isPlacelessPhone, placelessPart } from "./placeless.ts";
import { placelessName, placelessRole, placelessWho, type PlaceNames } from "./placeNames.ts";
import { addressMayShow } from "./protection.ts";
import type { CaseRecord } from "./schema.ts";
import { withoutKnownPlaces } from "./textWithoutPlaces.ts";

/** The registers a document draws on. */
export interface Around {
  coordinators: readonly Coordinator[];
  services: readonly Service[];
}

interface Say {
  place: (name: string) => string;
  role: (role: string) => string;
  who: (text: string) => string;
  names: PlaceNames;
}

interface HowMuch extends Around {
  /** Consents stay as they are: nobody can sign for a service without knowing which. */
  forms: boolean;
}

/** A case without anything that tells where the person is. */
export function withoutPlaces(record: CaseRecord, names: PlaceNames, { forms, ...around }: HowMuch): CaseRecord {
  if (addressMayShow(record.person)) return record;
  const people = peopleOf(record, around);
  const say: Say = {
    place: (name) => placelessName(name, names),
    role: (role) => placelessRole(role, names),
    who: (text) => placelessWho(text, people, names),
    names,
  };
  const isPerson = (name: string): boolean => people.has(fold(name.trim()));
  const open: CaseRecord = {
    ...record,
    person: { ...record.person, address: "", phone: "", generalPractitioner: "" },
    contacts: record.contacts.map((contact) => ({ ...contact, phone: "", address: "" })),
    referrals: record.referrals.map((referral) => referralWithoutPlaces(referral, say)),
    assessment: { ...record.assessment, forwardedTo: "" },
    participants: record.participants.map((one) => ({
      ...one,
      phone: "",
      role: say.role(one.role),
      serviceName: say.place(one.serviceName),
    })),
    contactLog: record.contactLog.map((entry) => ({ ...entry, with: say.who(entry.with) })),
    consents: forms ? record.consents : record.consents.map((consent) => consentWithoutPlaces(consent, say)),
    plan: planWithoutPlaces(record.plan, say),
    letters: record.letters.map((letter) => ({
      ...letter,
      organisation: say.place(letter.organisation),
      // Of an office the name is that of the office; of people it is needed on the envelope.
      name: letter.receiver === "partner" && !isPerson(letter.name) ? "" : letter.name,
    })),
    closing: { ...record.closing, movedTo: "", contactPoint: say.role(record.closing.contactPoint) },
  };
  return withoutKnownPlaces(open, record, around, { omitted: names.omitted, forms });
}

/** Services with whom to call are listed in `currentServices`; the coordinator of a hospital tells which hospital. */
const referralWithoutPlaces = (
  referral: CaseRecord["referrals"][number],
  say: Say,
): CaseRecord["referrals"][number] => ({
  ...referral,
  reporterUnit: say.place(referral.reporterUnit),
  enclosures: say.role(referral.enclosures),
  reporterPhone: "",
  currentServices: "",
  hospitalCoordinator: "",
  earlierPlan: "",
});

const consentWithoutPlaces = (consent: CaseRecord["consents"][number], { place }: Say) => ({
  ...consent,
  services: consent.services.map((row) => ({ ...row, name: place(row.name), namedPerson: "" })),
});

function planWithoutPlaces(plan: CaseRecord["plan"], { place, who, names }: Say): CaseRecord["plan"] {
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      subGoals: goal.subGoals.map((subGoal) => ({
        ...subGoal,
        measures: subGoal.measures.map((measure) => ({ ...measure, responsible: who(measure.responsible) })),
      })),
    })),
    services: plan.services.map((row) => ({ ...row, name: place(row.name), contact: "" })),
    otherPlans: plan.otherPlans.map((row) => ({
      ...row,
      name: row.name.trim() && (capital(placelessPart(row.name)) || names.plan),
      keptWhere: "",
      contact: "",
    })),
    convener: who(plan.convener),
    meetings: plan.meetings.map((row) => ({
      ...row,
      what: row.what.trim() && (capital(placelessPart(row.what)) || names.meeting),
    })),
    distribution: plan.distribution.map((row) => ({ ...row, to: who(row.to) })),
  };
}

/** Names of people, with the first names they are called by in a plan. */
function peopleOf(record: CaseRecord, { coordinators }: Around): Set<string> {
  const all = [
    record.person.name,
    ...record.contacts.map(({ name }) => name),
    ...record.participants.map(({ name }) => name),
    ...coordinators.flatMap(({ name, leaderName }) => [name, leaderName]),
    ...record.consents.flatMap(({ signers }) => signers.map(({ name }) => name)),
  ].map((name) => fold(name.trim()));
  return new Set(all.flatMap((name) => [name, name.split(/\s+/)[0] ?? ""]).filter(Boolean));
}

/** The directory as a protected person's documents may use it: what the services are, not where. */
export const servicesWithoutPlaces = (services: readonly Service[], names: PlaceNames): Service[] =>
  services.map((service) => ({ ...onlyNamed(service), name: placelessName(service.name, names) }));

/** With nothing but the name that a form to sign must say. */
export const onlyNamed = (service: Service): Service => ({
  ...service,
  alias: "",
  unit: "",
  phone: "",
  email: "",
  website: "",
  visitingAddress: "",
  openingHours: "",
  content: "",
  howToApply: "",
  localTips: "",
});

/** Where the coordinator works may tell where the child goes, and so may the number of the desk there. */
export const coordinatorsWithoutPlaces = (coordinators: readonly Coordinator[], names: PlaceNames): Coordinator[] =>
  coordinators.map((coordinator) => ({
    ...coordinator,
    title: placelessRole(coordinator.title, names),
    unit: "",
    phone: placelessPhone(coordinator.phone),
    leaderPhone: placelessPhone(coordinator.leaderPhone),
  }));

const placelessPhone = (phone: string): string => (isPlacelessPhone(phone) ? phone : "");

import type { Coordinator } from "../coordinator/schema.ts";
import type { Service } from "../directory/schema.ts";
import { fold } from "../text.ts";
import type { CaseRecord, Person } from "./schema.ts";

/**
 * Adressesperre, in one place (folkeregisterloven § 10-4; Normen, faktaark 55; `domain.md` 5.2): no locating detail in
 * lists, search, documents, letters, exports, calendar texts or file names, at either level. A parent's address is the
 * child's, so phones and addresses of everybody around are locating too.
 */
type Protected = Pick<Person, "addressProtection">;

export const addressMayShow = ({ addressProtection }: Protected): boolean => addressProtection === "none";

/** Strengt fortrolig belongs outside the program; what is here all the same shows as little as possible. */
export const isInitialsOnly = ({ addressProtection }: Protected): boolean =>
  addressProtection === "strictlyConfidential";

/** "Kari Anne Vik" is "K.A.V."; what is initials already stays so. */
export function initialsOf(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const already = parts.every((part) => part.length <= 2) && parts.length > 0;
  return already ? name.trim() : parts.map((part) => `${part.charAt(0).toUpperCase()}.`).join("");
}

/** The name in lists, search results, recent cases and headings. */
export const listedName = (person: Protected & Pick<Person, "name">): string =>
  isInitialsOnly(person) ? initialsOf(person.name) : person.name;

/** What kind of place a name tells of: where somebody is found in the day or lives. Empty for what is the whole municipality's. */
export type PlaceKind = "school" | "kindergarten" | "doctor" | "home" | "day";

const placeWords: [RegExp, PlaceKind][] = [
  [/skole|skule|\bsfo\b|oppvekst/, "school"],
  [/barnehage/, "kindergarten"],
  [/legesenter|legekontor|fastlege|\blege\b|doktor/, "doctor"],
  [
    /bofellesskap|bufellesskap|bokollektiv|bolig|bustad|sykehjem|sjukeheim|omsorgssenter|krisesenter|avlastning/,
    "home",
  ],
  [/dagsenter|aktivitetssenter|\bvta\b|arbeidsplass|bedrift/, "day"],
];

export const placeKind = (name: string): PlaceKind | "" =>
  placeWords.find(([word]) => word.test(fold(name)))?.[1] ?? "";

/** What stands instead of the name of a place, in the language of the document. */
export type PlaceNames = Record<PlaceKind, string>;

const named = (name: string, names: PlaceNames): string => {
  const kind = placeKind(name);
  return kind === "" ? name : names[kind];
};

/** A case without anything that tells where the person is. `consents` stay: whoever signs must see what for. */
export function withoutPlaces(record: CaseRecord, names: PlaceNames): CaseRecord {
  if (addressMayShow(record.person)) return record;
  const place = (name: string): string => named(name, names);
  return {
    ...record,
    person: { ...record.person, address: "", phone: "", generalPractitioner: "" },
    contacts: record.contacts.map((contact) => ({ ...contact, phone: "", address: "" })),
    referrals: record.referrals.map((referral) => ({
      ...referral,
      reporterUnit: place(referral.reporterUnit),
      reporterPhone: "",
      earlierPlan: "",
    })),
    assessment: { ...record.assessment, forwardedTo: "" },
    participants: record.participants.map((one) => ({
      ...one,
      phone: "",
      role: place(one.role),
      serviceName: place(one.serviceName),
    })),
    plan: planWithoutPlaces(record.plan, place),
    letters: record.letters.map((letter) => ({ ...letter, organisation: place(letter.organisation) })),
    closing: { ...record.closing, movedTo: "", contactPoint: place(record.closing.contactPoint) },
  };
}

function planWithoutPlaces(plan: CaseRecord["plan"], place: (name: string) => string): CaseRecord["plan"] {
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      subGoals: goal.subGoals.map((subGoal) => ({
        ...subGoal,
        measures: subGoal.measures.map((measure) => ({ ...measure, responsible: place(measure.responsible) })),
      })),
    })),
    services: plan.services.map((row) => ({ ...row, name: place(row.name), contact: "" })),
    otherPlans: plan.otherPlans.map((row) => ({ ...row, keptWhere: "", contact: "" })),
    convener: place(plan.convener),
    distribution: plan.distribution.map((row) => ({ ...row, to: place(row.to) })),
  };
}

/** The directory as a protected person's documents may use it: what the services are, not where. */
export const servicesWithoutPlaces = (services: readonly Service[], names: PlaceNames): Service[] =>
  services.map((service) => ({
    ...service,
    name: named(service.name, names),
    alias: "",
    unit: "",
    phone: "",
    email: "",
    website: "",
    visitingAddress: "",
  }));

/** Where the coordinator works may tell where the child goes. */
export const coordinatorsWithoutPlaces = (coordinators: readonly Coordinator[]): Coordinator[] =>
  coordinators.map((coordinator) => ({ ...coordinator, unit: "" }));

import type { Contact, Person } from "../case/schema.ts";
import { ageOn } from "../dates.ts";
import type { Signer } from "./schema.ts";

/** The case in law; each has its own sentence on the screen and in the document. */
export type SigningRule =
  | "expectedChild"
  | "under7"
  | "from7"
  | "from12"
  | "inCare"
  | "youth"
  | "youthLacking"
  | "youthLackingInCare"
  | "adult"
  | "adultLacking"
  | "adultLackingGuardian"
  | "unknownAge";

export type SuggestedSigner = Pick<Signer, "role" | "name">;

export interface Signing {
  rule: SigningRule;
  signers: SuggestedSigner[];
  /** Joint parental responsibility: decided together. False when one parent is registered as having it alone. */
  needsBothParents: boolean;
  /** From 7: the child must be informed and heard. */
  childMustBeHeard: boolean;
  /** From 12: great weight on what the child says. */
  greatWeight: boolean;
  /** Where in law the rule stands; the same words in both languages. */
  source: string;
}

const source: Record<SigningRule, string> = {
  expectedChild: "hol § 7-2 a, pbrl § 4-4, barnelova § 30",
  under7: "pbrl § 4-4, hpl § 22, barnelova § 30",
  from7: "pbrl § 4-4, hpl § 22, barnelova § 30",
  from12: "pbrl §§ 4-3, 4-4, hpl § 22, barnelova § 30",
  inCare: "pbrl § 4-4, hpl § 22",
  youth: "pbrl § 4-3",
  youthLacking: "pbrl §§ 4-3, 4-5, hpl § 22, barnelova § 30",
  youthLackingInCare: "pbrl §§ 4-3, 4-5, hpl § 22",
  adult: "pbrl § 4-3",
  adultLacking: "pbrl §§ 4-3, 4-6, hpl § 22",
  adultLackingGuardian: "pbrl §§ 4-3, 4-6, 4-7, hpl § 22",
  unknownAge: "pbrl §§ 4-3, 4-4",
};

const named = (text: string): boolean => text.trim() !== "";

/** barnelova § 30: those with parental responsibility decide together, unless one has it alone. */
function parents(contacts: readonly Contact[]): { signers: SuggestedSigner[]; both: boolean } {
  const holders = contacts.filter((one) => one.parentalResponsibility !== "none" && named(one.name));
  const alone = holders.length > 0 && holders.every((one) => one.parentalResponsibility === "sole");
  const known = holders.length > 0 ? holders : contacts.filter((one) => one.relation === "parent" && named(one.name));
  const signers = known.map(({ name }): SuggestedSigner => ({ role: "parent", name }));
  const missing = alone ? 0 : Math.max(0, 2 - signers.length);
  for (let line = 0; line < missing; line++) signers.push({ role: "parent", name: "" });
  return { signers, both: !alone };
}

/** pbrl § 4-4: barnevernstjenesten together with foster parents or institution. */
function childWelfare(contacts: readonly Contact[]): SuggestedSigner[] {
  const found = contacts
    .filter((one) => (one.relation === "childWelfare" || one.relation === "fosterParent") && named(one.name))
    .map(({ name }): SuggestedSigner => ({ role: "childWelfare", name }));
  return found.length > 0 ? found : [{ role: "childWelfare", name: "" }];
}

/** pbrl § 4-7 and vergemålsloven: only a mandate in personal matters counts; a financial one never does. */
function personalGuardians(contacts: readonly Contact[]): SuggestedSigner[] {
  return contacts
    .filter((one) => one.relation === "legalGuardian" || one.relation === "proxy")
    .filter((one) => one.guardianMandate === "personal" || one.guardianMandate === "both")
    .map(({ relation, name }): SuggestedSigner => ({
      role: relation === "proxy" ? "proxy" : "legalGuardian",
      name,
    }));
}

/** hpl § 22: nearest kin may consent to sharing for a person over 16 who lacks decision competence. */
function nearestKin(contacts: readonly Contact[]): SuggestedSigner[] {
  const kin = contacts
    .filter((one) => one.nearestKin)
    .map(({ name }): SuggestedSigner => ({ role: "nearestKin", name }));
  return kin.length > 0 ? kin : [{ role: "nearestKin", name: "" }];
}

function ruleFor(person: Person, age: number | null, hasGuardian: boolean): SigningRule {
  if (person.kind === "expectedChild") return "expectedChild";
  if (age === null) return "unknownAge";
  const lacking = person.decisionCompetence === "lacking";
  if (age >= 18) return lacking ? (hasGuardian ? "adultLackingGuardian" : "adultLacking") : "adult";
  if (age >= 16) return lacking ? (person.inPublicCare ? "youthLackingInCare" : "youthLacking") : "youth";
  if (person.inPublicCare) return "inCare";
  return age >= 12 ? "from12" : age >= 7 ? "from7" : "under7";
}

function signersFor(rule: SigningRule, person: Person, contacts: readonly Contact[]): SuggestedSigner[] {
  switch (rule) {
    case "expectedChild":
    case "under7":
    case "from7":
    case "from12":
    case "youthLacking":
      return parents(contacts).signers;
    case "inCare":
    case "youthLackingInCare":
      return childWelfare(contacts);
    case "adultLacking":
      return nearestKin(contacts);
    case "adultLackingGuardian":
      return [...nearestKin(contacts), ...personalGuardians(contacts)];
    case "youth":
    case "adult":
    case "unknownAge":
      return [{ role: "person", name: person.name }];
  }
}

const byParents: ReadonlySet<SigningRule> = new Set(["expectedChild", "under7", "from7", "from12", "youthLacking"]);

/**
 * Who may sign a consent (domain.md 1.5): under 16 those with parental responsibility, 16 and over the person alone, and
 * the special cases when decision competence is lacking or barnevernstjenesten has taken over care.
 */
export function whoSigns(person: Person, contacts: readonly Contact[], today: string): Signing {
  const age = ageOn(person.birthDate, today);
  const rule = ruleFor(person, age, personalGuardians(contacts).length > 0);
  const minor = rule !== "expectedChild" && age !== null && age < 18;
  const bySomeoneElse = minor && rule !== "youth";
  return {
    rule,
    signers: signersFor(rule, person, contacts),
    needsBothParents: byParents.has(rule) && parents(contacts).both,
    childMustBeHeard: bySomeoneElse && age >= 7,
    greatWeight: bySomeoneElse && age >= 12,
    source: source[rule],
  };
}

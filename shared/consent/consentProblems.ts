import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import { alike } from "../text.ts";
import { newestFirst } from "./rules.ts";
import type { Consent } from "./schema.ts";
import { maySignFor, partyOfRule } from "./signerOutdated.ts";
import { whoSigns, type Signing } from "./whoSigns.ts";

export type ConsentProblemKey =
  | "noPurpose"
  | "noServices"
  | "serviceWithoutName"
  | "undecided"
  | "limitsMissing"
  | "noSuchDate"
  | "untilBeforeFrom"
  | "untilPassed"
  | "noSigner"
  | "secondParent"
  | "personMustSign"
  | "otherMustSign"
  | "kinSignsOnlySharing"
  | "ageUnknown"
  | "competenceReasonMissing"
  | "mandateMissing"
  | "mandateNotSeen"
  | "childNotHeard"
  | "informationNotGiven"
  | "leftOutService";

/** The parts of the form a problem points to. */
export type ConsentField =
  | "purpose"
  | "from"
  | "until"
  | "services"
  | "signers"
  | "childHeard"
  | "information"
  | `name-${string}`
  | `decision-${string}`
  | `limits-${string}`
  | `until-${string}`
  | `person-${string}`;

export interface ConsentProblem {
  key: ConsentProblemKey;
  field: ConsentField;
  /** The service it is about, when it is about one. */
  name: string;
}

const blank = (text: string): boolean => text.trim() === "";
const problem = (key: ConsentProblemKey, field: ConsentField, name = ""): ConsentProblem => ({ key, field, name });
const badDate = (date: string): boolean => date !== "" && !isIsoDate(date);

function periodProblems({ from, until }: Consent, today: string): ConsentProblem[] {
  const found: ConsentProblem[] = [];
  if (badDate(from)) found.push(problem("noSuchDate", "from"));
  if (badDate(until)) found.push(problem("noSuchDate", "until"));
  if (isIsoDate(until)) {
    if (isIsoDate(from) && until < from) found.push(problem("untilBeforeFrom", "until"));
    else if (until < today) found.push(problem("untilPassed", "until"));
  }
  return found;
}

function serviceProblems(consent: Consent): ConsentProblem[] {
  if (!consent.forSharing) return [];
  if (consent.services.length === 0) return [problem("noServices", "services")];
  return consent.services.flatMap((row) => {
    const found: ConsentProblem[] = [];
    if (blank(row.name)) found.push(problem("serviceWithoutName", `name-${row.id}`));
    else if (row.decision === "undecided") found.push(problem("undecided", `decision-${row.id}`, row.name));
    if (row.decision === "limited" && blank(row.limits) && blank(consent.generalLimits)) {
      found.push(problem("limitsMissing", `limits-${row.id}`, row.name));
    }
    if (badDate(row.until)) found.push(problem("noSuchDate", `until-${row.id}`, row.name));
    return found;
  });
}

/** Services an older, still signed version allows but this one does not mention: there the old one goes on counting. */
function leftOut(consent: Consent, record: CaseRecord): ConsentProblem[] {
  const before = newestFirst(record.consents).find((one) => one.version < consent.version && one.state === "signed");
  if (!before || !consent.forSharing || !before.forSharing) return [];
  const withdrawn = new Set(before.withdrawals.flatMap((withdrawal) => withdrawal.serviceRows));
  const mentioned = new Set(consent.services.flatMap((row) => [row.serviceId, row.name]).filter(Boolean));
  return before.services
    .filter((row) => (row.decision === "allowed" || row.decision === "limited") && !withdrawn.has(row.id))
    .filter((row) => !mentioned.has(row.serviceId) && !mentioned.has(row.name))
    .map((row) => problem("leftOutService", "services", row.name));
}

/** vergemålsloven §§ 31, 80: verge and proxy act within their mandate, and KE asks to see it (`domain.md` 1.5.3). */
function mandateProblems(consent: Consent, { contacts }: CaseRecord): ConsentProblem[] {
  const acting = consent.signers.filter(
    ({ role, name }) => (role === "legalGuardian" || role === "proxy") && !blank(name),
  );
  return acting.flatMap(({ name }) => {
    const known = contacts.find((one) => alike(one.name, name));
    if (!known || known.guardianMandate === "none" || known.guardianMandate === "financial") {
      return [problem("mandateMissing", "signers", name.trim())];
    }
    return known.mandateSeen ? [] : [problem("mandateNotSeen", "signers", name.trim())];
  });
}

/** Whom the rule points to hangs on the age, and on a decision about competence that is reasoned and in writing (pbrl § 4-3). */
function ruleProblems({ person }: CaseRecord, { rule }: Signing): ConsentProblem[] {
  if (rule === "unknownAge") return [problem("ageUnknown", "signers")];
  const isReasoned = person.decisionCompetence === "full" || !blank(person.decisionCompetenceReason);
  return isReasoned ? [] : [problem("competenceReasonMissing", "signers")];
}

/** hpl § 22 lets nearest kin consent to sharing; a plan and a coordinator are decided otherwise (pbrl §§ 4-6, 4-7). */
function kinProblems({ forPlan, forCoordinator, signers }: Consent, { rule }: Signing): ConsentProblem[] {
  const named = signers.filter(({ name }) => !blank(name));
  const onlyKin = named.length > 0 && named.every(({ role }) => role === "nearestKin");
  const isBeyond = partyOfRule(rule) === "representatives" && onlyKin && (forPlan || forCoordinator);
  return isBeyond ? [problem("kinSignsOnlySharing", "purpose")] : [];
}

function signerProblems(consent: Consent, signing: Signing): ConsentProblem[] {
  const named = consent.signers.filter((one) => !blank(one.name));
  if (named.length === 0) return [problem("noSigner", "signers")];
  const decides = partyOfRule(signing.rule);
  if (signing.rule !== "unknownAge" && !named.some((one) => maySignFor(one.role, decides))) {
    return [problem(decides === "person" ? "personMustSign" : "otherMustSign", "signers")];
  }
  const parents = named.filter((one) => one.role === "parent");
  return signing.needsBothParents && parents.length < 2 ? [problem("secondParent", "signers")] : [];
}

/**
 * What is missing before the form is signed, in the order of the form. A quiet list: nothing here stops printing or
 * signing, and "undecided" may well be answered with a pen.
 */
export function consentProblems(consent: Consent, record: CaseRecord, today: string): ConsentProblem[] {
  const signing = whoSigns(record.person, record.contacts, today);
  const purpose = consent.forPlan || consent.forCoordinator || consent.forSharing;
  const heard = !signing.childMustBeHeard || !blank(consent.childHeard);
  const informed = consent.informationGivenHow !== "" && isIsoDate(consent.informationGivenOn);
  return [
    ...(purpose ? [] : [problem("noPurpose", "purpose")]),
    ...periodProblems(consent, today),
    ...serviceProblems(consent),
    ...leftOut(consent, record),
    ...ruleProblems(record, signing),
    ...signerProblems(consent, signing),
    ...kinProblems(consent, signing),
    ...mandateProblems(consent, record),
    ...(heard ? [] : [problem("childNotHeard", "childHeard")]),
    ...(informed ? [] : [problem("informationNotGiven", "information")]),
  ];
}

/**
 * What is said once more when a signature is registered, by those who signed and on the day they did. That a service is
 * undecided has words of its own there. Nothing of it stops anybody: who goes past it says so, and that is kept.
 */
export const signatureProblems = (consent: Consent, record: CaseRecord, on: string): ConsentProblem[] =>
  consentProblems(consent, record, on).filter(({ key }) => key !== "undecided");

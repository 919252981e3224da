import type { Contact, Person } from "../../../shared/case/schema.ts";
import type { ContactEntry } from "../../../shared/contactLog/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";

export const personKinds: readonly Person["kind"][] = ["person", "expectedChild"];
export const protections: readonly Person["addressProtection"][] = ["none", "confidential", "strictlyConfidential"];
export const competences: readonly Person["decisionCompetence"][] = ["full", "lacking"];
export const documentLanguages: readonly Person["documentLanguage"][] = ["nb", "nn"];
export const relations: readonly Contact["relation"][] = [
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
];
export const responsibilities: readonly Contact["parentalResponsibility"][] = ["none", "shared", "sole"];
export const mandates: readonly Contact["guardianMandate"][] = ["none", "financial", "personal", "both"];

/** A person is born already; an expected child's date lies ahead. A fødselsnummer is more than anybody needs here. */
export function birthDateProblem(
  { kind, birthDate }: Pick<Person, "kind" | "birthDate">,
  today: string,
): "birthInFuture" | "birthNumber" | null {
  if (/^\d{6} ?\d{5}$/.test(birthDate.trim())) return "birthNumber";
  return kind === "person" && isIsoDate(birthDate) && birthDate > today ? "birthInFuture" : null;
}

export const contactChannels: readonly ContactEntry["channel"][] = [
  "phone",
  "meeting",
  "homeVisit",
  "digital",
  "letter",
  "other",
];

import type { CaseRecord } from "../case/schema.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import type { Service } from "../directory/schema.ts";
import type { Settings } from "../settings/schema.ts";
import type { Letter } from "./schema.ts";

/** A letter that ought to be written; an id and the rest come when it is made. */
export type Proposed = Pick<Letter, "receiver" | "name" | "organisation" | "serviceId" | "language">;

/** Why somebody is not proposed; each has a sentence on the page. */
export type WhyLeft = "notCovered" | "noService" | "died" | "parentMissing" | "reporterNotAgreed";

export interface Proposal {
  letters: Proposed[];
  left: { name: string; why: WhyLeft }[];
}

export interface ReceiverInput {
  record: CaseRecord;
  coordinators: readonly Coordinator[];
  services: readonly Service[];
  settings: Pick<Settings, "documentLanguage">;
  today: string;
}

export const nothing = (): Proposal => ({ letters: [], left: [] });
export const joined = (...parts: Proposal[]): Proposal => ({
  letters: parts.flatMap(({ letters }) => letters),
  left: parts.flatMap(({ left }) => left),
});

export const letter = (
  given: Partial<Proposed> & Pick<Proposed, "receiver">,
  language: Letter["language"],
): Proposed => ({
  name: "",
  organisation: "",
  serviceId: "",
  language,
  ...given,
});

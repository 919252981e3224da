import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Letter } from "../letter/schema.ts";
import type { Complaint } from "./schema.ts";

type WithLetters = Pick<CaseRecord, "letters" | "assessment">;

const tellHowToComplain: ReadonlySet<Letter["occasion"]> = new Set(["answer", "appointment", "changeover", "closing"]);

/** Letters that are sent to those who decide, and say how to complain; the newest first. */
export const lettersToComplainOf = ({ letters }: Pick<CaseRecord, "letters">): Letter[] =>
  letters
    .filter(({ occasion }) => tellHowToComplain.has(occasion))
    .filter(({ receiver, sentOn }) => isIsoDate(sentOn) && (receiver === "person" || receiver === "representative"))
    .toSorted((a, b) => b.sentOn.localeCompare(a.sentOn));

/** The letter a complaint is about: the chosen one, else the newest answer that was sent before it came. */
export function complainedOf(record: WithLetters, { letterId, receivedOn }: Complaint): Letter | null {
  const all = lettersToComplainOf(record);
  const before = ({ occasion, sentOn }: Letter): boolean =>
    occasion === "answer" && (!isIsoDate(receivedOn) || sentOn <= receivedOn);
  return all.find(({ id }) => id === letterId) ?? all.find(before) ?? null;
}

/** The day it was sent; the assessment knows it of an answer without a letter. */
export const complainedOn = (record: WithLetters, complaint: Complaint): string =>
  complainedOf(record, complaint)?.sentOn ?? record.assessment.answeredOn;

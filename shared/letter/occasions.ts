import { isUnanswered } from "../assessment/answer.ts";
import { isIsoDate } from "../dates.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Letter, LetterOccasion } from "./schema.ts";

/** Something that has happened in a case and that somebody is to be told of. */
export interface Occasion {
  occasion: LetterOccasion;
  /** Appointment, changeover, complaint or withdrawal; empty for what a case has one of. */
  aboutId: string;
  /** When it happened; what was typed, also when it is no date. */
  on: string;
}

/** Everything in the case that somebody is to be told of, the newest last; what has happened, never what may come. */
export function occasionsOf(record: CaseRecord): Occasion[] {
  const { assessment, referrals, appointments, changeovers, complaints, consents } = record;
  const [first] = referrals;
  const made: Occasion[] = [
    ...(first && wantsPreliminary(record)
      ? [{ occasion: "preliminaryAnswer", aboutId: "", on: first.receivedOn } as const]
      : []),
    ...(assessment.outcome === "" ? [] : [{ occasion: "answer", aboutId: "", on: assessment.decidedOn } as const]),
    ...appointments.map(({ id, from }) => ({ occasion: "appointment", aboutId: id, on: from }) as const),
    ...changeovers.map(({ id, overlapFrom }) => ({ occasion: "changeover", aboutId: id, on: overlapFrom }) as const),
    ...appointments
      .filter(({ deputyId, deputyFrom }) => deputyId !== "" && isIsoDate(deputyFrom))
      .map(({ id, deputyFrom }) => ({ occasion: "deputy", aboutId: id, on: deputyFrom }) as const),
    ...complaints.map(({ id, receivedOn }) => ({ occasion: "complaint", aboutId: id, on: receivedOn }) as const),
    ...consents.flatMap(({ withdrawals }) =>
      withdrawals.map(({ id, on }) => ({ occasion: "withdrawal", aboutId: id, on }) as const),
    ),
    ...(record.closedOn === "" ? [] : [{ occasion: "closing", aboutId: "", on: record.closedOn } as const]),
  ];
  return made;
}

/** Not once the report is answered, for the time being or for good, or the case is over; letters that were made stay. */
const wantsPreliminary = (record: CaseRecord): boolean =>
  record.letters.some(({ occasion }) => occasion === "preliminaryAnswer") ||
  (record.closedOn === "" && isUnanswered(record));

/** The letters of one occasion, in the order they were made. */
export const lettersOf = (letters: readonly Letter[], { occasion, aboutId }: Pick<Occasion, "occasion" | "aboutId">) =>
  letters.filter((letter) => letter.occasion === occasion && letter.aboutId === aboutId);

/** When a letter to the person or to who signs for the person has gone out, the record may say so itself. */
export function followsFrom(record: CaseRecord, letter: Letter): "answeredOn" | "preliminaryAnswerOn" | null {
  if (letter.sentOn === "" || (letter.receiver !== "person" && letter.receiver !== "representative")) return null;
  if (letter.occasion === "answer" && record.assessment.answeredOn === "") return "answeredOn";
  if (letter.occasion === "preliminaryAnswer" && record.assessment.preliminaryAnswerOn === "")
    return "preliminaryAnswerOn";
  return null;
}

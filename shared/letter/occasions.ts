import { isUnanswered } from "../assessment/answer.ts";
import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate, latest } from "../dates.ts";
import { isYoungReader } from "./young.ts";
import type { Letter, LetterOccasion } from "./schema.ts";

/** Something that has happened in a case and that somebody is to be told of. */
export interface Occasion {
  occasion: LetterOccasion;
  /** Appointment, changeover, complaint or withdrawal; empty for what a case has one of. */
  aboutId: string;
  /** When it happened; what was typed, also when it is no date. */
  on: string;
  /** Answers to what was concluded before; what is concluded now is told anew. */
  isEarlier?: boolean;
}

/** Of the letters that tell that the coordinator or the plan has ended alone; those of the whole end are about nothing else. */
export const ONE_TRACK = "track";

/** Everything in the case that somebody is to be told of, the newest last; what has happened, never what may come. */
export function occasionsOf(record: CaseRecord): Occasion[] {
  const { assessment, referrals, appointments, changeovers, complaints, consents, closing } = record;
  const [first] = referrals;
  const made: Occasion[] = [
    ...(first && wantsPreliminary(record)
      ? [{ occasion: "preliminaryAnswer", aboutId: "", on: first.receivedOn } as const]
      : []),
    ...earlierAnswers(record),
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
    ...(closing.trackEndedOn === ""
      ? []
      : [{ occasion: "closing", aboutId: ONE_TRACK, on: closing.trackEndedOn } as const]),
    ...(record.closedOn === "" ? [] : [{ occasion: "closing", aboutId: "", on: record.closedOn } as const]),
  ];
  return made;
}

/** Not once the report is answered, for the time being or for good, or the case is over; letters that were made stay. */
const wantsPreliminary = (record: CaseRecord): boolean =>
  record.letters.some(({ occasion }) => occasion === "preliminaryAnswer") ||
  (record.closedOn === "" && isUnanswered(record));

/** The letters of one occasion, in the order they were made. */
export const lettersOf = (
  record: Pick<CaseRecord, "letters" | "assessment">,
  { occasion, aboutId, isEarlier = false }: Pick<Occasion, "occasion" | "aboutId" | "isEarlier">,
): Letter[] =>
  record.letters.filter(
    (letter) =>
      letter.occasion === occasion && letter.aboutId === aboutId && isEarlierAnswer(record, letter) === isEarlier,
  );

/** Went out before what is concluded now. One that is still to go will say what is concluded now. */
const isEarlierAnswer = (
  { assessment: { decidedOn } }: Pick<CaseRecord, "assessment">,
  { occasion, sentOn }: Letter,
): boolean => occasion === "answer" && isIsoDate(sentOn) && isIsoDate(decidedOn) && sentOn < decidedOn;

/** A new conclusion is told in letters of its own; those of the earlier one stay to be seen. */
function earlierAnswers(record: CaseRecord): Occasion[] {
  const earlier = lettersOf(record, { occasion: "answer", aboutId: "", isEarlier: true });
  const on = latest(earlier.map(({ sentOn }) => sentOn));
  return earlier.length === 0 ? [] : [{ occasion: "answer", aboutId: "", on, isEarlier: true }];
}

const followed = { answer: "answeredOn", preliminaryAnswer: "preliminaryAnswerOn" } as const;

/**
 * When a letter to the person or to who signs for the person has gone out, the record may say so itself. `was`: the day the
 * letter had before, when it is corrected or taken back.
 */
export function followsFrom(record: CaseRecord, letter: Letter, was = ""): "answeredOn" | "preliminaryAnswerOn" | null {
  const { assessment, letters } = record;
  const { id, occasion, sentOn } = letter;
  if (!isToWhoDecides(record, letter)) return null;
  if (occasion !== "answer" && occasion !== "preliminaryAnswer") return null;
  const field = followed[occasion];
  if (assessment[field] === "") return isIsoDate(sentOn) ? field : null;
  if (isAnsweredAnew(assessment, occasion, sentOn)) return field;
  // Another letter that went out the same day still says so.
  const isOwn = was !== "" && assessment[field] === was;
  return isOwn && !letters.some((one) => one.id !== id && one.occasion === occasion && one.sentOn === was)
    ? field
    : null;
}

/** The answer is given to those who decide. */
const isToWhoDecides = (record: CaseRecord, { receiver, sentOn }: Letter): boolean =>
  receiver === "representative" || (receiver === "person" && !isYoungReader(record, sentOn));

/** A letter that has gone out, and that tells those who decide when an answer can be expected. */
export const promises = (record: CaseRecord, letter: Letter): boolean =>
  letter.occasion === "preliminaryAnswer" && isIsoDate(letter.sentOn) && isToWhoDecides(record, letter);

/** A new conclusion is answered anew, and the period for complaints runs from there (pbrl § 7-5). */
const isAnsweredAnew = (
  { answeredOn, decidedOn }: CaseRecord["assessment"],
  occasion: LetterOccasion,
  sentOn: string,
): boolean =>
  occasion === "answer" && isIsoDate(decidedOn) && isIsoDate(sentOn) && answeredOn < decidedOn && sentOn >= decidedOn;

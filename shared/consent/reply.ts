import type { CaseRecord } from "../case/schema.ts";
import type { Letter } from "../letter/schema.ts";
import { alike } from "../text.ts";
import type { LeftOut } from "./pieces.ts";
import { reporterHears } from "./reporterHears.ts";

export interface Reply {
  stops: boolean;
  left: LeftOut[];
  /** What of the complaints the letter may be made from. */
  complaints: CaseRecord["complaints"];
}

/**
 * A letter back to who reported or complained: that it came, and how it goes. Its own texts say nothing of the person
 * (`texts/letter`, preliminaryAnswer.reporter and complaintLetter), so the one who wrote to us hears nothing new (hpl § 21,
 * fvl § 13). What KE adds may say anything, and is stopped. Null for every other letter.
 */
export function replyTo(record: CaseRecord, letterId: string): Reply | null {
  const letter = record.letters.find(({ id }) => id === letterId);
  if (!letter) return null;
  const stops = letter.words.trim() !== "";
  if (isToReporter(record, letter)) return { stops, left: [], complaints: [] };
  const complaint = record.complaints.find(({ id, by }) => id === letter.aboutId && alike(by, letter.name));
  if (letter.occasion !== "complaint" || letter.receiver === "countyGovernor" || !complaint) return null;
  const left: LeftOut[] = complaint.ownReasons.trim()
    ? [{ part: "complaintReasons", topic: "unsorted", size: "section", name: "" }]
    : [];
  return { stops, left, complaints: [{ ...complaint, text: "", ownReasons: "", resultNote: "" }] };
}

/** Only when the person knows of the report and agrees to it: else not even that it came is told on. */
function isToReporter({ referrals }: CaseRecord, { occasion, receiver, name, organisation }: Letter): boolean {
  if (occasion !== "preliminaryAnswer" || receiver !== "other") return false;
  return referrals.some(
    (one) =>
      reporterHears(one) &&
      (name.trim() === "" ? alike(organisation, one.reporterUnit) : alike(name, one.reporterName)),
  );
}

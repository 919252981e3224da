import { z } from "zod";
import { dateText, id, language, line, name, note } from "../fields.ts";
import { letterPaper } from "./paper.ts";

export const letterOccasion = z.enum([
  "preliminaryAnswer",
  "answer",
  "appointment",
  "changeover",
  "deputy",
  "closing",
  "complaint",
  "withdrawal",
  "other",
]);
export type LetterOccasion = z.infer<typeof letterOccasion>;

export const receiverKind = z.enum([
  "person",
  "representative",
  "coordinator",
  "leader",
  "unit",
  "partner",
  "countyGovernor",
  "other",
]);
export type ReceiverKind = z.infer<typeof receiverKind>;

/** One receiver who is told something (brev): made together at an occasion, ticked off as they go out. */
export const letter = z.object({
  id,
  occasion: letterOccasion,
  /** Appointment (also of whom somebody stands in for), changeover, complaint or withdrawal it is about; empty for none. */
  aboutId: z.union([id, z.literal("")]),
  receiver: receiverKind,
  name,
  organisation: name,
  serviceId: z.union([id, z.literal("")]),
  language,
  /** What KE adds in its own words; printed in the letter. */
  words: note,
  /** Empty while it is to be sent. */
  sentOn: dateText,
  how: z.enum(["", "post", "handed", "digital", "oral"]),
  note: line,
  /** The letter itself, from when it is printed or marked as sent; what is sent is never changed. */
  paper: letterPaper.nullable(),
});
export type Letter = z.infer<typeof letter>;

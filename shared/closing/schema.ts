import { z } from "zod";
import { dateText, line, name, note, yesNo } from "../fields.ts";

export const closingReason = z.enum([
  "",
  "noNeed",
  "declined",
  "consentWithdrawn",
  "notMet",
  "moved",
  "turned18",
  "died",
  "other",
]);
export type ClosingReason = z.infer<typeof closingReason>;

/** How a case ends (avslutning, `product.md` 3.9); day and words stand on the case. */
export const closing = z.object({
  reason: closingReason,
  endsCoordinator: z.boolean(),
  endsPlan: z.boolean(),
  /** The coordinator or the plan ended alone on that day, and the case went on; empty when neither did. */
  trackEndedOn: dateText,
  personAgrees: yesNo,
  evaluation: note,
  /** Who to turn to from now on. */
  contactPoint: line,
  movedTo: line,
  archivedOn: dateText,
  archivedWhere: line,
  archivedBy: name,
});
export type Closing = z.infer<typeof closing>;

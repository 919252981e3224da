import { z } from "zod";
import { dateText, id, note } from "../fields.ts";

export const changeoverReason = z.enum([
  "leaves",
  "leave",
  "needsChanged",
  "personsWish",
  "turns18",
  "workload",
  "other",
]);
export type ChangeoverReason = z.infer<typeof changeoverReason>;

/** One coordinator hands over to another (bytte av koordinator, `product.md` 3.8); both hold during the overlap. */
export const changeover = z.object({
  id,
  /** Appointments of the case. */
  fromId: z.union([id, z.literal("")]),
  toId: z.union([id, z.literal("")]),
  reason: changeoverReason,
  reasonNote: note,
  overlapFrom: dateText,
  overlapUntil: dateText,
  personsView: note,
  /** Keys of the checklist's items that are done. */
  done: z.array(z.string().max(40)).max(60),
  summary: note,
  promises: note,
  whoToCall: note,
  /** What stands in no system. */
  outsideSystem: note,
  completedOn: dateText,
});
export type Changeover = z.infer<typeof changeover>;

import { z } from "zod";
import { dateText, id, line, name } from "../fields.ts";

export const familyRelation = z.enum(["sibling", "parent", "child", "partner", "other"]);
/** What of a case its family may see. */
export const familyPart = z.enum(["coordinator", "phone", "nextMeeting", "services", "goals", "participants"]);
export type FamilyPart = z.infer<typeof familyPart>;

/** The id of a tie is that of the other case. */
export const familyTie = z.object({ id, relation: familyRelation });
export type FamilyTie = z.infer<typeof familyTie>;

/** Links to the cases of a family. Nothing crosses without the consent of the one it is about (`product.md` 5). */
export const familyTies = z.object({
  ties: z.array(familyTie).max(30),
  shares: z.array(familyPart).max(20),
  sharesOn: dateText,
  /** Who said so. */
  sharesBy: name,
  sharesNote: line,
});
export type FamilyTies = z.infer<typeof familyTies>;

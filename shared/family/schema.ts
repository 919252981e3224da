import { z } from "zod";
import { dateText, id, line, name } from "../fields.ts";

export const familyRelation = z.enum(["sibling", "parent", "child", "partner", "other"]);
/** What of a case its family may see. */
export const familyPart = z.enum(["coordinator", "phone", "nextMeeting", "services", "goals", "participants"]);
export type FamilyPart = z.infer<typeof familyPart>;

/** The id of a tie is that of the other case. Who may not open that case is not shown the tie (`electron/family/seenTies.ts`). */
export const familyTie = z.object({ id, number: z.string().max(20), relation: familyRelation });
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
export type FamilyRelation = z.infer<typeof familyRelation>;
export type FamilyTies = z.infer<typeof familyTies>;

/** Somebody in the family, as the others may see. */
export const familyMember = z.object({
  caseId: id,
  number: z.string(),
  relation: familyRelation,
  /** Empty for one whose case may not be opened here. */
  name,
  mayOpen: z.boolean(),
  /** What counts today; empty when nothing does. */
  shares: z.array(familyPart),
  /** Said by one who no longer decides, so it must be asked anew. */
  outdated: z.boolean(),
  /** The shared parts only. */
  shown: z.array(z.object({ part: familyPart, texts: z.array(z.string()) })),
});
export type FamilyMember = z.infer<typeof familyMember>;

export const familyView = z.object({
  members: z.array(familyMember),
  /** The barnekoordinator of a sibling who shares it, when this child could have the same. */
  suggestion: z.object({ name: z.string(), number: z.string() }).nullable(),
});

import type { LetterOccasion } from "../letter/schema.ts";
import type { StepId } from "./standardSteps.ts";

export type DocumentKey = "report" | "consent" | "plan" | LetterOccasion;

/** Which documents hang on which step (`product.md` 3 and 7). */
export const stepDocuments: Record<StepId, readonly DocumentKey[]> = {
  report: ["report"],
  assessment: ["preliminaryAnswer"],
  consent: ["consent"],
  answer: ["answer", "complaint"],
  appointment: ["appointment"],
  mapping: ["consent"],
  plan: ["plan"],
  followup: ["plan"],
  evaluation: ["plan"],
  closing: ["closing"],
};

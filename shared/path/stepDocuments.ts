import type { LetterOccasion } from "../letter/schema.ts";
import type { StepId } from "./standardSteps.ts";

/** `note`: of the assessment. `withdrawalForm`: of the newest consent. `handover`: of the newest change. */
export type DocumentKey =
  "report" | "note" | "consent" | "withdrawalForm" | "plan" | "handover" | "attachments" | LetterOccasion;

/** Which documents hang on which step (`product.md` 3 and 7). */
export const stepDocuments: Record<StepId, readonly DocumentKey[]> = {
  report: ["report", "attachments"],
  assessment: ["preliminaryAnswer", "note"],
  consent: ["consent", "withdrawalForm"],
  answer: ["answer", "complaint"],
  appointment: ["appointment"],
  mapping: ["consent"],
  plan: ["plan"],
  followup: ["plan", "changeover", "handover", "deputy", "withdrawal"],
  evaluation: ["plan"],
  closing: ["closing"],
};

import type { StepId } from "./standardSteps.ts";

export type DocumentKey = "consent" | "plan";

/** Which documents hang on which step (`product.md` 3 and 7). */
export const stepDocuments: Record<StepId, readonly DocumentKey[]> = {
  report: [],
  assessment: [],
  consent: ["consent"],
  answer: [],
  appointment: [],
  mapping: ["consent"],
  plan: ["plan"],
  followup: ["plan"],
  evaluation: ["plan"],
  closing: [],
};

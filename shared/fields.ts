import { z } from "zod";

/** Limits by kind of field (characters). Longer input is refused at the border, never cut. */
export const limits = { name: 200, line: 1000, note: 20_000 } as const;

export const id = z.string().regex(/^[0-9a-z-]{1,64}$/);
export const name = z.string().max(limits.name);
export const line = z.string().max(limits.line);
export const note = z.string().max(limits.note);
/** ISO date, empty, or what was typed when it is no date (kept, so nothing is lost). */
export const dateText = z.string().max(40);
/** Asked and not answered yet is empty. */
export const yesNo = z.enum(["", "yes", "no", "unsure"]);
export type YesNo = z.infer<typeof yesNo>;
/** What one can answer. */
export const yesNoAnswers = yesNo.exclude([""]).options;
export const language = z.enum(["nb", "nn"]);
export type Language = z.infer<typeof language>;

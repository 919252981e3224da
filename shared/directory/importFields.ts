import { limits } from "../fields.ts";
import type { Service } from "./schema.ts";

/** What a spreadsheet may fill. `age` is one column such as "16–25 år"; it fills both ends. */
export const importFields = [
  "name",
  "targetGroup",
  "unit",
  "content",
  "phone",
  "website",
  "howToApply",
  "email",
  "alias",
  "visitingAddress",
  "openingHours",
  "age",
  "ageFrom",
  "ageTo",
  "localTips",
] as const;
export type ImportField = (typeof importFields)[number];

/** Field -> index of the column that fills it; a field without a column is left out. */
export type Mapping = Partial<Record<ImportField, number>>;

/** The fields of a service that are plain text, with their longest length (as in `schema.ts`). */
export const textLimits = {
  name: limits.name,
  alias: limits.name,
  targetGroup: limits.name,
  unit: limits.name,
  content: limits.note,
  howToApply: limits.note,
  phone: limits.name,
  website: limits.line,
  email: limits.name,
  visitingAddress: limits.line,
  openingHours: limits.line,
  localTips: limits.note,
} as const satisfies Partial<Record<keyof Service, number>>;
export type TextField = keyof typeof textLimits;

export const isTextField = (field: string): field is TextField => field in textLimits;

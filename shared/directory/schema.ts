import { z } from "zod";
import { fieldConflicts } from "../conflict/schema.ts";
import { dateText, id, line, name, note } from "../fields.ts";
import { maxServices } from "./limits.ts";

export const service = z.object({
  id,
  name,
  alias: name,
  /** As the municipality says it: "Barn og unge", "Voksne". */
  targetGroup: name,
  unit: name,
  content: note,
  howToApply: note,
  phone: name,
  website: line,
  email: name,
  visitingAddress: line,
  openingHours: line,
  ageFrom: z.number().int().min(0).max(120).nullable(),
  ageTo: z.number().int().min(0).max(120).nullable(),
  localTips: note,
  /** Last confirmed by a human; separate from last edited. */
  confirmedOn: dateText,
  confirmedBy: name,
  editedOn: dateText,
  /** "Nedlagt, ikke let igjen": kept, but out of pick lists. */
  closedDown: z.boolean(),
});
export type Service = z.infer<typeof service>;

/** The directory is one record. */
export const directory = z.object({
  schema: z.literal(3),
  services: z.array(service).max(maxServices),
  conflicts: fieldConflicts,
});
export type Directory = z.infer<typeof directory>;

/** A file read for import: text cells only, nothing interpreted. */
export const importFile = z.object({
  fileName: name,
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
  separator: z.enum([";", ",", "\t", "|"]),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
export type ImportFile = z.infer<typeof importFile>;

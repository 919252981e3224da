import { z } from "zod";
import { fieldConflicts } from "../conflict/schema.ts";
import { language, line, name } from "../fields.ts";

/** One record per store, shared by all its workstations. */
export const settings = z.object({
  schema: z.literal(2),
  municipality: name,
  unitName: name,
  phone: name,
  visitingAddress: line,
  postalAddress: line,
  website: line,
  documentLanguage: language,
  conflicts: fieldConflicts,
});
export type Settings = z.infer<typeof settings>;

/** Kept on the workstation, outside the store; never anything personal. */
export const preferences = z.object({
  theme: z.enum(["system", "light", "dark"]),
  language,
  /** Percent. */
  zoom: z.number().int().min(50).max(400),
  lastStore: z.string().max(1000),
  /** Minutes without a key or a click before the store locks itself. */
  lockMinutes: z.number().int().min(1).max(30),
});
export type Preferences = z.infer<typeof preferences>;

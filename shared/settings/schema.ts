import { z } from "zod";
import { language, line, name } from "../fields.ts";

/** One record per store, shared by all its workstations. */
export const settings = z.object({
  schema: z.literal(1),
  municipality: name,
  unitName: name,
  phone: name,
  visitingAddress: line,
  postalAddress: line,
  website: line,
  documentLanguage: language,
});
export type Settings = z.infer<typeof settings>;

/** Kept on the workstation, outside the store; never anything personal. */
export const preferences = z.object({
  theme: z.enum(["system", "light", "dark"]),
  language,
  /** Percent. */
  zoom: z.number().int().min(50).max(400),
  lastStore: z.string().max(1000),
});
export type Preferences = z.infer<typeof preferences>;

import { z } from "zod";
import { dateText, id, name, note } from "../fields.ts";

/** One contact with or about the person (kontaktlogg). */
export const contactEntry = z.object({
  id,
  on: dateText,
  channel: z.enum(["meeting", "phone", "homeVisit", "letter", "digital", "other"]),
  with: name,
  about: note,
  by: name,
});
export type ContactEntry = z.infer<typeof contactEntry>;

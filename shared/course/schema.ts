import { z } from "zod";
import { dateText, id, line, name, note } from "../fields.ts";

/** A course, a gathering of coordinators or guidance (kurs, koordinatorsamling, veiledning). */
export const course = z.object({
  id,
  kind: z.enum(["basic", "gathering", "guidance", "other"]),
  title: name,
  on: dateText,
  place: line,
  hours: z.number().min(0).max(1000).nullable(),
  topics: z.array(name).max(40),
  /** Entries of the coordinator register who were there. */
  attendees: z.array(id).max(500),
  note,
});
export type Course = z.infer<typeof course>;

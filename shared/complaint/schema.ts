import { z } from "zod";
import { dateText, id, name, note } from "../fields.ts";

/** A complaint (klage): to the municipality, decided by statsforvalteren (pbrl §§ 7-2, 7-3). */
export const complaint = z.object({
  id,
  about: z.enum(["coordinator", "childCoordinator", "plan", "other"]),
  /** The letter that is complained of; empty for the answer. */
  letterId: z.union([id, z.literal("")]),
  receivedOn: dateText,
  by: name,
  how: z.enum(["written", "oral"]),
  text: note,
  /** What the municipality does with it first: changes its answer, or upholds it and sends the complaint on. */
  ownDecision: z.enum(["", "changed", "upheld"]),
  ownDecisionOn: dateText,
  ownReasons: note,
  forwardedOn: dateText,
  result: z.enum(["", "upheld", "overturned", "partly", "dismissed", "withdrawn"]),
  resultOn: dateText,
  resultNote: note,
});
export type Complaint = z.infer<typeof complaint>;

import { z } from "zod";
import { caseSummary } from "../case/schema.ts";
import { dateText, id, note } from "../fields.ts";
import { letter } from "../letter/schema.ts";
import { changeover } from "./schema.ts";

/** A case somebody is coordinator or deputy in, as the page about the whole caseload shows it. */
export const caseloadRow = caseSummary
  .pick({ id: true, number: true, name: true, status: true, weight: true, birthDate: true, facts: true })
  .extend({
    /** `handingOver`: somebody has begun a change already. `deputy`: stands in for another. */
    part: z.enum(["coordinator", "handingOver", "deputy"]),
    childCoordinator: z.boolean(),
    /** Entries of the register that the person's wish names. */
    wishedIds: z.array(id),
    /** Others who are coordinator in the case today. */
    otherIds: z.array(id),
    /** Who stands in for the coordinator, and when. */
    deputies: z.array(z.object({ id, from: dateText, until: dateText })),
  });
export type CaseloadRow = z.infer<typeof caseloadRow>;

/** Everything one coordinator has, moved at once; all cases or none. */
export const caseloadMove = changeover
  .pick({ reason: true, reasonNote: true, overlapFrom: true, overlapUntil: true })
  .extend({
    coordinatorId: id,
    /** The leaders of those who take over have given time to it. */
    leaderAgreed: z.boolean(),
    /** Makes the letters about the change in every case, as they would be proposed there. */
    letters: z.boolean(),
    cases: z
      .array(z.object({ caseId: id, to: id, personsView: note.optional() }))
      .min(1)
      .max(200),
  });
export type CaseloadMove = z.infer<typeof caseloadMove>;

/** A whole move that was made, as long as it can be taken back. */
export const doneMove = z.object({
  token: z.string(),
  /** ISO with zone. */
  at: z.string(),
  cases: z.array(z.object({ caseId: id, number: z.string(), to: id })),
});
export type DoneMove = z.infer<typeof doneMove>;

/** The latest move out of somebody's caseload, with what its letters are printed by: those still to go out. */
export const lastMove = doneMove.extend({
  letters: z.array(letter.pick({ id: true, language: true, name: true, organisation: true }).extend({ caseId: id })),
});
export type LastMove = z.infer<typeof lastMove>;

import { z } from "zod";
import { id, name } from "../fields.ts";

/** What one person wrote in a field; `at` is ISO with zone. */
export const fieldVersion = z.object({ by: name, at: z.string().max(40), value: z.unknown() });
export type FieldVersion = z.infer<typeof fieldVersion>;

/**
 * Two people wrote in the same field at the same time. The record shows `shown`; `other` waits here until somebody
 * chooses. `path` leads from the record to the field: keys, and in lists the id of the item.
 */
export const fieldConflict = z.object({
  id,
  path: z.array(z.string().max(64)).min(1).max(20),
  shown: fieldVersion,
  other: fieldVersion,
});
export type FieldConflict = z.infer<typeof fieldConflict>;

export const fieldConflicts = z.array(fieldConflict).max(200);

import { z } from "zod";
import { fieldConflicts } from "../conflict/schema.ts";
import { id, name, note } from "../fields.ts";

export const coordinator = z.object({
  id,
  name,
  title: name,
  unit: name,
  phone: name,
  leaderName: name,
  leaderPhone: name,
  /** Agreed number of cases; null = not agreed. */
  capacity: z.number().int().min(0).max(99).nullable(),
  active: z.boolean(),
  note,
});
export type Coordinator = z.infer<typeof coordinator>;

/** The register is one record. */
export const coordinatorRegister = z.object({
  schema: z.literal(2),
  coordinators: z.array(coordinator).max(2000),
  conflicts: fieldConflicts,
});
export type CoordinatorRegister = z.infer<typeof coordinatorRegister>;

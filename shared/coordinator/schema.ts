import { z } from "zod";
import { fieldConflicts } from "../conflict/schema.ts";
import { course } from "../course/schema.ts";
import { dateText, id, line, name, note } from "../fields.ts";

/** Days a coordinator is away; both count. An open end is not known yet. */
export const absence = z.object({
  id,
  kind: z.enum(["leave", "sick", "holiday", "other"]),
  from: dateText,
  until: dateText,
  note: line,
});
export type Absence = z.infer<typeof absence>;

/** Training that was no course of the register. */
export const training = z.object({ id, title: name, on: dateText, hours: z.number().min(0).max(1000).nullable() });
export type Training = z.infer<typeof training>;

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
  /** Hours a week the leader gives; null = not agreed. */
  agreedHours: z.number().min(0).max(60).nullable(),
  active: z.boolean(),
  /** Last day in the work; empty while nothing is planned. */
  leavingOn: dateText,
  absences: z.array(absence).max(200),
  training: z.array(training).max(200),
  note,
});
export type Coordinator = z.infer<typeof coordinator>;

/** The register is one record. */
export const coordinatorRegister = z.object({
  schema: z.literal(3),
  coordinators: z.array(coordinator).max(2000),
  courses: z.array(course).max(1000),
  conflicts: fieldConflicts,
});
export type CoordinatorRegister = z.infer<typeof coordinatorRegister>;

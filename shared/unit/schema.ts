import { z } from "zod";
import { listFilters, listSort } from "../case/listChoices.ts";
import { fieldConflicts } from "../conflict/schema.ts";
import { dateText, id, line, name, note } from "../fields.ts";

/** What stands in the way for people (flaskehals); never about a person. */
export const bottleneck = z.object({
  id,
  on: dateText,
  /** Of `settings.bottleneckCategories`. */
  category: z.string().max(40),
  serviceId: z.union([id, z.literal("")]),
  serviceName: name,
  text: line,
  by: name,
});
export type Bottleneck = z.infer<typeof bottleneck>;

/** A duty, routine or agreement of KE, and when it was looked through. */
export const routine = z.object({
  id,
  kind: z.enum(["duty", "routine", "agreement"]),
  title: name,
  responsible: name,
  lastReviewed: dateText,
  nextReview: dateText,
  /** Months between reviews; null when there is no rhythm. */
  everyMonths: z.number().int().min(1).max(120).nullable(),
  /** Where it is kept. */
  where: line,
  text: note,
});
export type Routine = z.infer<typeof routine>;

/** Something that comes back every year (årshjul). */
export const yearItem = z.object({
  id,
  month: z.number().int().min(1).max(12),
  title: name,
  responsible: name,
  text: note,
  /** Years in which it was done. */
  doneYears: z.array(z.number().int().min(2000).max(2200)).max(100),
});
export type YearItem = z.infer<typeof yearItem>;

/** A saved filter of the case list: choices only, never what was searched for. */
export const savedView = z.object({
  id,
  name,
  /** User who made it. */
  ownerId: z.union([id, z.literal("")]),
  ...listFilters.shape,
  sort: listSort.shape.key,
  descending: listSort.shape.descending,
});
export type SavedView = z.infer<typeof savedView>;

/** KE's own work, beside the cases; one record. */
export const unitRecord = z.object({
  schema: z.literal(3),
  bottlenecks: z.array(bottleneck).max(5000),
  routines: z.array(routine).max(500),
  yearWheel: z.array(yearItem).max(300),
  views: z.array(savedView).max(200),
  conflicts: fieldConflicts,
});
export type UnitRecord = z.infer<typeof unitRecord>;

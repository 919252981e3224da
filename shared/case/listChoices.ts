import { z } from "zod";
import { caseStatus, planTrack } from "./schema.ts";

/** Columns of the case list, in the order they stand; the first is always shown. */
export const listColumn = z.enum([
  "name",
  "number",
  "born",
  "status",
  "deadline",
  "coordinator",
  "plan",
  "services",
  "progress",
  "updated",
]);
export type ListColumn = z.infer<typeof listColumn>;

/** What is picked from lists to narrow the case list down; never what was searched for. */
export const listFilters = z.object({
  /** Entry in the register, `none` for cases that nobody coordinates, or empty for all. */
  coordinator: z.string().max(64),
  statuses: z.array(caseStatus).max(20),
  plan: z.union([planTrack, z.literal("")]),
  /** Directory entry, or empty for all. */
  service: z.string().max(64),
  overdue: z.boolean(),
  /** Cases on the desk of the one who looks. */
  mine: z.boolean(),
  childCoordinator: z.boolean(),
});
export type ListFilters = z.infer<typeof listFilters>;

export const listSort = z.object({ key: listColumn, descending: z.boolean() });
export type ListSort = z.infer<typeof listSort>;

/** How the list was left on this workstation. */
export const listChoices = z.object({
  filters: listFilters,
  sort: listSort,
  columns: z.array(listColumn).max(20),
});
export type ListChoices = z.infer<typeof listChoices>;

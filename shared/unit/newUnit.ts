import type { UnitRecord } from "./schema.ts";

/** A store has none until somebody writes the first line of it. */
export const emptyUnit = (): UnitRecord => ({
  schema: 3,
  bottlenecks: [],
  routines: [],
  yearWheel: [],
  views: [],
  conflicts: [],
});

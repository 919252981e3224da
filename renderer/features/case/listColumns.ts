import type { ListColumn } from "../../../shared/case/listChoices.ts";

/** Columns in the order they stand, with the room each needs, in rem. */
const widths: Record<ListColumn, number> = {
  name: 12,
  number: 7,
  born: 7,
  status: 11.25,
  deadline: 10.25,
  coordinator: 9,
  plan: 8,
  services: 10,
  progress: 7.75,
  updated: 7.5,
};

export const listColumns = Object.keys(widths) as ListColumn[];

/** The table scrolls in its box rather than cut what a column says. */
export const widthOf = (columns: readonly ListColumn[]): number =>
  columns.reduce((sum, column) => sum + widths[column], 0);

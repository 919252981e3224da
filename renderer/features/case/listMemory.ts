import { noFilters, type Filters, type Sort } from "./listRows.ts";

/** How the list was left; it is found so again as long as the window is open. Locking reloads the window. */
export interface ListMemory {
  filters: Filters;
  sort: Sort;
  scrollTop: number;
  /** The visit whose address has already set the coordinator filter. */
  presetVisit: string;
}

export const listMemory: ListMemory = {
  filters: noFilters,
  sort: { key: "deadline", descending: false },
  scrollTop: 0,
  presetVisit: "",
};

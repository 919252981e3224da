import type { ListSort } from "../../../shared/case/listChoices.ts";
import type { Filters } from "./listRows.ts";

/** How the list was left; it is found so again as long as the window is open. Locking reloads the window. */
export interface ListMemory {
  /** Null until the list has been seen: then it is as the preferences say. */
  filters: Filters | null;
  sort: ListSort | null;
  scrollTop: number;
  /** The visit whose address has already set the coordinator filter. */
  presetVisit: string;
}

export const listMemory: ListMemory = { filters: null, sort: null, scrollTop: 0, presetVisit: "" };

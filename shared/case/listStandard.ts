import type { ListChoices, ListFilters } from "./listChoices.ts";

export const noListFilters: ListFilters = {
  coordinator: "",
  statuses: [],
  plans: [],
  service: "",
  overdue: false,
  mine: false,
  childCoordinator: false,
};

/** The list before anybody has chosen anything: everything, what is due first. */
export const standardList: ListChoices = {
  filters: noListFilters,
  sort: { key: "deadline", descending: false },
  columns: ["name", "status", "deadline", "coordinator", "progress", "updated"],
};

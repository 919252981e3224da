import type { ListChoices, ListFilters } from "./listChoices.ts";

export const noListFilters: ListFilters = {
  coordinator: "",
  statuses: [],
  plan: "",
  service: "",
  overdue: false,
  mine: false,
  childCoordinator: false,
};

/** The picked choices alone, of whatever holds them. */
export const pickedFilters = (from: ListFilters): ListFilters => ({
  coordinator: from.coordinator,
  statuses: from.statuses,
  plan: from.plan,
  service: from.service,
  overdue: from.overdue,
  mine: from.mine,
  childCoordinator: from.childCoordinator,
});

/** The list before anybody has chosen anything: everything, what is due first. */
export const standardList: ListChoices = {
  filters: noListFilters,
  sort: { key: "deadline", descending: false },
  columns: ["name", "status", "deadline", "coordinator", "progress", "updated"],
};

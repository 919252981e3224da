import type { CaseSummary } from "../case/schema.ts";
import type { Coordinator } from "./schema.ts";

export function newCoordinator(id: string): Coordinator {
  return {
    id,
    name: "",
    title: "",
    unit: "",
    phone: "",
    leaderName: "",
    leaderPhone: "",
    capacity: null,
    agreedHours: null,
    active: true,
    leavingOn: "",
    absences: [],
    training: [],
    note: "",
  };
}

/** True when nobody has written anything about the coordinator yet. */
export function isBlankCoordinator(coordinator: Coordinator): boolean {
  const { name, title, unit, phone, leaderName, leaderPhone, note, capacity } = coordinator;
  return capacity === null && [name, title, unit, phone, leaderName, leaderPhone, note].every((text) => text === "");
}

/** More cases than agreed with the leader. Without an agreed number nobody is over it. */
export const isOverCapacity = (coordinator: Pick<Coordinator, "capacity">, load: number): boolean =>
  coordinator.capacity !== null && load > coordinator.capacity;

/** Deleting would leave a case, open or closed, that names nobody; then the coordinator is deactivated instead. */
export const canDeleteCoordinator = (
  coordinatorId: string,
  summaries: readonly Pick<CaseSummary, "namedCoordinatorIds">[],
): boolean => !summaries.some((summary) => summary.namedCoordinatorIds.includes(coordinatorId));

import { isIsoDate } from "../dates.ts";
import { activeAppointments } from "./rules.ts";
import type { Appointment, CaseRecord } from "./schema.ts";

/**
 * Entries of the coordinator register that may open the case on a day: everybody whose appointment holds, so both sides
 * of an overlap, and deputies on the days they stand in (`product.md` 1 and 3.8). Sorted, without repeats.
 */
export function readersOf(record: Pick<CaseRecord, "appointments">, today: string): string[] {
  const active = activeAppointments(record, today);
  const deputies = active.filter((appointment) => standsIn(appointment, today));
  const ids = [...active.map(({ coordinatorId }) => coordinatorId), ...deputies.map(({ deputyId }) => deputyId)];
  return [...new Set(ids)].filter((id) => id !== "").toSorted();
}

/** A deputy with no last day stands in until the appointment ends. A first day that cannot be read gives no access. */
export function standsIn(
  { deputyId, deputyFrom, deputyUntil }: Pick<Appointment, "deputyId" | "deputyFrom" | "deputyUntil">,
  today: string,
): boolean {
  const begun = isIsoDate(deputyFrom) && deputyFrom <= today;
  return deputyId !== "" && begun && (!isIsoDate(deputyUntil) || deputyUntil >= today);
}

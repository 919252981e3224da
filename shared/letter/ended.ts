import { activeAppointments } from "../case/rules.ts";
import type { Appointment, CaseRecord } from "../case/schema.ts";
import { ONE_TRACK } from "./occasions.ts";

type Ending = Pick<CaseRecord, "appointments" | "closing" | "closedOn">;

/** The day of what letters of closing tell of. */
export const endedOn = ({ closing, closedOn }: Ending, aboutId: string): string =>
  aboutId === ONE_TRACK ? closing.trackEndedOn : closedOn;

/** Those who held on that day; the newest appointment when nobody did. */
export function endedAppointments(record: Ending, aboutId: string): Appointment[] {
  const active = activeAppointments(record, endedOn(record, aboutId));
  return active.length > 0 ? active : record.appointments.slice(-1);
}

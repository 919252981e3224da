import type { Appointment, CaseRecord } from "../case/schema.ts";
import { earliest, isIsoDate } from "../dates.ts";

export interface DeputyLine {
  on: string;
  what: "begins" | "ends";
  appointment: Appointment;
}

/**
 * That somebody began to stand in, and that it ended by itself (`peers.md` (c) 22): read from the appointments, the latest
 * first. They are no contact with the person, so nobody has to write them and no deadline counts them.
 */
export function deputyLines({ appointments }: Pick<CaseRecord, "appointments">, today: string): DeputyLine[] {
  const has = appointments.filter(({ deputyId, deputyFrom }) => deputyId !== "" && isIsoDate(deputyFrom));
  return has
    .flatMap((appointment): DeputyLine[] => {
      const { deputyFrom, deputyUntil, until } = appointment;
      const last = earliest([deputyUntil, until]);
      return [
        ...(deputyFrom <= today ? [{ on: deputyFrom, what: "begins", appointment } as const] : []),
        ...(last !== "" && last >= deputyFrom && last < today
          ? [{ on: last, what: "ends", appointment } as const]
          : []),
      ];
    })
    .toSorted((a, b) => b.on.localeCompare(a.on));
}

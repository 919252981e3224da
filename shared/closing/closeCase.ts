import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import { isPlanRunning } from "../plan/rules.ts";

/** What a case ends with (`domain.md` 2.8: "hva avsluttes"). Only when nothing goes on is the case closed. */
export type Ending = "both" | "coordinator" | "plan";

type Track = Pick<CaseRecord, "appointments" | "plan">;

const isOver = (until: string, day: string): boolean => isIsoDate(until) && until <= day;

/** Somebody is coordinator on that day or is to be later. */
export const hasCoordinatorFrom = ({ appointments }: Pick<CaseRecord, "appointments">, day: string): boolean =>
  appointments.some(({ until }) => !isIsoDate(until) || until >= day);

/** What there is to choose between: with one track or none running, everything ends. */
export function endings(record: Track, day: string): Ending[] {
  return isPlanRunning(record.plan) && hasCoordinatorFrom(record, day) ? ["both", "plan", "coordinator"] : ["both"];
}

export const chosenEnding = ({ closing }: Pick<CaseRecord, "closing">): Ending =>
  closing.endsCoordinator === closing.endsPlan ? "both" : closing.endsPlan ? "plan" : "coordinator";

/**
 * Appointments as they stand when the case ends on a day: those that hold end then, a deputy's days too, and one that was
 * to begin later falls away.
 */
function endAppointments(record: Pick<CaseRecord, "appointments">, day: string): void {
  record.appointments = record.appointments
    .filter(({ from, until }) => !isIsoDate(from) || from <= day || isOver(until, day))
    .map((one) => {
      if (isOver(one.until, day)) return one;
      const deputyUntil = one.deputyId !== "" && !isOver(one.deputyUntil, day) ? day : one.deputyUntil;
      return { ...one, until: day, deputyUntil };
    });
}

/** A plan that ends ahead is in force until then: its last day is set, its state when the day has come. */
function endPlan(record: Pick<CaseRecord, "plan">, day: string, today: string): void {
  if (!isPlanRunning(record.plan)) return;
  if (!isOver(record.plan.until, day)) record.plan.until = day;
  if (day <= today) record.plan.state = "ended";
}

/** Ends one track or both on a day; changes the record it is given. With nothing left the case is closed from that day. */
export function closeOn(record: CaseRecord, day: string, today: string): void {
  const ending = endings(record, day).length === 1 ? "both" : chosenEnding(record);
  if (ending !== "plan") endAppointments(record, day);
  // Else the case would lack a coordinator from the next day on.
  if (ending === "coordinator") record.coordinatorAnswer = "declined";
  if (ending !== "coordinator") endPlan(record, day, today);
  if (ending === "both") record.closedOn = day;
  else record.closing.trackEndedOn = day;
}

/** A closing of today or ahead may be taken back; an earlier one has been told to everybody, and is gone on from. */
export const mayTakeBack = ({ closedOn }: Pick<CaseRecord, "closedOn">, today: string): boolean =>
  isIsoDate(closedOn) ? closedOn >= today : closedOn !== "";

/** As before the closing, as far as it can be told: what ended on that day goes on. */
export function takeBack(record: CaseRecord): void {
  const day = record.closedOn;
  record.closedOn = "";
  for (const one of record.appointments) {
    if (one.until !== day) continue;
    one.until = "";
    if (one.deputyUntil === day) one.deputyUntil = "";
  }
  if (record.plan.until !== day) return;
  record.plan.until = "";
  if (record.plan.state === "ended") record.plan.state = record.plan.inForceSince === "" ? "inProgress" : "inForce";
}

export type ClosingProblem = "" | "dateMissing" | "reasonMissing" | "planEndsAhead";

/** Why the closing cannot be done yet. Only the day and the reason are asked for. */
export function closingProblem(record: CaseRecord, day: string, today: string): ClosingProblem {
  if (record.closing.reason === "") return "reasonMissing";
  if (!isIsoDate(day)) return "dateMissing";
  const onlyPlan = endings(record, day).length > 1 && chosenEnding(record) === "plan";
  return onlyPlan && day > today ? "planEndsAhead" : "";
}

import { addDays, addMonths, isIsoDate } from "../dates.ts";
import { isBackwards } from "../coordinator/absence.ts";
import type { Appointment, CaseRecord } from "../case/schema.ts";
import type { Changeover } from "./schema.ts";

type Overlap = Pick<Changeover, "overlapFrom" | "overlapUntil">;

/** Both hold for a month to begin with, or until the last day in the work when that comes before. */
export function firstOverlap(leavingOn: string, today: string): Overlap {
  const month = addMonths(today, 1);
  const leavesBefore = isIsoDate(leavingOn) && leavingOn >= today && leavingOn < month;
  return { overlapFrom: today, overlapUntil: leavesBefore ? leavingOn : month };
}

/** Which of the days cannot stand; the overlap may be without a last one. */
export function overlapProblems({ overlapFrom, overlapUntil }: Overlap): (keyof Overlap)[] {
  const ends = overlapUntil === "" || (isIsoDate(overlapUntil) && overlapUntil >= overlapFrom);
  return [...(isIsoDate(overlapFrom) ? [] : ["overlapFrom" as const]), ...(ends ? [] : ["overlapUntil" as const])];
}

/** The last day of the one who hands over: the end of the overlap, or the day before the new one begins. */
export function lastDay({ overlapFrom, overlapUntil }: Overlap): string {
  const isGood = isIsoDate(overlapUntil) && !isBackwards({ from: overlapFrom, until: overlapUntil });
  if (isGood) return overlapUntil;
  return isIsoDate(overlapFrom) ? addDays(overlapFrom, -1) : "";
}

/** Somebody has said so; a day that is half typed says nothing yet. */
const isDone = ({ completedOn }: Pick<Changeover, "completedOn">): boolean => isIsoDate(completedOn);

export const openChangeovers = ({ changeovers }: Pick<CaseRecord, "changeovers">): Changeover[] =>
  changeovers.filter((one) => !isDone(one));

/** `overlap`: both hold today. `over`: the new one is alone, but not everything is handed over. */
export type ChangeoverState = "coming" | "overlap" | "over" | "done";

export function changeoverState(changeover: Overlap & Pick<Changeover, "completedOn">, today: string): ChangeoverState {
  if (isDone(changeover)) return "done";
  if (!isIsoDate(changeover.overlapFrom) || changeover.overlapFrom > today) return "coming";
  return lastDay(changeover) >= today ? "overlap" : "over";
}

/** The change that hands this appointment over and is not done yet. */
export const handingOver = (
  changeovers: readonly Changeover[],
  { id }: Pick<Appointment, "id">,
): Changeover | undefined => changeovers.find((one) => one.fromId === id && !isDone(one));

import { addMonths } from "../dates.ts";
import type { Routine, YearItem } from "./schema.ts";

/** Looked through on a day; the next time follows from its rhythm, and is nobody's guess where there is none. */
export const reviewed = (routine: Routine, today: string): Pick<Routine, "lastReviewed" | "nextReview"> => ({
  lastReviewed: today,
  nextReview: routine.everyMonths === null ? "" : addMonths(today, routine.everyMonths),
});

/** Done in that year, or not after all. */
export function doneIn({ doneYears }: YearItem, year: number, done: boolean): number[] {
  const others = doneYears.filter((one) => one !== year);
  return done ? [...others, year].toSorted((a, b) => a - b) : others;
}

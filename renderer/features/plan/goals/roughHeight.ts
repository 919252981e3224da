import type { Goal, SubGoal } from "../../../../shared/plan/schema.ts";

/*
 * Heights in rem for what has not been drawn yet: the scroll bar goes by them, and so does what counts as near the
 * window. Guessed too low, goals far below are laid out when a plan opens.
 */

export const subGoalHeight = ({ measures }: SubGoal): number => 9 + 2.8 * measures.length;

export const goalHeight = ({ subGoals }: Goal): number =>
  24 + subGoals.reduce((sum, subGoal) => sum + subGoalHeight(subGoal), 0);

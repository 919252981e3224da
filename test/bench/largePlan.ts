import type { Plan } from "../../shared/plan/schema.ts";
import { newGoal, newMeasure, newSubGoal } from "../../shared/plan/newPlan.ts";

/** Ten goals with five sub-goals of five measures each: 250 measures. */
export function largePlan(plan: Plan): Plan {
  const goals = Array.from({ length: 10 }, (_, g) => ({
    ...newGoal({ goal: `g${g}`, subGoal: `g${g}s`, measure: `g${g}m` }),
    text: `Mål ${g + 1}`,
    subGoals: Array.from({ length: 5 }, (__, s) => ({
      ...newSubGoal(`g${g}s${s}`),
      text: `Delmål ${g + 1}.${s + 1}`,
      measures: Array.from({ length: 5 }, (___, m) => ({
        ...newMeasure(`g${g}s${s}m${m}`),
        what: `Tiltak ${g + 1}.${s + 1}.${m + 1}`,
        responsible: "Eli Oppdiktet",
        deadline: "2027-01-20",
      })),
    })),
  }));
  return { ...plan, state: "inProgress", goals };
}

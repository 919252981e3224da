import type { CaseRecord, Person } from "../case/schema.ts";
import { ageOn } from "../dates.ts";
import { stepIds, type StepId } from "./standardSteps.ts";
import { standsOn, walked } from "./transitions.ts";

/** `passed`: the case went another way, as a refusal goes past consent. */
export type StepState = "done" | "here" | "passed" | "ahead";

/** How each step looks on the path; what was walked before a case was closed stays walked. */
export function stepStates(record: CaseRecord, today: string): Record<StepId, StepState> {
  const here = standsOn(record, today);
  const way = new Set(walked({ ...record, closedOn: "" }, today));
  const stateOf = (id: StepId): StepState => {
    if (id === here) return "here";
    // Who has a coordinator and wants no plan goes past it.
    if (id === "plan" && record.plan.state === "none" && way.has("followup")) return "passed";
    if (way.has(id)) return "done";
    return stepIds.indexOf(id) < stepIds.indexOf(here) ? "passed" : "ahead";
  };
  return Object.fromEntries(stepIds.map((id) => [id, stateOf(id)])) as Record<StepId, StepState>;
}

const forChildren: ReadonlySet<string> = new Set(["consent-child", "mapping-child"]);

/** Items about hearing the child (pbrl § 4-4) are for children; one whose age nobody knows may be one. */
export function concerns(itemId: string, person: Pick<Person, "kind" | "birthDate">, today: string): boolean {
  if (!forChildren.has(itemId)) return true;
  if (person.kind === "expectedChild") return false;
  const age = ageOn(person.birthDate, today);
  return age === null || age < 18;
}

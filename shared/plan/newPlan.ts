import type { Evaluation, Goal, LifeArea, Measure, OtherPlan, Plan, PlanService, SubGoal } from "./schema.ts";

/** The plan of a new case: nothing written, not begun. */
export function emptyPlan(): Plan {
  return {
    from: "",
    until: "",
    nextRevision: "",
    aboutMe: "",
    today: "",
    important: "",
    resources: "",
    difficult: "",
    experience: "",
    wishes: "",
    lifeAreas: [],
    goals: [],
    ownContribution: "",
    familyContribution: "",
    services: [],
    otherPlans: [],
    crisis: "",
    cooperation: "",
    execution: "",
    meetings: [],
    convener: "",
    evaluations: [],
    distribution: [],
    state: "none",
    inForceSince: "",
  };
}

export function newMeasure(id: string): Measure {
  return {
    id,
    what: "",
    how: "",
    extent: "",
    serviceId: "",
    responsible: "",
    ownContribution: "",
    start: "",
    deadline: "",
    status: "notStarted",
    evaluation: "",
  };
}

export const newSubGoal = (id: string): SubGoal => ({ id, text: "", measures: [] });

/** A goal with its first sub-goal and measure, so that the person can begin to write at once. */
export function newGoal(ids: { goal: string; subGoal: string; measure: string }): Goal {
  const first = { ...newSubGoal(ids.subGoal), measures: [newMeasure(ids.measure)] };
  return { id: ids.goal, lifeArea: "", text: "", why: "", result: "open", subGoals: [first] };
}

/** `key` is one of `lifeAreas` in rules, or "own" for an area with a typed title. */
export const newLifeArea = (id: string, key: string): LifeArea => ({
  id,
  key,
  title: "",
  needsNow: "",
  needsAhead: "",
  resources: "",
});

export const newPlanService = (id: string): PlanService => ({
  id,
  serviceId: "",
  name: "",
  contact: "",
  extent: "",
  from: "",
  until: "",
});

export const newOtherPlan = (id: string): OtherPlan => ({ id, name: "", keptWhere: "", contact: "" });

export const newEvaluation = (id: string, on: string): Evaluation => ({
  id,
  on,
  works: "",
  change: "",
  personsView: "",
});

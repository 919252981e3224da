import { z } from "zod";
import { dateText, id, line, name, note } from "../fields.ts";

export const measureStatus = z.enum(["notStarted", "ongoing", "done", "postponed", "stopped"]);

export const measure = z.object({
  id,
  what: note,
  how: note,
  extent: line,
  serviceId: z.union([id, z.literal("")]),
  responsible: name,
  ownContribution: note,
  start: dateText,
  deadline: dateText,
  status: measureStatus,
  evaluation: note,
});
export type Measure = z.infer<typeof measure>;

export const subGoal = z.object({ id, text: note, measures: z.array(measure).max(200) });
export type SubGoal = z.infer<typeof subGoal>;

export const goalResult = z.enum(["open", "reached", "partly", "notReached", "changed"]);

export const goal = z.object({
  id,
  lifeArea: z.union([id, z.literal("")]),
  text: note,
  why: note,
  result: goalResult,
  subGoals: z.array(subGoal).max(50),
});
export type Goal = z.infer<typeof goal>;

/** `key` is one of the standard areas (`lifeAreas` in rules) or "own" with a typed `title`. */
export const lifeArea = z.object({
  id,
  key: z.string().max(40),
  title: name,
  needsNow: note,
  needsAhead: note,
  resources: note,
});
export type LifeArea = z.infer<typeof lifeArea>;

export const planService = z.object({
  id,
  serviceId: z.union([id, z.literal("")]),
  name,
  contact: line,
  extent: line,
  from: dateText,
  until: dateText,
});
export type PlanService = z.infer<typeof planService>;

export const otherPlan = z.object({ id, name, keptWhere: line, contact: line });
export type OtherPlan = z.infer<typeof otherPlan>;

export const planMeeting = z.object({ id, on: dateText, what: line });

export const evaluation = z.object({ id, on: dateText, works: note, change: note, personsView: note });
export type Evaluation = z.infer<typeof evaluation>;

export const distribution = z.object({ id, to: name, on: dateText, version: line });

/** The sections of `domain.md` 2.2; what stands elsewhere on the case (person, consent, coordinator, participants) is read from there. */
export const plan = z.object({
  from: dateText,
  until: dateText,
  nextRevision: dateText,
  aboutMe: note,
  today: note,
  important: note,
  resources: note,
  difficult: note,
  experience: note,
  wishes: note,
  lifeAreas: z.array(lifeArea).max(30),
  goals: z.array(goal).max(50),
  ownContribution: note,
  familyContribution: note,
  services: z.array(planService).max(100),
  otherPlans: z.array(otherPlan).max(50),
  crisis: note,
  cooperation: note,
  execution: note,
  meetings: z.array(planMeeting).max(100),
  convener: line,
  evaluations: z.array(evaluation).max(100),
  distribution: z.array(distribution).max(100),
  state: z.enum(["none", "inProgress", "inForce", "ended"]),
  inForceSince: dateText,
});
export type Plan = z.infer<typeof plan>;

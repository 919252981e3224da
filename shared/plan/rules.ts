import { activeAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { newestFirst, planConsent } from "../consent/rules.ts";
import { isIsoDate } from "../dates.ts";
import type { SectionKey } from "./sections.ts";
import type { Measure, Plan } from "./schema.ts";

export { planSections, type SectionKey } from "./sections.ts";

export type PointKey = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i";
export interface PlanPoint {
  point: PointKey;
  done: boolean;
  /** Where what is missing is written. */
  section: SectionKey;
}

const written = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");

/** Every measure of the plan in reading order. */
export const allMeasures = (plan: Plan): Measure[] =>
  plan.goals.flatMap((goal) => goal.subGoals.flatMap((subGoal) => subGoal.measures));

/** Measures that say something and are not given up; an empty row waiting to be written is none. */
export const countedMeasures = (plan: Plan): Measure[] =>
  allMeasures(plan).filter((measure) => written(measure.what) && measure.status !== "stopped");

/** Neither done nor given up. */
export const isUndone = ({ status }: Pick<Measure, "status">): boolean => status !== "done" && status !== "stopped";

/** What is left to do of them; those with a deadline first, the earliest of them first. */
export function openMeasures(plan: Plan): Measure[] {
  const day = ({ deadline }: Measure): string => (isIsoDate(deadline) ? deadline : "9999");
  return countedMeasures(plan)
    .filter(isUndone)
    .toSorted((a, b) => day(a).localeCompare(day(b)));
}

/** Being written or in force. */
export const isPlanRunning = ({ state }: Pick<Plan, "state">): boolean => state === "inProgress" || state === "inForce";

function goalsAndNeeds(plan: Plan): { done: boolean; section: SectionKey } {
  if (!plan.goals.some((goal) => written(goal.text))) return { done: false, section: "goals" };
  const resources = written(plan.resources, ...plan.lifeAreas.map((area) => area.resources));
  if (!resources) return { done: false, section: "situation" };
  const needs = plan.lifeAreas.some((area) => written(area.needsNow, area.needsAhead));
  return { done: needs, section: "lifeAreas" };
}

/** The person's own contribution and that of at least one service. */
function contributions(record: CaseRecord, plan: Plan): boolean {
  const own = written(plan.ownContribution, ...countedMeasures(plan).map((measure) => measure.ownContribution));
  const others = record.participants.some((one) => written(one.contribution)) || countedMeasures(plan).some(hasOwner);
  return own && others;
}

const hasOwner = (measure: Measure): boolean => written(measure.responsible);

function measuresComplete(plan: Plan): boolean {
  const measures = countedMeasures(plan);
  return measures.length > 0 && measures.every((measure) => hasOwner(measure) && written(measure.extent));
}

function executionWritten(plan: Plan): boolean {
  const measures = countedMeasures(plan);
  return written(plan.execution) || (measures.length > 0 && measures.every((measure) => written(measure.how)));
}

/**
 * The nine things a plan must contain (forskrift om individuell plan, letters a to i as in domain.md 1.6). They say what
 * is left to write and never stop anyone.
 */
export function planPoints(record: CaseRecord, today: string): PlanPoint[] {
  const { plan } = record;
  const participants = record.participants.some((one) => written(one.name, one.serviceName, one.serviceId));
  const period = [plan.from, plan.until, plan.nextRevision].every(isIsoDate);
  return [
    { point: "a", ...goalsAndNeeds(plan) },
    { point: "b", done: participants, section: "participants" },
    { point: "c", done: activeAppointments(record, today).length > 0, section: "coordinator" },
    { point: "d", done: contributions(record, plan), section: "contributions" },
    { point: "e", done: measuresComplete(plan), section: "goals" },
    { point: "f", done: executionWritten(plan), section: "execution" },
    { point: "g", done: period, section: "meetings" },
    { point: "h", done: planConsent(record, today) !== null, section: "consent" },
    { point: "i", done: written(plan.cooperation), section: "cooperation" },
  ];
}

export interface MeasureProblems {
  responsible?: "chooseResponsible";
  start?: "noSuchDate";
  deadline?: "noSuchDate" | "beforeStart";
}

const isWrong = (date: string): boolean => date !== "" && !isIsoDate(date);

/** What to tell beside the fields of a measure; a row without text is not begun and says nothing. */
export function measureProblems(measure: Measure): MeasureProblems {
  if (!written(measure.what)) return {};
  const problems: MeasureProblems = {};
  if (!written(measure.responsible) && measure.status !== "stopped") problems.responsible = "chooseResponsible";
  if (isWrong(measure.start)) problems.start = "noSuchDate";
  if (isWrong(measure.deadline)) problems.deadline = "noSuchDate";
  else if (isIsoDate(measure.deadline) && isIsoDate(measure.start) && measure.deadline < measure.start) {
    problems.deadline = "beforeStart";
  }
  return problems;
}

/** The deadline has passed and the measure is not done. */
export const isOverdue = (measure: Measure, today: string): boolean =>
  isIsoDate(measure.deadline) && measure.deadline < today && isUndone(measure) && written(measure.what);

export type SectionState = "done" | "started" | "empty";

const byFilled = (...texts: string[]): SectionState => {
  const filled = texts.filter((text) => written(text)).length;
  return filled === 0 ? "empty" : filled === texts.length ? "done" : "started";
};

const goalsState = ({ goals }: Plan): SectionState => {
  if (!goals.some((goal) => written(goal.text) || goal.subGoals.length > 0)) return "empty";
  const whole = goals.every((goal) => written(goal.text));
  const measures = goals.flatMap((goal) => goal.subGoals.flatMap((subGoal) => subGoal.measures));
  const sound = measures.every((measure) => Object.keys(measureProblems(measure)).length === 0);
  return whole && sound && measures.some((measure) => written(measure.what)) ? "done" : "started";
};

const lifeAreaState = ({ lifeAreas: areas }: Plan): SectionState => {
  const begun = areas.filter((area) => written(area.needsNow, area.needsAhead, area.resources)).length;
  return areas.length === 0 ? "empty" : begun === areas.length ? "done" : "started";
};

/** A list is done when every row has its name. */
const listState = (names: string[]): SectionState =>
  names.length === 0 ? "empty" : names.every((one) => written(one)) ? "done" : "started";

/** The icon beside a section in the navigation. "Done" means written, never "good enough". */
export function sectionState(record: CaseRecord, section: SectionKey, today: string): SectionState {
  const { plan } = record;
  const filled = (isDone: boolean, begun: boolean): SectionState => (isDone ? "done" : begun ? "started" : "empty");
  switch (section) {
    case "aboutMe":
      return byFilled(plan.aboutMe);
    case "consent":
      return filled(planConsent(record, today) !== null, newestFirst(record.consents).length > 0);
    case "coordinator":
      return filled(activeAppointments(record, today).length > 0, record.appointments.length > 0);
    case "participants":
      return listState(record.participants.map((one) => one.name + one.serviceName + one.serviceId));
    case "situation":
      return byFilled(plan.today, plan.important, plan.resources, plan.difficult, plan.experience);
    case "wishes":
      return byFilled(plan.wishes);
    case "lifeAreas":
      return lifeAreaState(plan);
    case "goals":
      return goalsState(plan);
    case "contributions":
      return filled(written(plan.ownContribution), written(plan.familyContribution));
    case "services":
      return listState(plan.services.map((one) => one.name + one.serviceId));
    case "otherPlans":
      return filled(
        listState(plan.otherPlans.map((one) => one.name)) === "done",
        plan.otherPlans.length > 0 || written(plan.crisis),
      );
    case "cooperation":
      return byFilled(plan.cooperation);
    case "execution":
      return executionWritten(plan) ? "done" : "empty";
    case "meetings":
      return byFilled(plan.from, plan.until, plan.nextRevision);
    case "evaluations":
      return listState(plan.evaluations.map((one) => one.works + one.change + one.personsView));
    case "signing":
      return listState(plan.distribution.map((one) => one.to));
  }
}

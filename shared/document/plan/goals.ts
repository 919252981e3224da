import type { Goal, Measure, SubGoal } from "../../plan/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import type { DocumentBlock, TableColumn } from "../blocks.ts";
import { heading, muted, prose } from "../blockBuilders.ts";
import { hidesPlaces, serviceName, shownDate } from "../caseDocument.ts";
import { lifeAreaTitle } from "./life.ts";
import { lines, required, type PlanParts } from "./planParts.ts";

/** A goal fits in a heading when it is one line of reasonable length; longer words stand under it. */
const HEADING_LIMIT = 120;

function headed(level: 2 | 3, numbered: string, text: string): DocumentBlock[] {
  const words = text.trim();
  if (words.length <= HEADING_LIMIT && !words.includes("\n")) {
    return [heading(level, words ? `${numbered}. ${words}` : numbered)];
  }
  return [heading(level, numbered), ...prose(words)];
}

function measureCells(measure: Measure, { input, texts, common }: PlanParts): string[] {
  const own = texts.goals;
  const service = hidesPlaces(input.case)
    ? ""
    : serviceName({ serviceId: measure.serviceId, name: "" }, input.services);
  return [
    measure.what,
    lines(
      measure.how,
      measure.extent,
      isIsoDate(measure.start) ? own.starts(norwegianDate(measure.start)) : "",
      measure.ownContribution.trim() ? own.ownContribution(measure.ownContribution.trim()) : "",
      measure.evaluation.trim() ? own.evaluation(measure.evaluation.trim()) : "",
    ),
    lines(measure.responsible, service) || common.notSettled,
    shownDate(measure.deadline, common),
    common.statuses[measure.status],
  ];
}

function subGoalBlocks(subGoal: SubGoal, number: string, parts: PlanParts): DocumentBlock[] {
  const own = parts.texts.goals;
  const columns: TableColumn[] = [
    { title: own.measure, width: 40 },
    { title: own.how, width: 46 },
    { title: own.responsible, width: 39 },
    { title: own.deadline, width: 22 },
    { title: own.status, width: 23 },
  ];
  const rows = subGoal.measures.map((measure) => measureCells(measure, parts));
  return [
    ...headed(3, own.subGoal(number), subGoal.text),
    rows.length ? { kind: "table", caption: own.measures(number), columns, rows } : muted(own.noMeasures),
  ];
}

function goalBlocks(goal: Goal, number: string, parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const area = lifeAreaTitle(
    input.case.plan.lifeAreas.find(({ id }) => id === goal.lifeArea),
    common,
  );
  const result = common.results[goal.result];
  return [
    ...headed(2, texts.goals.goal(number), goal.text),
    ...(area ? [muted(texts.goals.lifeArea(area))] : []),
    ...(goal.why.trim() ? [{ kind: "paragraph", look: "quote", text: goal.why.trim() } as const] : []),
    ...(result ? [muted(result)] : []),
    ...(goal.subGoals.length
      ? goal.subGoals.flatMap((subGoal, index) => subGoalBlocks(subGoal, `${number}.${index + 1}`, parts))
      : [muted(texts.goals.noMeasures)]),
  ];
}

/** Section 8, required points a and e: one heading per goal, one small table per sub-goal. */
export function goals(parts: PlanParts): DocumentBlock[] {
  const blocks = parts.input.case.plan.goals.flatMap((goal, index) => goalBlocks(goal, `${index + 1}`, parts));
  return [heading(1, parts.texts.goals.heading), ...required(blocks, parts.common)];
}

import { isFields } from "../../../shared/conflict/path.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { isLifeAreaKey } from "../../../shared/plan/sections.ts";

export type RecordKind = keyof Messages["fields"];

export interface FieldPlace {
  /** Keys alone, from the kind of record on. */
  keys: string[];
  /** From the outside in: "Individuell plan", "Mål 2", "Tiltak 2.1.3". */
  where: string[];
  label: string;
}

/** Where a field stands, in the words of its page. `path` is that of a conflict: keys, and in lists ids. */
export function fieldPlace(kind: RecordKind, record: unknown, path: readonly string[], t: Messages): FieldPlace {
  const keys: string[] = [kind];
  const where: string[] = [];
  const numbers: number[] = [];
  let value = record;
  let labels: unknown = t.fields[kind];
  let label = labelOf(labels);
  for (const [at, step] of path.entries()) {
    if (!Array.isArray(value) && isFields(labels) && step in labels) {
      labels = labels[step];
      value = isFields(value) ? value[step] : undefined;
      keys.push(step);
      label = labelOf(labels);
      const next = path[at + 1];
      // A part of the record, as the plan, is named; a list is named by its items.
      if (next !== undefined && !Array.isArray(value) && isFields(labels) && next in labels) where.push(label);
    } else {
      const list: unknown[] = Array.isArray(value) ? value : [];
      const index = list.findIndex((item) => isFields(item) && item["id"] === step);
      value = list[index];
      if (keys.includes("goals")) numbers.push(index + 1);
      label = itemName(keys, labels, { item: value, index, numbers }, t);
      if (at < path.length - 1) where.push(label);
    }
  }
  return { keys, where, label };
}

function labelOf(labels: unknown): string {
  const label = isFields(labels) ? labels["self"] : labels;
  return typeof label === "string" ? label : "";
}

interface Found {
  item: unknown;
  index: number;
  /** Of the goal, its sub-goal and its measure, as far as they are known. */
  numbers: readonly number[];
}

function itemName(keys: readonly string[], labels: unknown, { item, index, numbers }: Found, t: Messages): string {
  const what = labelOf(labels);
  if (!isFields(item)) return t.conflict.itemGone(what);
  switch (keys.join(".")) {
    case "case.plan.goals":
      return t.plan.goalTitle(index + 1);
    case "case.plan.goals.subGoals":
      return t.plan.subGoalTitle(numbers.join("."));
    case "case.plan.goals.subGoals.measures":
      return t.plan.measureTitle(numbers.join("."));
    case "case.consents":
      return t.consent.formTitle(Number(item["version"]));
    default: {
      const name = nameOf(item, t);
      return name === "" ? `${what} ${index + 1}` : `${what}: ${name}`;
    }
  }
}

function nameOf(item: Record<string, unknown>, t: Messages): string {
  const area = item["key"];
  if (typeof area === "string" && isLifeAreaKey(area)) return t.plan.lifeArea[area];
  const named = ["name", "title", "what", "to", "serviceName"].map((key) => item[key]);
  return named.find((name): name is string => typeof name === "string" && name.trim() !== "") ?? "";
}

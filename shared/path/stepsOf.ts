import type { ListItem, Settings } from "../settings/schema.ts";
import { isStandardItem, standardSteps, stepIds, type StandardItemId, type StepId } from "./standardSteps.ts";

export interface PathItem extends ListItem {
  /** The unit's own item, which has no standard words. */
  isOwn: boolean;
}

export interface PathStep {
  id: StepId;
  /** The unit's own words; empty: the standard ones. */
  help: string;
  /** In the unit's order, hidden ones included. */
  items: PathItem[];
}

/**
 * The path as this unit has it: its order, names and own items first, then the standard items it has never touched. An own
 * item without words is none yet.
 */
export function stepsOf(settings: Pick<Settings, "steps">): PathStep[] {
  return stepIds.map((id) => {
    const changed = settings.steps.find((step) => step.id === id);
    const touched: PathItem[] = (changed?.items ?? []).map((item) => ({ ...item, isOwn: !isStandardItem(item.id) }));
    const known = new Set(touched.map((item) => item.id));
    const untouched: PathItem[] = standardSteps[id]
      .filter((item) => !known.has(item))
      .map((item) => ({ id: item, text: "", hidden: false, isOwn: false }));
    return { id, help: changed?.help.trim() ?? "", items: [...touched, ...untouched] };
  });
}

/** What stands on the list: the unit's words, else the standard ones; empty for an own item nobody has named. */
export function itemWords(item: Pick<PathItem, "id" | "text">, standard: Record<StandardItemId, string>): string {
  const own = item.text.trim();
  return own === "" && isStandardItem(item.id) ? standard[item.id] : own;
}

/** The items people see: not hidden, and with words. */
export const shownItems = (step: PathStep): PathItem[] =>
  step.items.filter((item) => !item.hidden && (item.text.trim() !== "" || isStandardItem(item.id)));

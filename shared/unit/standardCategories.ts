import type { Messages } from "../i18n/messages.ts";
import { offeredList } from "../settings/lists.ts";
import type { ListItem, Settings } from "../settings/schema.ts";

/** What stops services from working together, as KE meets it (`peers.md` (c) 8). Words: `t.unit.categories`. */
export const standardCategories = [
  "noCoordinator",
  "waiting",
  "cooperation",
  "handover",
  "information",
  "capacity",
  "competence",
  "meeting",
  "housing",
  "transport",
  "rules",
  "other",
] as const;
export type CategoryId = (typeof standardCategories)[number];

export const categoriesOf = ({ bottleneckCategories }: Pick<Settings, "bottleneckCategories">): ListItem[] =>
  offeredList(bottleneckCategories, standardCategories);

const isStandardCategory = (id: string): id is CategoryId => (standardCategories as readonly string[]).includes(id);

/** A note keeps the id of its category also when the unit has taken it off the list. */
export function categoryName(
  id: string,
  { bottleneckCategories }: Pick<Settings, "bottleneckCategories">,
  t: Messages,
): string {
  const own = bottleneckCategories.find((one) => one.id === id)?.text.trim();
  return own || (isStandardCategory(id) ? t.unit.categories[id] : id);
}

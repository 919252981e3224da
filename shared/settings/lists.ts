import type { ListItem } from "./schema.ts";

/** The unit's list, or the standard one while nobody has changed it; an item without text has its standard words. */
export const wholeList = (list: readonly ListItem[], standard: readonly string[]): ListItem[] =>
  list.length > 0 ? [...list] : standard.map((id) => ({ id, text: "", hidden: false }));

/** What there is to choose from: what nobody has hidden. */
export const offeredList = (list: readonly ListItem[], standard: readonly string[]): ListItem[] =>
  wholeList(list, standard).filter(({ hidden }) => !hidden);

/** One place up or down; the ends stay. */
export function moveItem<T extends { id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((item) => item.id === id);
  const to = from + by;
  const moved = list[from];
  if (!moved || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((item) => item.id !== id);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** As it was delivered: nothing renamed, hidden, moved or added. Then the list may be forgotten. */
export const isStandardList = (list: readonly ListItem[], standard: readonly string[]): boolean =>
  list.length === standard.length &&
  list.every((item, at) => item.id === standard[at] && item.text.trim() === "" && !item.hidden);

import { offeredList } from "../settings/lists.ts";
import type { ListItem } from "../settings/schema.ts";
import { standardTopics, type StandardTopic } from "./standardTopics.ts";

export type TopicWords = Record<StandardTopic, string>;
export interface Topic {
  id: string;
  text: string;
}

const standardText = (id: string, words: TopicWords): string => (words as Partial<Record<string, string>>)[id] ?? "";

/** Topics a course can be given; an item of the unit's own that nobody has named is none yet. */
export const offeredTopics = (list: readonly ListItem[], words: TopicWords): Topic[] =>
  offeredList(list, standardTopics)
    .map(({ id, text }) => ({ id, text: text.trim() || standardText(id, words) }))
    .filter(({ text }) => text !== "");

/** What a course's topic is called, also one that is hidden or gone from the list by now. */
export const topicText = (id: string, list: readonly ListItem[], words: TopicWords): string =>
  list.find((item) => item.id === id)?.text.trim() || standardText(id, words) || id;

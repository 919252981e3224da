import { describe, expect, it } from "vitest";
import { standardTopics } from "../../../../shared/course/standardTopics.ts";
import { offeredTopics, topicText } from "../../../../shared/course/topics.ts";
import { messages } from "../../../../shared/i18n/messages.ts";
import type { ListItem } from "../../../../shared/settings/schema.ts";

const words = messages.nb.course.topics;
const item = (id: string, given: Partial<ListItem> = {}): ListItem => ({ id, text: "", hidden: false, ...given });

describe("topics", () => {
  it("are the standard ones while the unit has none of its own", () => {
    expect(offeredTopics([], words).map(({ id }) => id)).toEqual(standardTopics);
  });

  it.each<[string, ListItem[], string[]]>([
    ["standard words where none are written", [item("participation")], [words.participation]],
    ["the unit's words", [item("participation", { text: " Medvirkning " })], ["Medvirkning"]],
    ["not what is hidden", [item("rights", { hidden: true }), item("own", { text: "Tolk" })], ["Tolk"]],
    ["not what says nothing", [item("own"), item("rights")], [words.rights]],
  ])("offer %s", (_, list, texts) => {
    expect(offeredTopics(list, words).map(({ text }) => text)).toEqual(texts);
  });

  it.each<[string, string, ListItem[], string]>([
    ["standard", "rights", [], words.rights],
    ["hidden by now", "own", [item("own", { text: "Tolk", hidden: true })], "Tolk"],
    ["gone by now", "Barn som pårørende", [], "Barn som pårørende"],
  ])("are called by name when they are %s", (_, id, list, text) => {
    expect(topicText(id, list, words)).toBe(text);
  });
});

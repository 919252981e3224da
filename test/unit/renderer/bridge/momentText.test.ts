import { expect, it } from "vitest";
import { momentText } from "../../../../renderer/bridge/momentText.ts";
import { isoOf } from "../../../../shared/dates.ts";
import { messages } from "../../../../shared/i18n/messages.ts";

const at = new Date(2027, 2, 15, 9, 5);

it.each([
  [isoOf(at), "kl. 09.05"],
  ["2027-03-16", "15.03.2027 kl. 09.05"],
])("a moment seen on %s is %j", (today, text) => {
  expect(momentText(at.toISOString(), today, messages.nb)).toBe(text);
});

it("what is no moment says nothing", () => {
  expect(momentText("", "2027-03-15", messages.nn)).toBe("");
});

import { describe, expect, it } from "vitest";
import { namesOf } from "../../../../../renderer/features/conflict/versionNames.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";

const buttons = (shown: string, other: string, me: string): string[] => {
  const version = (by: string) => ({ by, at: "", value: "" });
  const names = namesOf({ id: "c", path: ["a"], shown: version(shown), other: version(other) }, me, messages.nb);
  return [names.useShown, names.useOther];
};

describe("what the buttons are called", () => {
  it.each([
    ["Kari Nordmo", "Ola Lie", "Ola Lie", ["Bruk Karis", "Bruk mitt"]],
    ["Kari Nordmo", "Jonas Lie", "Eva Dal", ["Bruk Karis", "Bruk Jonas’"]],
    ["Kari Nordmo", "Kari Lie", "Eva Dal", ["Bruk Kari Nordmos", "Bruk Kari Lies"]],
    ["Ola Lie", "Ola Lie", "Ola Lie", ["Behold det som står", "Bruk det som venter"]],
    ["", "Ola Lie", "Eva Dal", ["Behold det som står", "Bruk Olas"]],
  ])("%s and %s, read by %s", (shown, other, me, expected) => {
    expect(buttons(shown, other, me)).toEqual(expected);
  });
});

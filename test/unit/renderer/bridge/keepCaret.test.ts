import { describe, expect, it } from "vitest";
import { placeAfter } from "../../../../renderer/bridge/keepCaret.ts";

describe("where the caret goes when a text changes elsewhere", () => {
  it.each([
    ["behind it", "Jeg bor her", "Jeg bor her nå", 4, 4],
    ["before it", "bor her", "Jeg bor her", 4, 8],
    ["at the end", "Jeg bor", "Jeg bor her", 7, 7],
    ["round it", "abc", "x", 2, 1],
    ["to nothing", "abc", "", 3, 0],
  ])("%s", (_where, before, after, place, expected) => {
    expect(placeAfter(before, after, place)).toBe(expected);
  });
});

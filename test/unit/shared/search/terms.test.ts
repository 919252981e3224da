import { describe, expect, it } from "vitest";
import { hayOf, isFound, termsOf } from "../../../../shared/search/terms.ts";

const finds = (query: string, ...texts: string[]): boolean => isFound(hayOf(texts), termsOf(query));

describe("words and what they are found in", () => {
  it.each([
    ["part of a word", "løk", "Håkon Løken Hagen", true],
    ["words in any order", "hagen håkon", "Håkon Løken Hagen", true],
    ["only some of the words", "hagen per", "Håkon Løken Hagen", false],
    ["accents folded", "andre", "André Sæther", true],
    ["Sami letters folded", "sara", "Sárá", true],
    ["å typed as a", "hakon", "Håkon", true],
    ["å typed as aa", "haakon", "Håkon", true],
    ["aa typed as å", "håkon", "Haakon", true],
    ["ø typed as oe", "oeyvind", "Øyvind", true],
    ["ø typed as o", "oyvind", "Øyvind", true],
    ["æ typed as ae", "saether", "Sæther", true],
    ["ae found by its own letters", "israel", "Israel", true],
    ["the end of a name with ae", "el", "Michael", true],
    ["å is not any a", "ås", "Jonas", false],
    ["å is aa at the start", "ås", "Aasen", true],
    ["a is not o", "hakan", "Håkon", false],
    ["an empty query is found everywhere", " ", "Håkon", true],
  ])("%s: %s", (_what, query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });

  it("finds a number however it is spaced, and no number across two texts", () => {
    expect(finds("918 12 345", "91812345")).toBe(true);
    expect(finds("+47 918 12", "4791812345")).toBe(true);
    expect(finds("+47 918 12", "91812345")).toBe(true);
    expect(finds("918 12 345", "918", "12345")).toBe(false);
    expect(finds("håkon hagen", "Håkon", "Hagen")).toBe(true);
  });
});

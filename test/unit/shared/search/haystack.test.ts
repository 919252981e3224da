import { expect, it } from "vitest";
import { foundAmong, haystackOf } from "../../../../shared/search/haystack.ts";
import { hayOf, isFound, termsOf } from "../../../../shared/search/terms.ts";

const texts = [
  ["Håkon Løken Hagen", "2026-014", "91812345"],
  [""],
  ["Haakon", "Hagen Hagen hagen"],
  ["Michael Sæther", "NAV Nordvik"],
  ["Jonas", "12.03.2014"],
  ["Israel Hagen"],
];
const hays = texts.map(hayOf);
const stack = haystackOf(hays);

it.each([
  ["hagen", [0, 2, 5]],
  ["hagen hagen", [0, 2, 5]],
  ["håkon hagen", [0, 2]],
  ["hakon", [0, 2]],
  ["saether nav", [3]],
  ["ås", []],
  ["918 12 345", [0]],
  ["14", [0, 4]],
  // One word in one text, the other in the next.
  ["sæther jonas", []],
  ["xyz", []],
  ["", [0, 1, 2, 3, 4, 5]],
  // A country's number with nothing after it is a term without letters.
  ["00 47", [0, 1, 2, 3, 4, 5]],
])("%j is found where each text alone would say so", (query, expected) => {
  const terms = termsOf(query);
  const found = foundAmong(stack, terms);
  expect(hays.flatMap((_hay, place) => (found(place) ? [place] : []))).toEqual(expected);
  expect(hays.flatMap((hay, place) => (isFound(hay, terms) ? [place] : []))).toEqual(expected);
});

it("nothing is found among no texts", () => {
  expect(foundAmong(haystackOf([]), termsOf("a"))(0)).toBe(false);
});

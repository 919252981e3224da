import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDeep, cleanText, fold } from "../../../shared/text.ts";

describe("cleanText", () => {
  it.each([
    ["a\u0000b\u0001c", "abc"],
    ["linje\r\nto\rtre", "linje\nto\ntre"],
    ["\uFFFE\uFFFFx", "x"],
    ["halv \uD83D emoji", "halv  emoji"],
    ["snudd\u202Egnp.exe", "snuddgnp.exe"],
    ["familie 👨‍👩‍👧 og čđŋšŧž", "familie 👨‍👩‍👧 og čđŋšŧž"],
    ["Å", "Å"],
    ["tab\tstår", "tab\tstår"],
  ])("%j becomes %j", (typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("reaches every text of a value and keeps the rest", () => {
    expect(cleanDeep({ a: ["x\u0000", 1, null, true], b: { c: "y\u202E" } })).toEqual({
      a: ["x", 1, null, true],
      b: { c: "y" },
    });
  });
});

describe("fold", () => {
  it("folds accents but keeps æ, ø and å", () => {
    expect(fold("ÀÉÎÕÜ Sárá ÆØÅ")).toBe("aeiou sara æøå");
  });
});

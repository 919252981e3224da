import { describe, expect, it } from "vitest";
import { isPlainAndSmall } from "../../../../electron/ipc/payload.ts";

const deep = (levels: number): unknown => (levels === 0 ? "bunn" : { inner: deep(levels - 1) });
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

describe("isPlainAndSmall", () => {
  it.each([
    ["text, numbers and lists", { a: ["x", 1, true, null, undefined] }, true],
    ["nothing", undefined, true],
    ["a plan at the field's limit", { note: "x".repeat(20_000) }, true],
    ["a whole disk of text", { note: "x".repeat(50_000_000) }, false],
    ["something that contains itself", cyclic, false],
    ["a tower", deep(200), false],
    ["not a number", { a: Number.NaN }, false],
    ["a date object", { a: new Date() }, false],
    ["a function", { a: () => 1 }, false],
    ["a prototype in disguise", JSON.parse('{"a":{"__proto__":{"x":1}}}'), false],
    ["a constructor", { constructor: 1 }, false],
  ])("%s: %s", (_, input, expected) => {
    expect(isPlainAndSmall(input)).toBe(expected);
  });
});

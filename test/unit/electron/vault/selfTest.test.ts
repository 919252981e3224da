import { describe, expect, it } from "vitest";
import { selfTest, vectors } from "../../../../electron/vault/selfTest.ts";

describe("selfTest", () => {
  it.each(Object.entries(vectors))("agrees with the published answer: %s", (_name, agrees) => {
    expect(agrees()).toBe(true);
  });

  it("passes here", () => {
    expect(() => selfTest()).not.toThrow();
  });

  it("refuses to go on when a primitive answers wrongly or not at all", () => {
    const missing = (): boolean => {
      throw new Error("Unknown cipher");
    };
    for (const broken of [() => false, missing]) {
      expect(() => selfTest({ ...vectors, broken })).toThrow("selfTestFailed");
    }
  });
});

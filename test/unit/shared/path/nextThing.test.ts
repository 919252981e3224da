import { describe, expect, it } from "vitest";
import { messages } from "../../../../shared/i18n/messages.ts";
import { nextThing } from "../../../../shared/path/nextThing.ts";
import { pathCase, pathCases } from "../../../fixtures/pathCases.ts";
import { TODAY } from "../case/caseBuilders.ts";

describe("nextThing", () => {
  it.each(pathCases)("%s", (_what, changes, expected) => {
    expect(nextThing(pathCase(changes), TODAY)).toBe(expected);
  });

  it("is tried for everything there are words for", () => {
    expect(new Set(pathCases.map(([, , thing]) => thing))).toEqual(new Set(Object.keys(messages.nb.path.next)));
  });
});

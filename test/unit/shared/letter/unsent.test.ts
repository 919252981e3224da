import { describe, expect, it } from "vitest";
import type { Closing } from "../../../../shared/closing/schema.ts";
import { emptyClosing } from "../../../../shared/case/newCase.ts";
import { lettersToSend } from "../../../../shared/letter/unsent.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import { makeLetter } from "../../../fixtures/makeCase.ts";

describe("lettersToSend", () => {
  it.each<[Closing["reason"], Letter["receiver"], string, boolean]>([
    ["", "person", "", true],
    ["moved", "person", "", true],
    ["died", "person", "", false],
    ["died", "partner", "", true],
    ["died", "leader", "", true],
    ["", "person", "2026-11-20", false],
    ["died", "partner", "2026-11-20", false],
  ])("closed as %j, to %s, sent %j: %s", (reason, receiver, sentOn, isLeft) => {
    const record = { closing: { ...emptyClosing(), reason }, letters: [makeLetter({ receiver, sentOn })] };
    expect(lettersToSend(record)).toHaveLength(isLeft ? 1 : 0);
  });
});

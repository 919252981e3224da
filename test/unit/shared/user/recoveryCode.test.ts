import { describe, expect, it } from "vitest";
import { random } from "../../../../electron/vault/primitives.ts";
import { parseRecovery, recoveryGroups } from "../../../../electron/vault/recovery.ts";
import { groupProblem, groupsIn } from "../../../../shared/user/recoveryCode.ts";

const secret = random(32);
const groups = recoveryGroups(secret);

describe("recoveryCode", () => {
  it("finds nothing wrong with any group of a printed sheet, however it is typed", () => {
    for (const group of groups) {
      expect(groupProblem(group)).toBeNull();
      expect(groupProblem(` ${group.slice(0, 3).toLowerCase()} ${group.slice(3)} `)).toBeNull();
    }
  });

  it.each([
    ["", "missing"],
    ["  ", "missing"],
    ["ABC123", "length"],
    ["ABC12345", "length"],
    ["ABC123U", "letter"],
    ["ABC12Å4", "letter"],
    ["ABC123?", "letter"],
    ["OIL0112", null],
  ])("says what is wrong with «%s»: %s", (typed, problem) => {
    expect(groupProblem(typed)).toBe(problem);
  });

  it.each([
    ["on one line", groups.join(" ")],
    ["without spaces", groups.join("")],
    ["with hyphens, in small letters", groups.join("-").toLowerCase()],
    ["as a numbered list", groups.map((group, index) => `${index + 1}\n${group}\n`).join("")],
    ["as a numbered list with full stops", groups.map((group, index) => `${index + 1}. ${group}`).join("\r\n")],
  ])("takes a whole code pasted %s apart", (_how, pasted) => {
    expect(groupsIn(pasted)).toEqual(groups);
    expect(parseRecovery(groupsIn(pasted)?.join(" ") ?? "")).toEqual(secret);
  });

  it.each([groups[0] ?? "", groups.slice(1).join(" "), `${groups.join(" ")} ${groups[0]}`, "ikke en kode", ""])(
    "leaves what is no whole code alone: %s",
    (pasted) => {
      expect(groupsIn(pasted)).toBeNull();
    },
  );
});

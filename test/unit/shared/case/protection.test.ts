import { describe, expect, it } from "vitest";
import { addressMayShow, initialsOf, listedName } from "../../../../shared/case/protection.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { makeCase, makePerson } from "../../../fixtures/makeCase.ts";

describe("names of protected persons", () => {
  it.each([
    ["Kari Nordmann", "K.N."],
    ["Kari Anne Vik-Hansen", "K.A.V.H."],
    ["åse øverli", "Å.Ø."],
    ["K.N.", "K.N."],
    ["K N", "K N"],
    ["KN", "KN"],
    ["", ""],
  ])("%s is listed as %s", (name, initials) => expect(initialsOf(name)).toBe(initials));

  it("are whole until strengt fortrolig", () => {
    const person = makePerson({ name: "Kari Vik" });
    const listed = (["none", "confidential", "strictlyConfidential"] as const).map((addressProtection) =>
      listedName({ ...person, addressProtection }),
    );
    expect(listed).toEqual(["Kari Vik", "Kari Vik", "K.V."]);
  });

  it("stand in the list as initials only, without a birth date", () => {
    const person = makePerson({ name: "Kari Vik", birthDate: "1999-02-03", addressProtection: "strictlyConfidential" });
    const text = JSON.stringify(summarise(makeCase({ person, createdOn: "2026-01-12" }), "2026-11-21"));
    expect(text).toContain("K.V.");
    expect(text).not.toMatch(/Kari|1999/);
  });
});

describe("addressMayShow (Normen, faktaark 55)", () => {
  it.each([
    ["none", true],
    ["confidential", false],
    ["strictlyConfidential", false],
  ] as const)("%s", (addressProtection, expected) => {
    expect(addressMayShow({ addressProtection })).toBe(expected);
  });
});

import { expect, it } from "vitest";
import { parentsToChoose } from "../../../../shared/letter/parentsToChoose.ts";
import { letter } from "../../../../shared/letter/proposal.ts";
import { makePerson } from "../../../fixtures/makeCase.ts";

const mother = letter({ receiver: "representative", name: "Mor" }, "nb");
const father = letter({ receiver: "representative", name: "Far" }, "nb");
const file = letter({ receiver: "unit" }, "nb");

/** Normen, faktaark 55: one of the two may be whom the child is protected from. */
it.each([
  ["none", [mother, father, file], []],
  ["confidential", [mother, father, file], [mother, father]],
  ["strictlyConfidential", [mother, father, file], [mother, father]],
  ["strictlyConfidential", [mother, file], []],
  ["strictlyConfidential", [file], []],
] as const)("%s, %j", (addressProtection, proposed, toChoose) => {
  expect(parentsToChoose({ person: makePerson({ addressProtection }) }, proposed)).toEqual(toChoose);
});

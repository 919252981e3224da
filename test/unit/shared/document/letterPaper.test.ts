import { describe, expect, it } from "vitest";
import { brake, letterAudience } from "../../../../shared/consent/brake.ts";
import { composeLetter } from "../../../../shared/document/composeLetter.ts";
import { keptLetter, paperOf } from "../../../../shared/document/letterPaper.ts";
import { keptPaper } from "../../../../shared/letter/kept.ts";
import { letterPaper, type LetterPaper } from "../../../../shared/letter/paper.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import { upgradeRecord } from "../../../../shared/upgradeRecord.ts";
import { caseRecord } from "../../../../shared/case/schema.ts";
import { makeLetter } from "../../../fixtures/makeCase.ts";
import { letterCases, letterInput } from "../../../support/letterCases.ts";

const inputOf = (name: string) => {
  const found = letterCases.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return letterInput(found, "typical", "nb");
};
const made = (input: ReturnType<typeof inputOf>, overridden = false): LetterPaper => {
  const paper = paperOf(input, input.letterId, overridden);
  if (!paper) throw new Error("no paper");
  return paper;
};
const sent = (letter: Partial<Letter>): Letter => makeLetter({ sentOn: "2026-11-21", ...letter });

describe("a letter that is kept", () => {
  it.each(letterCases.map((one) => [one.name, one] as const))(
    "%s is what its receiver gets, or nothing",
    (_name, one) => {
      const input = letterInput(one, "typical", "nb");
      const to = letterAudience(input.case, input.letterId, input.coordinators);
      const stops =
        to !== null &&
        brake(input.case, { kind: "letter", itemId: input.letterId }, to, input.today, input.services).stops;
      const paper = paperOf(input, input.letterId);
      expect(paper === null).toBe(stops);
      if (paper) expect(letterPaper.parse(paper)).toEqual(paper);
    },
  );

  it("stays when the case goes on, with the day it went out", () => {
    const input = inputOf("refusal-person");
    const paper = made(input);
    const letter = sent({ paper });
    const later = { ...input.case, assessment: { ...input.case.assessment, outcome: "coordinator" as const } };
    const kept = keptPaper(later, letter);
    expect(kept).toBe(paper);
    const content = keptLetter({ paper, sentOn: letter.sentOn });
    expect(content.blocks).toEqual(composeLetter(input)?.blocks);
    expect(content.opening?.facts.at(-1)).toEqual({ label: "Sendt", text: "21.11.2026" });
    expect(JSON.stringify(content.blocks)).toContain("Svaret er nei");
  });

  it("is not shown before it is sent, and holds nothing when nothing was kept", () => {
    const input = inputOf("refusal-person");
    const paper = made(input);
    expect(keptPaper(input.case, makeLetter({ paper }))).toBeNull();
    expect(keptPaper(input.case, sent({ paper: null }))).toBeNull();
  });

  it("is not shown with an address that is protected since", () => {
    const input = inputOf("refusal-person");
    const person = { ...input.case.person, addressProtection: "confidential" as const };
    expect(keptPaper({ ...input.case, person }, sent({ paper: made(input) }))).toBeNull();
    const hidden = made({ ...input, case: { ...input.case, person } });
    expect(hidden.hidesPlaces).toBe(true);
    expect(keptPaper({ ...input.case, person }, sent({ paper: hidden }))).toBe(hidden);
  });

  it("goes past the brake only when KE has said so", () => {
    const input = inputOf("appointment-partner");
    const none = { ...input, case: { ...input.case, consents: [] } };
    expect(paperOf(none, input.letterId)).toBeNull();
    expect(paperOf(none, input.letterId, true)).not.toBeNull();
  });

  it("that is longer than any letter is let go, so that the case can be saved", () => {
    const input = inputOf("other");
    const letters = input.case.letters.map((one) => ({ ...one, words: "En linje.\n\n".repeat(1000) }));
    expect(paperOf({ ...input, case: { ...input.case, letters } }, input.letterId)).toBeNull();
  });

  it("is empty in a record from before letters were kept", () => {
    const before = Object.entries(makeLetter()).filter(([key]) => key !== "paper");
    const old = { ...inputOf("other").case, letters: [Object.fromEntries(before)] };
    expect(caseRecord.parse(upgradeRecord("case", old)).letters[0]).toEqual(makeLetter());
  });

  it("goes along as a copy when it is complained of, with the day it was sent", () => {
    const input = inputOf("complaint-governor");
    const closing = letterInput(
      { name: "", letter: { occasion: "closing", receiver: "person", sentOn: "2026-11-02" } },
      "typical",
      "nb",
    );
    const told = { ...closing.case.letters[0], id: "closing", paper: paperOf(closing, closing.letterId) } as Letter;
    const complaints = input.case.complaints.map((one) => ({ ...one, letterId: "closing" }));
    const record = { ...input.case, complaints, letters: [...input.case.letters, told] };
    const text = JSON.stringify(composeLetter({ ...input, case: record })?.blocks);
    expect(text).toContain('{"label":"Brevet sendt","text":"02.11.2026"}');
    expect(text).toContain("Brevet om avslutning, sendt 02.11.2026");
    expect(text).toContain('{"kind":"pageBreak"},{"kind":"heading","level":1,"text":"Kopi. Brevet om avslutning');
    expect(text).toContain("Dette endrer ikke hjelpen");
    const plain = JSON.stringify(composeLetter(input)?.blocks);
    expect(plain).not.toContain("Kopi");
    expect(plain).toContain('"Svaret sendt"');
  });
});

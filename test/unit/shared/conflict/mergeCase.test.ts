import { describe, expect, it } from "vitest";
import { checkCaseChange } from "../../../../shared/case/changes.ts";
import { caseRecord, type CaseRecord } from "../../../../shared/case/schema.ts";
import { mergeCases } from "../../../../shared/conflict/mergeCase.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import { randomFrom } from "../../../crash/simulatedDisk.ts";
import type { LetterPaper } from "../../../../shared/letter/paper.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import { makeCase, makeConsent, makeLetter, makeWithdrawal } from "../../../fixtures/makeCase.ts";
import { RandomWriter } from "../../../support/randomRecords.ts";
import { foundIn, isThere, writtenBetween } from "./leaves.ts";

const who = { mine: { by: "Ola", at: "2027-03-15" }, theirs: { by: "Kari", at: "2027-03-14" } };
const merge = (base: CaseRecord, mine: CaseRecord, theirs: CaseRecord) => {
  let count = 0;
  return mergeCases(base, mine, theirs, who, () => `c${count++}`);
};
const holding = (...consents: Partial<Consent>[]): CaseRecord =>
  makeCase({ consents: consents.map((one) => makeConsent(one)) });

const signed = { state: "signed", signedOn: "2027-03-14" } as const;

describe("a consent", () => {
  it("that was signed while I wrote in it stays as the paper says, and my text waits", () => {
    const { merged } = merge(holding({}), holding({ generalLimits: "ikke skolen" }), holding(signed));
    expect(merged.consents[0]).toMatchObject({ ...signed, generalLimits: "" });
    expect(merged.conflicts).toMatchObject([
      {
        path: ["consents", "consent-1", "generalLimits"],
        shown: { by: "Kari" },
        other: { by: "Ola", value: "ikke skolen" },
      },
    ]);
    expect(checkCaseChange(holding(signed), merged)).toEqual([]);
  });

  it("that I sign while somebody writes in it does not get their words under the signature", () => {
    const { merged } = merge(holding({}), holding(signed), holding({ generalLimits: "ikke skolen" }));
    expect(merged.consents[0]).toMatchObject({ ...signed, generalLimits: "" });
    expect(merged.conflicts).toMatchObject([{ shown: { by: "Ola" }, other: { by: "Kari", value: "ikke skolen" } }]);
  });

  it("that both sign keeps the stored signature", () => {
    const { merged } = merge(holding({}), holding({ ...signed, signedOn: "2027-03-15" }), holding(signed));
    expect(merged.consents[0]?.signedOn).toBe("2027-03-14");
    expect(merged.conflicts.map(({ other }) => other.value)).toEqual(["2027-03-15"]);
  });

  it("that is signed takes withdrawals and the place of the paper from both", () => {
    const withdrawn = holding({ ...signed, withdrawals: [makeWithdrawal()] });
    const { merged, conflicts } = merge(holding(signed), withdrawn, holding({ ...signed, filedIn: "Arkivet" }));
    expect(merged.consents[0]).toMatchObject({ filedIn: "Arkivet", withdrawals: [makeWithdrawal()] });
    expect(conflicts).toBe(0);
  });

  it("that was printed while somebody wrote in it is a draft again", () => {
    const printed = { state: "printed" } as const;
    const { merged } = merge(holding({}), holding({ generalLimits: "ikke skolen" }), holding(printed));
    expect(merged.consents[0]).toMatchObject({ state: "draft", generalLimits: "ikke skolen" });
    expect(merge(holding({}), holding(printed), holding({ filedIn: "Arkivet" })).merged.consents[0]?.state).toBe(
      "printed",
    );
  });

  it("made at the same time as another takes the next number, unless it is already on paper", () => {
    const [mine, theirs] = [makeConsent({ id: "m", version: 1 }), makeConsent({ id: "t", version: 1 })];
    const numbers = (own: Consent): [string, number][] =>
      merge(makeCase(), makeCase({ consents: [own] }), makeCase({ consents: [theirs] })).merged.consents.map(
        ({ id, version }) => [id, version],
      );
    expect(numbers(mine)).toEqual([
      ["t", 1],
      ["m", 2],
    ]);
    expect(numbers({ ...mine, state: "printed" })).toEqual([
      ["t", 1],
      ["m", 1],
    ]);
  });
});

describe("a letter", () => {
  const paper = (words: string): LetterPaper => ({
    ...{
      on: "2027-03-14",
      hidesPlaces: false,
      language: "nb",
      title: "Svar",
      fileName: "",
      propertyTitle: "",
      author: "",
    },
    ...{ sender: "", classification: "", footer: "", opening: { address: [], addressByHand: false, facts: [] } },
    blocks: [{ kind: "paragraph", text: words }],
  });
  const made = (given: Partial<Letter> = {}): CaseRecord => makeCase({ letters: [makeLetter(given)] });
  const sent = (words: string, given: Partial<Letter> = {}): CaseRecord =>
    made({ sentOn: "2027-03-14", how: "post", paper: paper(words), ...given });

  it.each([
    ["sent while I write in it stays as it was sent, and my text waits", made({ words: "Hei" }), sent("a"), "a", 1],
    ["sent by me stays, and their text waits", sent("a"), made({ words: "Hei" }), "a", 1],
    ["sent by both keeps the stored one, without a question", sent("a"), sent("b"), "b", 0],
    ["printed by both keeps the stored one", made({ paper: paper("a") }), made({ paper: paper("b") }), "b", 0],
    ["printed by one keeps it", made({ paper: paper("a") }), made({ note: "Ring" }), "a", 0],
    ["printed while the other writes in it is not kept", made({ paper: paper("a") }), made({ words: "Hei" }), null, 0],
  ] as const)("%s", (_name, mine, theirs, kept, conflicts) => {
    const both = merge(made(), mine, theirs);
    expect(both.conflicts).toBe(conflicts);
    expect(both.merged.letters[0]?.paper).toEqual(kept === null ? null : paper(kept));
    expect(checkCaseChange(theirs, both.merged)).toEqual([]);
  });

  it("that was not sent after all keeps nothing, also when the other writes a note", () => {
    const { merged } = merge(sent("a"), made(), sent("a", { note: "Ring" }));
    expect(merged.letters[0]).toMatchObject({ sentOn: "", paper: null, note: "Ring" });
  });

  it("that is sent is not made anew", () => {
    expect(checkCaseChange(sent("a"), sent("b"))).toEqual(["letters.letter-1.paper"]);
    expect(checkCaseChange(sent("a"), made())).toEqual([]);
    expect(checkCaseChange(made({ paper: paper("a") }), sent("b"))).toEqual([]);
  });
});

it("what may be saved by each may be saved by both, and loses nothing, whatever they do", () => {
  let tried = 0;
  for (let seed = 0; tried < 300; seed++) {
    const random = randomFrom(seed);
    const [first, my, their] = [
      new RandomWriter(random, "b"),
      new RandomWriter(random, "m"),
      new RandomWriter(random, "t"),
    ];
    const base = first.make(caseRecord, 3) as CaseRecord;
    const changed = (writer: RandomWriter): CaseRecord =>
      Array.from({ length: 8 }).reduce<CaseRecord>((record) => {
        const next = writer.change(caseRecord, record);
        return checkCaseChange(record, next).length === 0 ? next : record;
      }, base);
    const [mine, theirs] = [changed(my), changed(their)];
    if (base.consents.length === 0) continue;
    tried += 1;
    const { merged } = merge(base, mine, theirs);
    expect(checkCaseChange(theirs, merged)).toEqual([]);
    const found = foundIn(merged);
    const written = [...writtenBetween(base, mine), ...writtenBetween(base, theirs)];
    expect(
      written.filter((value) => typeof value === "string" && /^[mt]\d/.test(value) && !isThere(value, found)),
    ).toEqual([]);
  }
});

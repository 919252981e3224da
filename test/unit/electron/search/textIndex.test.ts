import { describe, expect, it } from "vitest";
import { TextIndex } from "../../../../electron/search/textIndex.ts";
import { plainSpellings, spellingsOf } from "../../../../shared/search/spellings.ts";

const texts = [
  { path: ["plan", "aboutMe"], text: "Liker fotball og båttur – helst i Ålesund" },
  { path: ["referrals", "r1", "situation"], text: "Går i Fjordsida barnehage.\nTrenger hjelpemiddel 🙂 hver dag" },
  { path: ["contactLog", "l1", "about"], text: "Snakket med Čáhkká om båt" },
];

const made = (): TextIndex => {
  const index = new TextIndex();
  index.put("c1", 1, texts);
  return index;
};
const found = (index: TextIndex, query: string): string[] =>
  index.find("c1", spellingsOf(query)).map(({ path }) => path.join("."));

describe("TextIndex", () => {
  it.each([
    ["inside a word", "hage", ["referrals.r1.situation"]],
    ["in several texts", "båt", ["plan.aboutMe", "contactLog.l1.about"]],
    ["all words in one text", "fotball ålesund", ["plan.aboutMe"]],
    ["not when the words are in two texts", "fotball barnehage", []],
    ["whatever the case of the letters", "FJORDSIDA", ["referrals.r1.situation"]],
    ["aa for å", "aalesund", ["plan.aboutMe"]],
    ["Sami letters folded", "cahkka", ["contactLog.l1.about"]],
    ["after a letter of two units", "dag", ["referrals.r1.situation"]],
    ["å is not a", "bat", []],
  ])("finds %s", (_what, query, expected) => {
    expect(found(made(), query)).toEqual(expected);
  });

  it("reads the text back as it was written", () => {
    const read = made().find("c1", spellingsOf("hjelpemiddel"));
    expect(read.map((one) => one.read())).toEqual([texts[1]?.text]);
    expect(made().find("c1", spellingsOf("čáhkká"))[0]?.read()).toBe(texts[2]?.text);
  });

  it("finds å typed as a at the second look", () => {
    const words = plainSpellings(spellingsOf("bat alesund"));
    expect(
      made()
        .find("c1", words, true)
        .map(({ path }) => path.join(".")),
    ).toEqual(["plan.aboutMe"]);
  });

  it("finds nothing of no words, and nothing of a case it does not have", () => {
    expect(made().find("c1", [])).toEqual([]);
    expect(made().find("c2", spellingsOf("båt"))).toEqual([]);
  });

  it("gives at most three texts of a case", () => {
    const index = new TextIndex();
    index.put(
      "c1",
      1,
      Array.from({ length: 9 }, (_, at) => ({ path: ["p", String(at)], text: "skole" })),
    );
    expect(found(index, "skole")).toEqual(["p.0", "p.1", "p.2"]);
  });

  it("forgets a case, and has the newest texts of it only", () => {
    const index = made();
    index.put("c1", 2, [{ path: ["plan", "aboutMe"], text: "Noe annet" }]);
    expect(index.revisionOf("c1")).toBe(2);
    expect(found(index, "båt")).toEqual([]);
    index.clear();
    expect(index.ids()).toEqual([]);
    expect(index.size).toBe(0);
  });

  it("overwrites what it forgets", () => {
    const seen: Buffer[] = [];
    const from = Buffer.from.bind(Buffer);
    Buffer.from = (...given: Parameters<typeof from>) => {
      const buffer = from(...given);
      seen.push(buffer);
      return buffer;
    };
    const index = new TextIndex();
    try {
      index.put("c1", 1, texts);
    } finally {
      Buffer.from = from;
    }
    expect(seen.some((buffer) => buffer.includes("fotball"))).toBe(true);
    index.clear();
    expect(seen.every((buffer) => buffer.every((byte) => byte === 0))).toBe(true);
  });
});

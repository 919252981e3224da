import type { CaseRecord } from "../case/schema.ts";
import type { Letter } from "../letter/schema.ts";
import { isSaidIn } from "../letter/paperRules.ts";
import { same } from "../same.ts";
import type { Standing } from "./merge.ts";
import { isFields } from "./path.ts";

const sentOn = (letter: unknown): unknown => (isFields(letter) ? letter["sentOn"] : "");

/** A letter that has gone out says what it said; what somebody else wrote in it meanwhile was not in it. */
export const sentLetters: Standing = ([list, id, ...inside], { base, mine, theirs }) => {
  const wasSent = (sentOn(base) ?? "") !== "";
  if (list !== "letters" || id === undefined || inside.length > 0 || wasSent) return null;
  if (sentOn(theirs) !== "") return { side: "theirs", open: ["note"] };
  return sentOn(mine) !== "" ? { side: "mine", open: ["note"] } : null;
};

/** A kept letter is one thing: it is never put together from two. */
export const withoutPapers = (record: CaseRecord): CaseRecord =>
  record.letters.every(({ paper }) => paper === null)
    ? record
    : { ...record, letters: record.letters.map((letter) => ({ ...letter, paper: null })) };

const onPaper = (letter: Letter): unknown => Object.entries(letter).filter(([key]) => isSaidIn(key));

interface Sides {
  base: CaseRecord | null;
  mine: CaseRecord;
  theirs: CaseRecord;
}

/** Puts the papers back: whichever says what the letter now says; the one that was sent, and stored, before another. */
export function withPapers(merged: readonly Letter[], { base, mine, theirs }: Sides): Letter[] {
  const of = (record: CaseRecord | null, id: string): Letter | undefined =>
    record?.letters.find((letter) => letter.id === id);
  return merged.map((letter) => {
    const [before, my, their] = [of(base, letter.id), of(mine, letter.id), of(theirs, letter.id)];
    const changed = [their, my].filter((one) => one && !same(one.paper, before?.paper ?? null));
    const sides = changed.length > 0 ? changed : [their ?? my];
    const fitting = sides.filter((one) => one && same(onPaper(one), onPaper(letter)));
    const found = fitting.find((one) => one?.paper && one.sentOn !== "") ?? fitting.find((one) => one?.paper);
    return found?.paper ? { ...letter, paper: found.paper } : letter;
  });
}

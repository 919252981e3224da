import { fold, withNordic } from "../text.ts";

const PAIRS: Record<string, string> = { å: "aa", æ: "ae", ø: "oe" };
const PLAIN: Record<string, string> = { å: "a", æ: "a", ø: "o" };

const foldLetter = (letter: string): string => {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
};

/** Folded with as many letters as before, so that a place in one is the same place in the other. */
export function foldEvenly(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.split("").map(foldLetter).join("");
}

/** One letter for one, for a second look when the first found nothing: "hakon" for "Håkon". */
export const plainEvenly = (folded: string): string => folded.replace(/[åæø]/g, (letter) => PLAIN[letter] ?? letter);

/** The words of a search, each as it may stand in a folded text: as typed, with å for aa, with aa for å. */
export const spellingsOf = (query: string): string[][] =>
  foldEvenly(query)
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const nordic = withNordic(word);
      return [...new Set([word, nordic, nordic.replace(/[åæø]/g, (letter) => PAIRS[letter] ?? letter)])];
    });

/** The same words without æ, ø and å, for `plainEvenly` texts. */
export const plainSpellings = (words: readonly string[][]): string[][] =>
  words.map((spellings) => [...new Set(spellings.map(plainEvenly))]);

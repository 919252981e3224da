import { fold, plainLetters, withNordic } from "../text.ts";

const PAIRS: Record<string, string> = { å: "aa", æ: "ae", ø: "oe" };

const foldLetter = (letter: string): string => {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
};

/** Folded with as many letters as before, so that a place in one is the same place in the other. */
export function foldEvenly(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.split("").map(foldLetter).join("");
}

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

/** The same words without æ, ø and å, for a second look when the first found nothing. */
export const plainSpellings = (words: readonly string[][]): string[][] =>
  words.map((spellings) => [...new Set(spellings.map(plainLetters))]);

import { fold, withNordic, withoutNordic } from "../text.ts";

/** A text prepared to be looked through. */
export interface Hay {
  /** For a word with æ, ø or å, however it is spelled: "ås" is in "Aasen", and not in "Jonas". */
  nordic: string;
  /** For a word without: also typed where the letters were not at hand, "hakon" for "Håkon". */
  plain: string;
}

export interface Term {
  text: string;
  in: keyof Hay;
}

/** The texts one may be found by; a word is never found across two of them. */
export function hayOf(texts: readonly string[]): Hay {
  const folded = fold(texts.join("\n"));
  const nordic = withNordic(folded);
  const plain = withoutNordic(folded);
  // Most texts have no such letters and are kept once.
  return {
    nordic: nordic === folded ? folded : `${folded}\n${nordic}`,
    plain: plain === folded ? folded : `${folded}\n${plain}`,
  };
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Words that must all be found; a number written with spaces ("918 12 345", "+47 918 12 345") is one, without the 47. */
export function termsOf(query: string): Term[] {
  const text = fold(query).trim();
  if (/^\+?[\d ]{5,}$/.test(text)) return [{ text: digitsOf(text.replace(/^(\+|00) ?47/, "")), in: "plain" }];
  return text.split(/\s+/).filter(Boolean).map(termOf);
}

function termOf(word: string): Term {
  const nordic = withNordic(word);
  return /[æøå]/.test(nordic) ? { text: nordic, in: "nordic" } : { text: word, in: "plain" };
}

/** Every word is somewhere, in any order and inside words. */
export const isFound = (hay: Hay, terms: readonly Term[]): boolean =>
  terms.every((term) => hay[term.in].includes(term.text));

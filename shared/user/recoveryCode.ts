/** The recovery sheet has eight groups of seven letters; `electron/vault/recovery.ts` makes and checks them. */
export const CODE_GROUPS = 8;
export const GROUP_LETTERS = 7;

/** Crockford's alphabet: no I, L, O or U, so nothing looks like something else on paper. */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Upper case, without spaces and hyphens, O read as 0, I and L as 1. */
export function tidyLetters(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

const inAlphabet = (letters: string): boolean => Array.from(letters).every((letter) => CODE_ALPHABET.includes(letter));

/** What can be seen to be wrong with one group before the whole code is tried; null when it may be right. */
export function groupProblem(typed: string): "missing" | "letter" | "length" | null {
  const letters = tidyLetters(typed);
  if (letters === "") return "missing";
  if (!inAlphabet(letters)) return "letter";
  return letters.length === GROUP_LETTERS ? null : "length";
}

/**
 * The eight groups in a pasted text, also with their numbers in front, as a list is copied; null when it is not a whole
 * code.
 */
export function groupsIn(pasted: string): string[] | null {
  const words = pasted.split(/\s+/).filter((word) => groupProblem(word) === null);
  if (words.length === CODE_GROUPS) return words.map(tidyLetters);
  const letters = tidyLetters(pasted);
  if (letters.length !== CODE_GROUPS * GROUP_LETTERS || !inAlphabet(letters)) return null;
  return Array.from({ length: CODE_GROUPS }, (_, at) => letters.slice(at * GROUP_LETTERS, (at + 1) * GROUP_LETTERS));
}

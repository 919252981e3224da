import { fold } from "../text.ts";

/** Eleven digits, however they are parted: a fødselsnummer or D-number. */
const ELEVEN_DIGITS = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/;
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Shorter or single names are everyday words too often to warn of ("Bo", "Dag"). */
const SHORTEST = 3;

/**
 * Whether a note about a bottleneck, which is never about a person, looks as if it were: a number of a person, or two parts of
 * the name of somebody who has a case. A question to the writer, never a bar.
 */
export function looksPersonal(text: string, names: readonly string[]): "" | "number" | "name" {
  if (ELEVEN_DIGITS.test(text)) return "number";
  const written = new Set(wordsOf(text));
  const isNamed = (name: string): boolean => {
    const parts = [...new Set(wordsOf(name))].filter(({ length }) => length >= SHORTEST);
    return parts.length > 1 && parts.filter((part) => written.has(part)).length > 1;
  };
  return written.size > 0 && names.some(isNamed) ? "name" : "";
}

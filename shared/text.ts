/** Characters that break XML 1.0 or hide text direction; removed from everything typed, pasted or imported. */
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Text as the store keeps it: line breaks as \n, no control characters, no bidirectional overrides, no lone surrogates,
 * Unicode NFC (æøå from different keyboards become the same letters).
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").normalize("NFC");
}

/** The same for a whole value; keys are kept. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === "string") return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanDeep) as T;
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)])) as T;
  }
  return value;
}

/** As a sentence begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** For forgiving search: lower case, accents folded, but æ, ø and å kept apart from a and o. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[àáâäãéèêëíìîïóòôõúùûüçčđŋšŧžñ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** The same words, however they are written; of two empty texts nothing is known. */
export const alike = (a: string, b: string): boolean => a.trim() !== "" && fold(a.trim()) === fold(b.trim());

const NORDIC: Record<string, string> = { aa: "å", ae: "æ", oe: "ø" };
const PLAIN: Record<string, string> = { æ: "a", ø: "o", å: "a" };

/** Folded, with aa, ae and oe as the letters they stand for. */
export const withNordic = (text: string): string => fold(text).replace(/aa|ae|oe/g, (pair) => NORDIC[pair] ?? pair);

/** One letter for one, of a folded text: "hakon" for "håkon". */
export const plainLetters = (folded: string): string => folded.replace(/[æøå]/g, (letter) => PLAIN[letter] ?? letter);

/** As written on a keyboard without æøå: "ae", "oe", "aa", or just "a" and "o", all become the same. */
export const withoutNordic = (text: string): string => plainLetters(withNordic(text));

const FOLDED: Record<string, string> = {
  ...letters("àáâãä", "a"),
  ...letters("éèêë", "e"),
  ...letters("íìîï", "i"),
  ...letters("óòôõ", "o"),
  ...letters("úùûü", "u"),
  ...letters("çč", "c"),
  ...letters("đ", "d"),
  ...letters("ŋñ", "n"),
  ...letters("š", "s"),
  ...letters("ŧ", "t"),
  ...letters("ž", "z"),
};

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter) => [letter, to]));
}

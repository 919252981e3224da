import { CODE_ALPHABET as LETTERS, tidyLetters } from "../../shared/user/recoveryCode.ts";

/** Five bytes become eight letters; the number of bytes must divide by five. */
export function toLetters(bytes: Buffer): string {
  if (bytes.length % 5 !== 0) throw new Error("base32 here takes whole groups of five bytes");
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS.charAt(parseInt(five, 2))).join("");
}

/** Null when a letter is not in the alphabet or the number of letters does not divide by eight. */
export function fromLetters(typed: string): Buffer | null {
  const letters = tidyLetters(typed);
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (letters.length % 8 !== 0 || values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}

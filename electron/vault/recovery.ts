import { CODE_GROUPS, tidyLetters } from "../../shared/user/recoveryCode.ts";
import { fromLetters, toLetters } from "./base32.ts";
import { hkdf, KEY_BYTES, random, sealKeyPair, sha256, signKeyPair, type KeyPair } from "./primitives.ts";

const CHECK_BYTES = 3;

/** 256 random bits: the second door to the store, printed once and kept in a safe. */
export const makeRecoverySecret = (): Buffer => random(KEY_BYTES);

/** Eight groups of seven letters: 256 bits and a 24-bit checksum. */
export function recoveryGroups(secret: Buffer): string[] {
  const letters = toLetters(Buffer.concat([secret, checksum(secret)]));
  return letters.match(new RegExp(`.{${letters.length / CODE_GROUPS}}`, "g")) ?? [];
}

/** Reads what a person typed from the sheet, in any case and spacing; null when it is not a whole, correct code. */
export function parseRecovery(typed: string): Buffer | null {
  const bytes = fromLetters(typed);
  if (bytes?.length !== KEY_BYTES + CHECK_BYTES) return null;
  const secret = Buffer.from(bytes.subarray(0, KEY_BYTES));
  return checksum(secret).equals(bytes.subarray(KEY_BYTES)) ? secret : null;
}

/** Opens the boxes that every group's secret is also sealed to. */
export const recoveryKeyPair = (secret: Buffer): KeyPair =>
  sealKeyPair(hkdf(secret, Buffer.alloc(0), "helhet/recovery/1", KEY_BYTES));

/** Signs the members revision that gives a leader new keys. */
export const recoverySignPair = (secret: Buffer): KeyPair =>
  signKeyPair(hkdf(secret, Buffer.alloc(0), "helhet/recovery/sign/1", KEY_BYTES));

/** True when every answer is the group of its number (1 to 8), no number twice: proof that the sheet was printed. */
export function matchesGroups(groups: string[], answers: { group: number; text: string }[]): boolean {
  const asked = new Set(answers.map(({ group }) => group));
  if (asked.size !== answers.length || asked.size === 0) return false;
  return answers.every(({ group, text }) => groups[group - 1] === tidyLetters(text));
}

const checksum = (secret: Buffer): Buffer => sha256("helhet/recovery/check/1", secret).subarray(0, CHECK_BYTES);

const LEAST_LETTERS = 12;
const LEAST_WORDS = 4;

/** Common beginnings of passphrases in Norway; whole passphrases made of these and digits only are refused. */
const common = [
  "passord",
  "password",
  "velkommen",
  "kommune",
  "helhet",
  "koordinator",
  "koordinerende",
  "enhet",
  "sommer",
  "vinter",
  "host",
  "høst",
  "vår",
  "norge",
  "noreg",
  "hemmelig",
  "hemmeleg",
  "qwerty",
  "qwertyuiop",
  "asdfgh",
  "asdfghjkl",
  "admin",
  "bruker",
  "brukar",
  "test",
  "letmein",
  "abcdefghijkl",
  "abc",
];
const commonOnly = new RegExp(`^(${common.join("|")}|[\\d!?.,_-])*$`, "u");

/**
 * What is wrong with a new passphrase, null when it may be used: at least 12 characters or 4 words, and no common one.
 * No rules about digits or capitals: they make people write it down (security.md 1.2).
 */
export function passphraseProblem(text: string): "tooShort" | "tooCommon" | null {
  const passphrase = text.normalize("NFC").trim();
  const words = passphrase.split(/\s+/u);
  if (Array.from(passphrase).length < LEAST_LETTERS && words.length < LEAST_WORDS) return "tooShort";
  const bare = passphrase.toLowerCase().replace(/\s/gu, "");
  const fewLetters = new Set(bare).size < 5;
  return fewLetters || commonOnly.test(bare) ? "tooCommon" : null;
}

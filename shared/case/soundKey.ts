import { fold } from "../text.ts";

/** In this order: what Norwegians write in several ways and say in one. */
const sameSound: readonly [RegExp, string][] = [
  [/aa/g, "å"],
  [/ae|æ/g, "e"],
  [/oe/g, "ø"],
  [/sch|skj|sh/g, "sj"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/ch|ck|kh|kj|q/g, "k"],
  [/gh|gj/g, "g"],
  [/^hj/g, "j"],
  [/hv|w/g, "v"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/(?<=[aeoøå])j$/g, "i"],
  [/y/g, "i"],
  // Mute before a consonant, at the end and after a consonant: Johnsen, Sarah, Ragnhild.
  [/(?<=.)h(?![aeiouøå])/g, ""],
  [/(?<=[bdfgklmnprstv])h/g, ""],
  [/(.)\1+/g, "$1"],
  [/(?<=..)e?s[eo]n$/g, "sen"],
  [/f$/g, "v"],
  [/(?<=..)e$/g, ""],
];

/**
 * How one part of a Norwegian name sounds, near enough to find Christine under Kristin and Aase under Åse. The phonetic
 * keys of the packages there are (Soundex, Metaphone, Cologne) are made for English and German: they take å for a and drop
 * kj and hv. This one is only for asking "is it the same person?", never for deciding it.
 */
export const soundKey = (part: string): string =>
  sameSound.reduce(
    (text, [from, to]) => text.replace(from, to),
    fold(part.toLowerCase().replaceAll("ä", "æ").replaceAll("ö", "ø")),
  );

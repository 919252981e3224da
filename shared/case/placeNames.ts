import { capital, fold } from "../text.ts";
import { isPlaceless, placelessPart } from "./placeless.ts";

/** What kind of place a name tells of: where somebody is found in the day or lives. */
export type PlaceKind = "school" | "kindergarten" | "doctor" | "home" | "day";

const placeWords: [RegExp, PlaceKind][] = [
  [/skole(?!helse)|skule(?!helse)|\bsfo\b|oppvekst/, "school"],
  [/barnehage/, "kindergarten"],
  [/legesenter|legekontor|fastlege|\blege\b|doktor/, "doctor"],
  [
    /bofellesskap|bufellesskap|bokollektiv|bolig|bustad|sykehjem|sjukeheim|omsorgssenter|krisesenter|avlastning|avlasting/,
    "home",
  ],
  [/dagsenter|aktivitetssenter|aktivitetshus|\bvta\b|arbeidsplass|bedrift/, "day"],
];

export const placeKind = (name: string): PlaceKind | "" =>
  placeWords.find(([word]) => word.test(fold(name)))?.[1] ?? "";

/** What stands instead of a name, in the language of the document. `omitted`: in the middle of a sentence. */
export type PlaceNames = Record<PlaceKind | "service" | "meeting" | "plan" | "hidden" | "omitted", string>;

/** A service, unit or practice, said without where it is: only what is known to be placeless is printed. */
export function placelessName(name: string, names: PlaceNames): string {
  if (name.trim() === "" || isPlaceless(name)) return name;
  const kind = placeKind(name);
  return kind === "" ? capital(placelessPart(name)) || names.service : names[kind];
}

/** What somebody is; empty when no word of it is known to be placeless. */
export function placelessRole(role: string, names: PlaceNames): string {
  const kind = placeKind(role);
  return capital(placelessPart(role)) || (kind === "" ? "" : names[kind]);
}

/** Somebody the case knows, and what they are; `people` are those whose names may stand. */
export function placelessWho(text: string, people: ReadonlySet<string>, names: PlaceNames): string {
  const isNamed = (piece: string): boolean => people.has(fold(piece.trim()));
  if (text.trim() === "" || isNamed(text) || isPlaceless(text)) return text;
  const kept = text.split(/[,;/]| ved | og /).map((piece) => (isNamed(piece) ? piece.trim() : placelessPart(piece)));
  const kind = placeKind(text);
  return kept.filter(Boolean).join(", ") || names[kind === "" ? "hidden" : kind];
}

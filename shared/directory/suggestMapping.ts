import { fold } from "../text.ts";
import { importFields, type ImportField, type Mapping } from "./importFields.ts";

/** Headings seen in municipal overviews, bokmål and nynorsk, likeliest first. Written as `plain` makes them. */
const WORDS: Record<ImportField, readonly string[]> = {
  name: ["tjeneste", "teneste", "navn", "namn", "tjenestenavn", "tenestenamn", "tilbud", "tilbod", "tiltak", "service"],
  targetGroup: ["maalgruppe", "malgruppe", "kategori", "gruppe", "forhvem", "forkven", "hvem", "kven"],
  unit: [
    "avdeling",
    "enhet",
    "eining",
    "eier",
    "eigar",
    "etat",
    "sektor",
    "seksjon",
    "virksomhet",
    "verksemd",
    "ansvarlig",
  ],
  content: [
    "innhold",
    "innhald",
    "beskrivelse",
    "skildring",
    "omtale",
    "hva",
    "kva",
    "tekst",
    "informasjon",
    "merknad",
  ],
  phone: ["telefon", "tlf", "telefonnummer", "tlfnr", "mobil", "phone", "nummer"],
  website: [
    "nettside",
    "nettsted",
    "nettstad",
    "heimeside",
    "hjemmeside",
    "url",
    "lenke",
    "lenkje",
    "web",
    "internett",
    "nettadresse",
  ],
  howToApply: [
    "henvisning",
    "tilvising",
    "hvordansoeke",
    "korleissoekje",
    "korleissoeke",
    "soeknad",
    "soeke",
    "soekje",
    "henvise",
    "tilvise",
    "kontaktmaate",
  ],
  email: ["epost", "epostadresse", "email", "mail"],
  alias: [
    "forkortelse",
    "forkorting",
    "alternativtnavn",
    "alternativtnamn",
    "kortnavn",
    "kortnamn",
    "alias",
    "ogsaakalt",
  ],
  visitingAddress: ["besoeksadresse", "besoek", "adresse", "sted", "stad"],
  openingHours: ["aapningstid", "aapningstider", "opningstid", "opningstider", "apningstid", "kontortid", "tid"],
  age: ["alder", "aldersgruppe", "aldersgrense"],
  ageFrom: ["alderfra", "alderfraa", "fraalder", "minstealder", "aldersgrensefra"],
  ageTo: ["aldertil", "tilalder", "hoeyestealder", "hoegstealder", "aldersgrensetil"],
  localTips: ["lokaletips", "tips", "notat", "internmerknad", "internt"],
};

const PLAIN: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe" };

/** "Målgruppe:" and "maalgruppe" become the same word. */
function plain(heading: string): string {
  return fold(heading)
    .replace(/[æøåäö]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]/g, "");
}

/** Higher is likelier; 0 is no match. A whole heading beats its beginning, which beats a word inside it. */
function likeness(column: string, words: readonly string[]): number {
  let best = 0;
  words.forEach((word, index) => {
    const closeness = column === word ? 300 : column.startsWith(word) ? 200 : column.includes(word) ? 100 : 0;
    // Short words such as "tid" and "hva" only count as a whole heading or its beginning.
    if (closeness === 100 && word.length < 5) return;
    if (closeness > 0) best = Math.max(best, closeness - index + (closeness === 300 ? 0 : word.length));
  });
  return best;
}

/** Which column fills which field, guessed from the headings. Each column is used once; the user can change it all. */
export function suggestMapping(columns: readonly string[]): Mapping {
  const headings = columns.map(plain);
  const pairs = importFields
    .flatMap((field) => headings.map((heading, column) => ({ field, column, score: likeness(heading, WORDS[field]) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping: Mapping = {};
  const used = new Set<number>();
  for (const { field, column } of pairs) {
    if (field in mapping || used.has(column)) continue;
    mapping[field] = column;
    used.add(column);
  }
  return mapping;
}

import MiniSearch from "minisearch";
import { fold, withoutNordic } from "../text.ts";
import { phoneDigits } from "./phone.ts";
import { compareText } from "./rules.ts";
import type { Service } from "./schema.ts";

export interface ServiceSearch {
  /** Best first. An empty query gives everything in the order it came. */
  find: (query: string) => Service[];
}

/** Fields searched, with what a hit in them is worth. */
const FIELDS = [
  ["name", 10],
  ["alias", 9],
  ["content", 3],
  ["unit", 3],
  ["targetGroup", 3],
  ["howToApply", 2],
  ["openingHours", 1],
  ["visitingAddress", 1],
  ["localTips", 1],
  ["website", 1],
  ["email", 1],
] as const satisfies readonly (readonly [keyof Service, number])[];

interface Entry {
  service: Service;
  texts: readonly { text: string; weight: number }[];
  digits: string;
}

/**
 * Search that forgives. First a plain look inside words ("sosial" finds "psykososial", which no word index does); only
 * when that finds nothing, typing errors and missing æøå are allowed for. Phone numbers are found with or without spaces.
 */
export function createServiceSearch(services: readonly Service[]): ServiceSearch {
  let prepared: Entry[] | null = null;
  let tolerant: MiniSearch | null = null;
  return {
    find: (query) => {
      const text = fold(query.slice(0, 200)).trim();
      if (text === "") return [...services];
      prepared ??= services.map(entryOf);
      const entries = prepared;
      const byPhone = findPhone(entries, text);
      if (byPhone.length > 0) return byPhone;
      const words = text.split(/\s+/);
      const exact = ranked(entries.map((entry) => ({ service: entry.service, score: scoreOf(entry, words) })));
      if (exact.length > 0) return exact;
      tolerant ??= indexOf(services);
      return tolerant.search(text).flatMap((hit) => services[hit.id as number] ?? []);
    },
  };
}

function entryOf(service: Service): Entry {
  const texts = FIELDS.map(([field, weight]) => ({ text: fold(service[field]), weight })).filter(({ text }) => text);
  return { service, texts, digits: phoneDigits(service.phone) };
}

function findPhone(entries: readonly Entry[], text: string): Service[] {
  if (!/^[+\d][\d\s]{2,}$/.test(text)) return [];
  const digits = phoneDigits(text);
  return entries.filter((entry) => entry.digits.includes(digits)).map((entry) => entry.service);
}

/** Every word must be somewhere; 0 when one is not. The start of a field beats the start of a word beats inside a word. */
function scoreOf({ texts }: Entry, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    let best = 0;
    for (const { text, weight } of texts) {
      const at = text.indexOf(word);
      if (at < 0) continue;
      const place = at === 0 ? (text === word ? 5 : 4) : startsWord(text, word) ? 3 : 1;
      best = Math.max(best, place * weight);
    }
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const ranked = (hits: { service: Service; score: number }[]): Service[] =>
  hits
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.service.name, b.service.name))
    .map((hit) => hit.service);

function indexOf(services: readonly Service[]): MiniSearch {
  const index = new MiniSearch({
    fields: FIELDS.map(([field]) => field),
    processTerm: withoutNordic,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? 0 : 0.2),
      boost: Object.fromEntries(FIELDS),
    },
  });
  index.addAll(services.map((service, position) => ({ ...service, id: position })));
  return index;
}

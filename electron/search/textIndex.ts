import type { CaseText } from "../../shared/search/caseTexts.ts";
import { foldEvenly } from "../../shared/search/spellings.ts";

/** Hits of one case; more of the same would hide the others. */
const MOST_PER_CASE = 3;
const NEWLINE = 10;

interface Field {
  path: string[];
  /** Where the field begins in `folded`, and in `raw`. */
  at: number;
  rawAt: number;
}

/** The texts of one case, one after the other, each ended by a line break. */
interface Entry {
  revision: number;
  /** One byte a letter; what Latin-1 does not have is a byte nothing else uses. */
  folded: Buffer;
  raw: Buffer;
  fields: Field[];
}

export interface FoundText {
  path: string[];
  read: () => string;
}

/** One byte a letter. */
const bytesOf = (folded: string): Buffer => Buffer.from(folded.replace(/[^\x00-\xFF]/g, "\x1A"), "latin1");

const [A, O] = [0x61, 0x6f];
const [AA, AE, OE] = [0xe5, 0xe6, 0xf8];

/** A copy with a for å and æ, and o for ø (`plainLetters`, on bytes). */
function plainBytes(folded: Buffer): Buffer {
  const plain = Buffer.from(folded);
  for (let at = 0; at < plain.length; at++) {
    const byte = plain[at];
    if (byte === AA || byte === AE) plain[at] = A;
    else if (byte === OE) plain[at] = O;
  }
  return plain;
}

/**
 * The texts of the cases one may open, held in memory only, in buffers: unlike strings these can be overwritten. Looked
 * through from end to end, which for some hundred cases takes no longer than an index of words, and finds inside words.
 */
export class TextIndex {
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  /** Bytes held. */
  get size(): number {
    return this.#size;
  }

  ids(): string[] {
    return [...this.#entries.keys()];
  }

  revisionOf(id: string): number {
    return this.#entries.get(id)?.revision ?? 0;
  }

  put(id: string, revision: number, texts: readonly CaseText[]): void {
    this.drop(id);
    const fields: Field[] = [];
    let [at, rawAt] = [0, 0];
    for (const { path, text } of texts) {
      fields.push({ path, at, rawAt });
      at += text.length + 1;
      rawAt += Buffer.byteLength(text) + 1;
    }
    const all = texts.map(({ text }) => `${text}\n`).join("");
    const entry = { revision, folded: bytesOf(foldEvenly(all)), raw: Buffer.from(all), fields };
    this.#entries.set(id, entry);
    this.#size += entry.folded.length + entry.raw.length;
  }

  /** Overwrites and forgets the texts of a case. */
  drop(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#size -= entry.folded.length + entry.raw.length;
    entry.folded.fill(0);
    entry.raw.fill(0);
  }

  clear(): void {
    for (const id of this.ids()) this.drop(id);
  }

  /**
   * Texts of one case in which all words stand; `words` has for each word its spellings. `plain`: the texts are looked
   * at without æ, ø and å.
   */
  find(id: string, words: readonly string[][], plain = false): FoundText[] {
    const entry = this.#entries.get(id);
    const [first, ...rest] = words.map((spellings) => spellings.map(bytesOf));
    if (!entry || !first) return [];
    const folded = plain ? plainBytes(entry.folded) : entry.folded;
    const stands = (word: readonly Buffer[], from: number, to: number): boolean => {
      const part = folded.subarray(from, to);
      return word.some((spelling) => part.includes(spelling));
    };
    const found: FoundText[] = [];
    if (rest.every((word) => stands(word, 0, folded.length))) {
      for (const [from, to, field] of fieldsWith(entry, folded, first)) {
        if (rest.every((word) => stands(word, from, to))) found.push(textOf(entry, field));
        if (found.length === MOST_PER_CASE) break;
      }
    }
    if (plain) folded.fill(0);
    return found;
  }
}

/** The fields in which a word stands, with where they begin and end. */
function* fieldsWith(
  { fields }: Entry,
  folded: Buffer,
  word: readonly Buffer[],
): Generator<[from: number, to: number, field: number]> {
  let from = 0;
  let spellings = word;
  while (from < folded.length) {
    const next = spellings.map((spelling) => ({ spelling, at: folded.indexOf(spelling, from) }));
    const there = next.filter(({ at }) => at >= 0);
    if (there.length === 0) return;
    spellings = there.map(({ spelling }) => spelling);
    const field = fieldAt(fields, Math.min(...there.map(({ at }) => at)));
    const to = fields[field + 1]?.at ?? folded.length;
    yield [fields[field]?.at ?? 0, to, field];
    from = to;
  }
}

/** The last field that begins at or before a place. */
function fieldAt(fields: readonly Field[], place: number): number {
  let [low, high] = [0, fields.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((fields[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function textOf({ raw, fields }: Entry, field: number): FoundText {
  const { path = [], rawAt = 0 } = fields[field] ?? {};
  const end = fields[field + 1]?.rawAt ?? raw.length;
  const last = raw[end - 1] === NEWLINE ? end - 1 : end;
  return { path, read: () => raw.toString("utf8", rawAt, last) };
}

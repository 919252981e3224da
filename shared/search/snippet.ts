import { plainLetters } from "../text.ts";
import type { SnippetPart } from "./schema.ts";
import { foldEvenly } from "./spellings.ts";

const BEFORE = 50;
const AFTER = 110;

interface Span {
  from: number;
  to: number;
}

/** Where the words stand in a text, in order and without overlap. `words`: for each its spellings. */
function spansOf(text: string, words: readonly string[][]): Span[] {
  const folded = foldEvenly(text);
  const exact = spansIn(folded, words);
  return exact.length > 0 ? exact : spansIn(plainLetters(folded), words);
}

function spansIn(folded: string, words: readonly string[][]): Span[] {
  const found: Span[] = [];
  for (const word of words.flat()) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push({ from: at, to: at + word.length });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Span[] = [];
  for (const span of found) if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
  return apart;
}

/** Moves a cut to the nearest space, so that no word is cut. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space >= 0 && at - space < 20 ? space : at;
}

/** A line of the text round the first word found, with what was searched for marked. Empty when no word is there. */
export function snippetOf(text: string, words: readonly string[][]): SnippetPart[] {
  const flat = text.replace(/\s/g, " ");
  const spans = spansOf(flat, words);
  const [first] = spans;
  if (!first) return [];
  const from = Math.min(first.from, wordStart(flat, first.from - BEFORE));
  const to = Math.max(first.to, wordEnd(flat, first.to + AFTER));
  const parts: SnippetPart[] = [];
  let at = from;
  for (const span of spans.filter((one) => one.to <= to)) {
    parts.push({ text: flat.slice(at, span.from), marked: false });
    parts.push({ text: flat.slice(span.from, span.to), marked: true });
    at = span.to;
  }
  parts.push({ text: flat.slice(at, to), marked: false });
  const [head, tail] = [from > 0 ? "… " : "", to < flat.length ? " …" : ""];
  return [{ text: head, marked: false }, ...parts, { text: tail, marked: false }].filter(({ text: one }) => one !== "");
}

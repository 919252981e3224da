import type { Hay, Term } from "./terms.ts";

/** Texts laid end to end, and where each begins. */
interface Laid {
  text: string;
  starts: Uint32Array;
}

/** Many hays as one: asked one by one, 20 000 of them lie all over the memory, and waiting for it is most of a search. */
export interface Haystack {
  count: number;
  nordic: Laid;
  plain: Laid;
}

export const haystackOf = (hays: readonly Hay[]): Haystack => ({
  count: hays.length,
  nordic: lay(hays.map(({ nordic }) => nordic)),
  plain: lay(hays.map(({ plain }) => plain)),
});

/** A line break between: no term holds one, so none is found across two texts. */
function lay(texts: readonly string[]): Laid {
  const starts = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, place) => {
    starts[place] = length;
    length += text.length + 1;
  });
  return { text: texts.join("\n"), starts };
}

/** Tells of a place whether every term is found there: the same as `isFound`. */
export function foundAmong(stack: Haystack, terms: readonly Term[]): (place: number) => boolean {
  const hits = new Uint8Array(stack.count);
  for (const term of terms) mark(hits, stack[term.in], term.text);
  return (place) => hits[place] === terms.length;
}

/** One more for every text that holds the word, however often it does. */
function mark(hits: Uint8Array, { text, starts }: Laid, word: string): void {
  let place = 0;
  while (place < starts.length) {
    const at = text.indexOf(word, starts[place]);
    if (at < 0) return;
    while ((starts[place + 1] ?? Number.POSITIVE_INFINITY) <= at) place++;
    hits[place] = (hits[place] ?? 0) + 1;
    place++;
  }
}

import { random } from "../vault/primitives.ts";

/** Composed documents waiting to be shown or printed, in memory only, dropped at lock. */
export interface Documents {
  /** Gives the address below `app://main`. */
  add: (html: string) => string;
  /** HTML by path, null for every other path. */
  at: (path: string) => string | null;
  clear: () => void;
}

/** A preview per open page is plenty; older ones are dropped. */
const KEPT = 20;
/** Characters in all: a page with a large picture among the attachments is 35 million. */
const MOST_CHARACTERS = 100_000_000;

export function keepDocuments(): Documents {
  const kept = new Map<string, string>();
  return {
    add: (html) => {
      const path = `/document/${random(16).toString("hex")}.html`;
      kept.set(path, html);
      let characters = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
      for (const [oldest, { length }] of kept) {
        if (kept.size === 1 || (kept.size <= KEPT && characters <= MOST_CHARACTERS)) break;
        kept.delete(oldest);
        characters -= length;
      }
      return path;
    },
    at: (path) => kept.get(path) ?? null,
    clear: () => kept.clear(),
  };
}

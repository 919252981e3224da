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

export function keepDocuments(): Documents {
  const kept = new Map<string, string>();
  return {
    add: (html) => {
      const path = `/document/${random(16).toString("hex")}.html`;
      kept.set(path, html);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return path;
    },
    at: (path) => kept.get(path) ?? null,
    clear: () => kept.clear(),
  };
}

import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { logFailure } from "../log.ts";
import type { Vault } from "../vault/vault.ts";

/** Long enough that a word is written out; each letter would be noise. */
const REST_MS = 1500;

export interface SearchNotes {
  note: (text: string) => void;
  /** Notes at once what waits. */
  end: () => void;
}

/** One is the other with letters added, removed or both at the end: somebody is still typing. */
const isSameTyping = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Searches in the texts of cases are noted in the access log when typing has come to rest; the same text once. */
export function noteSearches(vault: Vault, restMs: number = REST_MS): SearchNotes {
  let waiting = "";
  let noted = "";
  let timer: NodeJS.Timeout | undefined;

  const write = (): void => {
    clearTimeout(timer);
    const text = waiting;
    waiting = "";
    if (text === "" || text === noted) return;
    noted = text;
    vault
      .log(newEvent("search", { text, details: ["content"] }))
      .catch((failure: unknown) => logFailure("search", failure));
  };

  return {
    note: (given) => {
      const text = given.trim();
      if (waiting !== "" && !isSameTyping(waiting, text)) write();
      clearTimeout(timer);
      waiting = text;
      timer = setTimeout(write, restMs);
    },
    end: write,
  };
}

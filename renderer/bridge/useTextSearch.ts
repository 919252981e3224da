import { useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import { SHORTEST_SEARCH } from "../../shared/search/limits.ts";
import type { SearchResult } from "../../shared/search/schema.ts";
import { bridge } from "./bridge.ts";
import { flushEditors } from "./editors.ts";

/** Between two letters of somebody who types slowly. */
const REST_MS = 250;
const LONGEST = 200;

export type TextSearch =
  | { state: "idle" }
  | { state: "searching" }
  | { state: "error"; error: AppError }
  | { state: "data"; text: string; result: SearchResult };

/** Looks in the texts of the cases while somebody types. What is long in coming and no longer asked for is dropped. */
export function useTextSearch(query: string, closed: boolean): TextSearch {
  const text = query.trim().slice(0, LONGEST);
  const [found, setFound] = useState<{ text: string; closed: boolean; search: TextSearch } | null>(null);
  useEffect(() => {
    if (text.length < SHORTEST_SEARCH) return;
    let current = true;
    const timer = setTimeout(() => {
      // What was typed a moment ago is to be found too.
      const asked = flushEditors().then(() => bridge.searchCases({ text, closed }));
      void asked.then((answer) => {
        if (!current) return;
        const search: TextSearch = answer.ok
          ? { state: "data", text, result: answer.value }
          : { state: "error", error: answer.error };
        setFound({ text, closed, search });
      });
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, closed]);
  if (text.length < SHORTEST_SEARCH) return { state: "idle" };
  return found?.text === text && found.closed === closed ? found.search : { state: "searching" };
}

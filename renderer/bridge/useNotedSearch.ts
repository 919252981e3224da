import { useEffect, useRef } from "react";
import { bridge } from "./bridge.ts";

/** Long enough that a name is written out; each key would be noise. */
const REST_MS = 1500;
const SHORTEST = 2;
const LONGEST = 200;
let noted = "";

/**
 * Searching among people's names is noted in the access log: once typing has come to rest, or when the search is left
 * for what it found. The same text again is not.
 */
export function useNotedSearch(query: string): void {
  const text = query.trim().slice(0, LONGEST);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
    const timer = setTimeout(() => note(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => note(latest.current), []);
}

function note(text: string): void {
  if (text.length < SHORTEST || text === noted) return;
  noted = text;
  void bridge.noteSearch({ text });
}

import type { TakenIn } from "./keeper.ts";

/** `record`: `case-<id>`, `directory-main` ... */
export type TakenInRecord = TakenIn & { record: string };

const listeners = new Set<(what: TakenInRecord) => void>();

export const tellTakenIn = (what: TakenInRecord): void => listeners.forEach((listener) => listener(what));

/** Calls `listener` whenever an editor has taken in what was not typed here; gives what stops it. */
export function onTakenIn(listener: (what: TakenInRecord) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

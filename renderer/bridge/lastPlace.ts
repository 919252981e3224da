import type { EventPayloads } from "../../shared/ipc/contract.ts";
import { whenThere } from "./whenThere.ts";

type LockReason = EventPayloads["locked"]["reason"];

/**
 * Where somebody was when the store was locked. Kept for this window only, in memory (`window.ts`: no partition on
 * disk), and without a word of what was on the page.
 */
interface Place {
  userId: string;
  /** Empty when the user locked. */
  reason: LockReason | "";
  /** False when something could not be written before the lock. */
  saved: boolean;
  hash: string;
  scrollTop: number;
  /** Which field had focus: its label, which of those with that label, and where in the text. */
  field: { label: string; nth: number; caret: number | null } | null;
}

const KEY = "place";
let userId = "";

/** Whoever is unlocked now; the page knows it, the lock asks for it. */
export const noteUser = (id: string): void => {
  userId = id;
};

const fieldsOf = (main: HTMLElement, label: string): HTMLElement[] =>
  [...main.querySelectorAll<HTMLInputElement>("input, textarea, select")].filter((field) => labelOf(field) === label);

const labelOf = (field: HTMLInputElement): string => field.labels?.[0]?.textContent ?? "";

function focusedField(main: HTMLElement): Place["field"] {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !main.contains(field)) return null;
  const label = labelOf(field as HTMLInputElement);
  const nth = fieldsOf(main, label).indexOf(field);
  const caret = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.selectionStart : null;
  return label === "" || nth < 0 ? null : { label, nth, caret };
}

/** Before the window is loaded anew because the store is locked. */
export function rememberPlace(reason: LockReason | "", saved: boolean): void {
  const main = document.getElementById("main");
  if (!main || userId === "") return;
  const { scrollTop } = main;
  const place: Place = { userId, reason, saved, hash: location.hash, scrollTop, field: focusedField(main) };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

export function lastPlace(): Place | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as Place);
}

/** Another user begins at the list: where a colleague was is nothing to be led into. */
export function beginAs(id: string): void {
  if (lastPlace()?.userId === id) return;
  if (lastPlace()) location.hash = "";
  sessionStorage.removeItem(KEY);
}

/**
 * Back to the same line and field once the page has them, else the user is left where the page begins. Gives what stops
 * the waiting.
 */
export function returnToPlace(main: HTMLElement): () => void {
  const place = lastPlace();
  if (place?.hash !== location.hash) return () => undefined;
  const attempt = (): boolean => {
    const field = place.field && fieldsOf(main, place.field.label)[place.field.nth];
    const isTall = main.scrollHeight - main.clientHeight >= place.scrollTop;
    if (!isTall || (place.field && !field)) return false;
    main.scrollTop = place.scrollTop;
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(place.field?.caret ?? 0, place.field?.caret ?? 0);
    sessionStorage.removeItem(KEY);
    return true;
  };
  return whenThere(main, attempt, () => sessionStorage.removeItem(KEY));
}

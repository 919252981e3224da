import { useEffect } from "react";
import { useLocation } from "react-router";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { textAt } from "../../shared/search/caseTexts.ts";
import type { EditorStore } from "./editorStore.ts";
import { whenThere } from "./whenThere.ts";

/** Goes with the address to the page of a text that was found; never in the address itself. */
export interface Found {
  path: readonly string[];
  /** What was searched for, as it stands there; empty when that is not told. */
  word: string;
}

/** What an item is known by, for a field that is folded away in it. */
const NAMES = ["what", "text", "name", "title", "about"];

const foundIn = (state: unknown): Found | null =>
  typeof state === "object" && state !== null && "found" in state ? (state as { found: Found }).found : null;

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldWith(text: string): Field | undefined {
  if (text === "") return undefined;
  return [...document.querySelectorAll<Field>("#main :is(textarea, input)")].find((field) => field.value === text);
}

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#main [data-item$=".${CSS.escape(id)}"] [data-open]`);

/** Rows on the way are opened; each once. */
function openRows(path: readonly string[], opened: Set<string>): void {
  for (const id of path) {
    const row = rowOf(id);
    if (!row || opened.has(id)) continue;
    opened.add(id);
    if (row.getAttribute("aria-expanded") === "false") row.click();
  }
}

function show(field: Field, word: string): void {
  field.focus({ preventScroll: true });
  const at = word === "" ? -1 : field.value.indexOf(word);
  if (at >= 0) field.setSelectionRange(at, at + word.length);
  field.scrollIntoView({ block: "center" });
}

/** On the page of a text that was found: the row is opened, the field has focus and the word is selected. */
export function useFoundText(editor: EditorStore<CaseRecord>): void {
  const state: unknown = useLocation().state;
  useEffect(() => {
    const found = foundIn(state);
    if (!found) return;
    const { path, word } = found;
    const opened = new Set<string>();
    return whenThere(
      document.body,
      () => {
        openRows(path, opened);
        const field = fieldWith(textAt(editor.get(), path));
        if (field) show(field, word);
        return field !== undefined;
      },
      () => showNear(editor.get(), path),
    );
  }, [state, editor]);
}

/** The field is folded away, or is no field: the item it belongs to, by its name or its row. */
function showNear(record: CaseRecord, path: readonly string[]): void {
  const names = NAMES.map((name) => textAt(record, [...path.slice(0, -1), name]));
  const near = names.map(fieldWith).find((field) => field !== undefined);
  if (near) show(near, "");
  else
    path
      .toReversed()
      .map(rowOf)
      .find((row) => row !== null)
      ?.focus();
}

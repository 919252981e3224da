import { useLayoutEffect, useSyncExternalStore } from "react";
import type { EditorStore } from "./editorStore.ts";

type AnyEditor = EditorStore<object>;

/** What may hold unsaved text. */
export interface Unsaved {
  /** Empty for what is no record yet. */
  record: string;
  /** False when it could not be written. `isEnding`: the window closes or the store locks, and this is the last chance. */
  flush: (isEnding: boolean) => Promise<boolean>;
}

/** All of them are flushed before the window closes or the store locks. */
const open = new Set<Unsaved>();
let active: AnyEditor | null = null;
const listeners = new Set<() => void>();

export function registerEditor(editor: Unsaved): () => void {
  open.add(editor);
  return () => open.delete(editor);
}

/** Those that could not be written. */
export async function flushAll(isEnding = false): Promise<Unsaved[]> {
  const editors = [...open];
  const written = await Promise.all(editors.map((editor) => editor.flush(isEnding)));
  return editors.filter((_, at) => !written[at]);
}

/** False when one of them could not be written. */
export const flushEditors = async (isEnding = false): Promise<boolean> => (await flushAll(isEnding)).length === 0;

/** Makes this editor the one that Ctrl+Z, Ctrl+S and "Lagret kl. ..." in the top bar are about. */
export function useActiveEditor<T extends object>(editor: EditorStore<T> | null): void {
  // With the first picture of the page, not after it: a key pressed at once must find its editor.
  useLayoutEffect(() => {
    const entry = editor as unknown as AnyEditor | null;
    setActive(entry);
    return () => {
      if (active === entry) setActive(null);
    };
  }, [editor]);
}

function setActive(editor: AnyEditor | null): void {
  active = editor;
  listeners.forEach((listener) => listener());
}

export const activeEditor = (): AnyEditor | null => active;

export function useActiveEditorStore(): AnyEditor | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, activeEditor);
}

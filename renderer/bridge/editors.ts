import { useLayoutEffect, useSyncExternalStore } from "react";
import type { EditorStore } from "./editorStore.ts";

type AnyEditor = EditorStore<object>;

/** Editors that may hold unsaved text; all of them are flushed before the window closes or the store locks. */
const open = new Set<AnyEditor>();
let active: AnyEditor | null = null;
const listeners = new Set<() => void>();

export function registerEditor<T extends object>(editor: EditorStore<T>): () => void {
  const entry = editor as unknown as AnyEditor;
  open.add(entry);
  return () => open.delete(entry);
}

/** False when one of them could not be written. */
export async function flushEditors(): Promise<boolean> {
  const results = await Promise.all([...open].map((editor) => editor.flush()));
  return results.every(Boolean);
}

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

import { useCallback, useSyncExternalStore } from "react";
import type { EditorStore } from "./editorStore.ts";
import type { SaveState } from "./keeper.ts";

/** A part of the document; renders again only when that part changes. `select` must return a part, not a new object. */
export function useEditor<T, S>(editor: EditorStore<T>, select: (state: T) => S): S {
  return useSyncExternalStore(
    editor.subscribe,
    useCallback(() => select(editor.get()), [editor, select]),
  );
}

export function useSaveState<T>(editor: EditorStore<T>): SaveState {
  return useSyncExternalStore(editor.subscribe, editor.saveState);
}

import type { EditorStore } from "./editorStore.ts";

/** The same record, to be read: a change that is tried all the same is told to `refuse`, and nothing happens. */
export function readOnlyEditor<T>(editor: EditorStore<T>, refuse: () => void): EditorStore<T> {
  return {
    ...editor,
    update: refuse,
    undo: () => null,
    redo: () => null,
    undoLabel: () => null,
    redoLabel: () => null,
  };
}

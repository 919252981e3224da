import type { EditorStore } from "./editorStore.ts";

const readOnly = new WeakSet<object>();

/** True for an editor nothing can be saved with, so that nothing need be said of saving. */
export const isReadOnly = (editor: object): boolean => readOnly.has(editor);

/** The same record, to be read: a change that is tried all the same is told to `refuse`, and nothing happens. */
export function readOnlyEditor<T>(editor: EditorStore<T>, refuse: () => void): EditorStore<T> {
  const read: EditorStore<T> = {
    ...editor,
    update: refuse,
    act: () => Promise.resolve({ code: "notAllowed" }),
    undo: () => Promise.resolve(null),
    redo: () => Promise.resolve(null),
    undoLabel: () => null,
    redoLabel: () => null,
  };
  readOnly.add(read);
  return read;
}

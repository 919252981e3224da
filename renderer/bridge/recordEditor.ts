import type { Conflicted } from "../../shared/conflict/merge.ts";
import type { Result } from "../../shared/result.ts";
import { newId } from "../newId.ts";
import { bridge } from "./bridge.ts";
import { createEditorStore, type EditorStore } from "./editorStore.ts";
import type { Here } from "./here.ts";
import { keepCaret } from "./keepCaret.ts";
import type { Keeper, Newest } from "./keeper.ts";
import { tellTakenIn } from "./takenIn.ts";

/** What the main process answers when a record is opened. */
export interface OpenedRecord<T> extends Newest<T> {
  recovered: boolean;
  draft: { at: string; data: T; baseData: T | null } | null;
}

/** How one record is fetched, saved and merged. */
export interface RecordChannels<T> {
  record: string;
  open: () => Promise<Result<OpenedRecord<T>>>;
  save: Keeper<T>["persist"];
  merge: Keeper<T>["merge"];
}

/** An editor for an opened record; text an earlier sitting could not save is taken in at once. */
export function recordEditor<T extends Conflicted>(
  opened: OpenedRecord<T>,
  { record, open, save, merge }: RecordChannels<T>,
  { me, draftStep }: Here,
): EditorStore<T> {
  const editor = createEditorStore(opened, {
    record,
    persist: save,
    reopen: open,
    merge,
    me,
    newId,
    redraw: keepCaret,
    onTakenIn: (what) => tellTakenIn({ ...what, record }),
  });
  if (opened.draft) {
    const { at, data, baseData } = opened.draft;
    const isNew = editor.takeDraft(draftStep(at), { at, data, base: baseData });
    if (isNew) void editor.flush();
    else void bridge.discardDraft({ record });
  }
  return editor;
}

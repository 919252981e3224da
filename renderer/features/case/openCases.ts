import type { AppError } from "../../../shared/appError.ts";
import { checkCaseChange } from "../../../shared/case/changes.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { mergeCases } from "../../../shared/conflict/mergeCase.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { registerEditor } from "../../bridge/editors.ts";
import type { EditorStore, Stepped } from "../../bridge/editorStore.ts";
import type { Here } from "../../bridge/here.ts";
import { recordEditor, type OpenedRecord } from "../../bridge/recordEditor.ts";

export interface OpenCase {
  editor: EditorStore<CaseRecord>;
  /** The newest save is damaged on disk and this is the one before it. */
  recovered: boolean;
}

interface Kept extends OpenCase {
  forget: () => void;
}

/** Cases kept after they are left, so that undo and text that could not be saved are still there on the way back. */
const MOST_KEPT = 8;
const kept = new Map<string, Kept>();

type Steps = Pick<EditorStore<CaseRecord>, "undo" | "redo">;

/**
 * Undo stops at a signed consent that is saved: taking the signature back would be refused by the main process, and
 * nothing after it could be saved.
 */
function guarded(store: EditorStore<CaseRecord>): Steps {
  const step = (there: "undo" | "redo", back: "undo" | "redo") => async (): Promise<Stepped | null> => {
    const stepped = await store[there]();
    const maySave = store.written().every((record) => checkCaseChange(record, store.get()).length === 0);
    if (!stepped || maySave) return stepped;
    await store[back]();
    return null;
  };
  return { undo: step("undo", "redo"), redo: step("redo", "undo") };
}

function keep(id: string, opened: OpenedRecord<CaseRecord>, here: Here): Kept {
  const channels = {
    record: `case-${id}`,
    open: () => bridge.openCase({ id }),
    save: (data: CaseRecord, base: number) => bridge.saveCase({ base, data }),
    merge: mergeCases,
  };
  const store = recordEditor(opened, channels, here);
  const editor = { ...store, ...guarded(store) };
  const unregister = registerEditor(editor);
  const entry: Kept = {
    editor,
    recovered: opened.recovered,
    forget: () => {
      unregister();
      store.dispose();
      kept.delete(id);
    },
  };
  kept.set(id, entry);
  return entry;
}

async function forgetOldest(): Promise<void> {
  for (const entry of [...kept.values()].slice(0, Math.max(0, kept.size - MOST_KEPT))) {
    if (await entry.editor.flush()) entry.forget();
  }
}

/** Opens a case, or the one still held with what others have saved since. What is unsaved here is never dropped. */
export async function openCase(id: string, here: Here): Promise<Result<OpenCase>> {
  const held = kept.get(id);
  const result = await bridge.openCase({ id });
  if (held) {
    kept.delete(id);
    kept.set(id, held);
    if (result.ok) await held.editor.takeIn(result.value);
    return { ok: true, value: held };
  }
  if (!result.ok) return result;
  const entry = keep(id, result.value, here);
  await forgetOldest();
  return { ok: true, value: entry };
}

/** Gives up what is unsaved here and takes the newest revision; after a refusal, when the user asks for it. */
export async function openNewest(id: string, here: Here): Promise<Result<OpenCase>> {
  await bridge.discardDraft({ record: `case-${id}` });
  const result = await bridge.openCase({ id });
  if (!result.ok) return result;
  kept.get(id)?.forget();
  return { ok: true, value: keep(id, result.value, here) };
}

/** Errors that saving again cannot cure: the change itself is refused. */
export const needsNewest = (error: AppError): boolean => error.code === "validation";

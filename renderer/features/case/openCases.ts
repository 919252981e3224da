import type { AppError } from "../../../shared/appError.ts";
import { checkCaseChange } from "../../../shared/case/changes.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { registerEditor } from "../../bridge/editors.ts";
import { createEditorStore, type EditorStore } from "../../bridge/editorStore.ts";

export interface OpenCase {
  editor: EditorStore<CaseRecord>;
  /** The newest save is damaged on disk and this is the one before it. */
  recovered: boolean;
}

interface Kept extends OpenCase {
  revision: () => number;
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
function guarded(store: EditorStore<CaseRecord>, written: () => CaseRecord[]): Steps {
  const step = (there: "undo" | "redo", back: "undo" | "redo") => (): string | null => {
    const label = store[there]();
    const maySave = written().every((record) => checkCaseChange(record, store.get()).length === 0);
    if (label === null || maySave) return label;
    store[back]();
    return null;
  };
  return { undo: step("undo", "redo"), redo: step("redo", "undo") };
}

function keep(id: string, opened: { revision: number; data: CaseRecord; recovered: boolean }): Kept {
  let revision = opened.revision;
  let saved = opened.data;
  let sent = opened.data;
  const store = createEditorStore(opened.data, opened.revision, async (data, base) => {
    sent = data;
    const result = await bridge.saveCase({ base, data });
    if (result.ok) {
      revision = result.value.revision;
      saved = data;
    }
    return result;
  });
  const editor = { ...store, ...guarded(store, () => [saved, sent]) };
  const unregister = registerEditor(editor);
  const entry: Kept = {
    editor,
    recovered: opened.recovered,
    revision: () => revision,
    forget: () => {
      unregister();
      store.dispose();
      kept.delete(id);
    },
  };
  kept.set(id, entry);
  return entry;
}

const isUnsaved = (entry: Kept): boolean => entry.editor.saveState().kind !== "saved";

async function forgetOldest(): Promise<void> {
  for (const entry of [...kept.values()].slice(0, Math.max(0, kept.size - MOST_KEPT))) {
    if (await entry.editor.flush()) entry.forget();
  }
}

/**
 * Opens a case, or the one still held when nobody has saved a newer revision. What is unsaved here is never dropped.
 */
export async function openCase(id: string): Promise<Result<OpenCase>> {
  const held = kept.get(id);
  const result = await bridge.openCase({ id });
  if (held && (isUnsaved(held) || !result.ok || result.value.revision === held.revision())) {
    kept.delete(id);
    kept.set(id, held);
    return { ok: true, value: held };
  }
  if (!result.ok) return result;
  held?.forget();
  const entry = keep(id, result.value);
  await forgetOldest();
  return { ok: true, value: entry };
}

/** Gives up what is unsaved here and takes the newest revision; after a conflict, when the user asks for it. */
export async function openNewest(id: string): Promise<Result<OpenCase>> {
  const result = await bridge.openCase({ id });
  if (!result.ok) return result;
  kept.get(id)?.forget();
  return { ok: true, value: keep(id, result.value) };
}

/** Errors that saving again cannot cure. */
export const needsNewest = (error: AppError): boolean => error.code === "conflict" || error.code === "validation";

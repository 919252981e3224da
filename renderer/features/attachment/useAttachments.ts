import type { AppError } from "../../../shared/appError.ts";
import type { Attachment } from "../../../shared/attachment/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import { showToast } from "../../ui/toast.tsx";

export interface Attachments {
  items: readonly Attachment[];
  /** Asks for a file and adds it; what went wrong, or null. Closing the question is nothing wrong. */
  add: () => Promise<AppError | null>;
  rename: (id: string, name: string) => void;
  /** At once, with a way back. */
  remove: (id: string) => void;
}

/** Puts focus on the name of an attachment, or on the button that adds one. */
const focusOn = (id: string | null): void =>
  focusSoon(...(id === null ? [] : [`[data-attachment="${CSS.escape(id)}"] input`]), "[data-add-attachment]");

/** The attachments of the case on the screen. The files themselves lie in the store; the case has their names and keys. */
export function useAttachments(): Attachments {
  const t = useT().attachment;
  const { editor } = useCase();
  const items = useEditor(editor, (record) => record.attachments);

  const add = async (): Promise<AppError | null> => {
    const result = await bridge.addAttachment({ caseId: editor.get().id });
    if (!result.ok) return result.error.code === "cancelled" ? null : result.error;
    const added = result.value;
    editor.update(t.added, `attachments.add.${added.id}`, (draft) => {
      draft.attachments.push(added);
    });
    // The file is in the store; only the case can find it there.
    void editor.flush();
    focusOn(added.id);
    return null;
  };
  const rename = (id: string, name: string): void =>
    editor.update(t.renamed, `attachments.${id}.name`, (draft) => {
      const found = draft.attachments.find((one) => one.id === id);
      if (found) found.name = name;
    });
  const remove = (id: string): void => {
    const index = items.findIndex((one) => one.id === id);
    const item = items[index];
    if (!item) return;
    const neighbour = items[index + 1] ?? items[index - 1];
    editor.update(t.removed, `attachments.remove.${id}`, (draft) => {
      draft.attachments = draft.attachments.filter((one) => one.id !== id);
    });
    focusOn(neighbour?.id ?? null);
    showToast(t.removed, () => {
      editor.update(t.restored, `attachments.restore.${id}`, (draft) => {
        if (!draft.attachments.some((one) => one.id === id)) draft.attachments.splice(index, 0, item);
      });
      focusOn(id);
    });
  };
  return { items, add, rename, remove };
}

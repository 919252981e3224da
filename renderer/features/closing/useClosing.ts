import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { Closing } from "../../../shared/closing/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";

interface ClosingEdits {
  record: CaseRecord;
  today: string;
  editor: EditorStore<CaseRecord>;
  change: (values: Partial<Closing>) => void;
}

/** The closing of the open case, changed field by field by those who may. */
export function useClosing(): ClosingEdits {
  const t = useT();
  const { editor: open, today } = useCase();
  const editor = useEditorFor(open, "closeCase");
  const record = useEditor(editor, (state) => state);
  const change = (values: Partial<Closing>): void => {
    const [field] = Object.keys(values) as (keyof Closing)[];
    if (!field) return;
    editor.update(t.closing.page.changed(t.closing.fields[field]), `closing.${field}`, (draft) => {
      Object.assign(draft.closing, values);
    });
  };
  return { record, today, editor, change };
}

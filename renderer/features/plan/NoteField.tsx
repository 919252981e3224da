import { useCallback } from "react";
import type { Plan } from "../../../shared/plan/schema.ts";
import { usePlanCase } from "./planCase.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";

export type NoteKey = Extract<
  keyof Plan,
  | "aboutMe"
  | "today"
  | "important"
  | "resources"
  | "difficult"
  | "experience"
  | "wishes"
  | "ownContribution"
  | "familyContribution"
  | "crisis"
  | "cooperation"
  | "execution"
>;

/** One free text of the plan, in the person's words. */
export function NoteField({ field, rows = 4 }: { field: NoteKey; rows?: number }) {
  const t = useT();
  const { editor } = usePlanCase();
  const value = useEditor(
    editor,
    useCallback((state) => state.plan[field], [field]),
  );
  const { label, hint } = t.plan.note[field];
  return (
    <AutoTextarea
      id={`plan-${field}`}
      label={label}
      hint={hint || undefined}
      rows={rows}
      value={value}
      onChange={(text) =>
        editor.update(t.plan.changes.note(label), `plan-${field}`, (draft) => {
          draft.plan[field] = text;
        })
      }
    />
  );
}

import { useMemo } from "react";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useReadOnly } from "../../ui/readOnly.tsx";
import type { MarksAsked } from "./registerMarks.ts";

/** What the marks of every coordinator are made from, beside the coordinator. */
export function useMarksAsked(
  editor: EditorStore<CoordinatorRegister>,
  settingsEditor: EditorStore<Settings>,
): MarksAsked {
  const { today } = useSession().status;
  const isOwnUnit = !useReadOnly();
  const courses = useEditor(editor, (register) => register.courses);
  const soon = useEditor(settingsEditor, (settings) => dayAfter(today, spanOf(settings, "coordinatorLeaves")));
  return useMemo(() => ({ courses, today, soon, isOwnUnit }), [courses, today, soon, isOwnUnit]);
}

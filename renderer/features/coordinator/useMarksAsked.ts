import { useMemo } from "react";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { standardSettings } from "../../../shared/settings/standards.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useReadOnly } from "../../ui/readOnly.tsx";
import type { MarksAsked } from "./registerMarks.ts";

/** What the marks of every coordinator are made from, beside the coordinator. */
export function useMarksAsked(editor: EditorStore<CoordinatorRegister>): MarksAsked {
  const { today } = useSession().status;
  const isOwnUnit = !useReadOnly();
  const courses = useEditor(editor, (register) => register.courses);
  const registers = useRegisters();
  const settings = registers.state === "data" ? registers.registers.settings.get() : standardSettings();
  const soon = dayAfter(today, spanOf(settings, "coordinatorLeaves"));
  return useMemo(() => ({ courses, today, soon, isOwnUnit }), [courses, today, soon, isOwnUnit]);
}

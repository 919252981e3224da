import { useMemo } from "react";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { standardSettings } from "../../../shared/settings/standards.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { marksOf, type Mark } from "./registerMarks.ts";
import { nothingToDo, type Standing } from "./registerView.ts";

/** Marks of every coordinator, made once for each that changes. */
export function useMarks(
  editor: EditorStore<CoordinatorRegister>,
  standing: ReadonlyMap<string, Standing> | null,
): (coordinator: Coordinator) => readonly Mark[] {
  const t = useT().coordinator;
  const { today } = useSession().status;
  const isOwnUnit = !useReadOnly();
  const courses = useEditor(editor, (register) => register.courses);
  const registers = useRegisters();
  const settings = registers.state === "data" ? registers.registers.settings.get() : standardSettings();
  const soon = dayAfter(today, spanOf(settings, "coordinatorLeaves"));
  return useMemo(() => {
    const made = new WeakMap<Coordinator, Mark[]>();
    return (coordinator) => {
      const known = made.get(coordinator);
      if (known) return known;
      const load = standing?.get(coordinator.id) ?? nothingToDo;
      const marks = marksOf(coordinator, load, { courses, today, soon, isOwnUnit }, t);
      made.set(coordinator, marks);
      return marks;
    };
  }, [standing, courses, today, soon, isOwnUnit, t]);
}

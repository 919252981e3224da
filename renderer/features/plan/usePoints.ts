import { useCallback, useMemo } from "react";
import { planPoints, type PlanPoint } from "../../../shared/plan/rules.ts";
import { usePlanCase } from "./planCase.ts";
import { useEditor } from "../../bridge/useEditor.ts";

/** The nine points; renders again only when one of them changes, not at every key. */
export function usePoints(): PlanPoint[] {
  const { editor, today } = usePlanCase();
  const answers = useEditor(
    editor,
    useCallback(
      (record) =>
        planPoints(record, today)
          .map(({ done, section }) => `${done}${section}`)
          .join(),
      [today],
    ),
  );
  // `answers` is the key: the points themselves are new objects each time.
  return useMemo(() => (answers === "" ? [] : planPoints(editor.get(), today)), [answers, editor, today]);
}

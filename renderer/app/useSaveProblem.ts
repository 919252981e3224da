import { useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import type { EditorStore } from "../bridge/editorStore.ts";
import { isRetried } from "../bridge/retried.ts";

/** Failures in a row before more is said than "Ikke lagret. Prøver igjen". */
const PATIENCE = 2;

/** Why the record is not written, once it is clear that it will not pass by itself. */
export function useSaveProblem(editor: EditorStore<object> | null): AppError | null {
  const [problem, setProblem] = useState<{ editor: EditorStore<object>; error: AppError } | null>(null);
  useEffect(() => {
    if (!editor) return;
    let failures = 0;
    let last: unknown = null;
    return editor.subscribe(() => {
      const save = editor.saveState();
      if (save.kind === "saved") {
        failures = 0;
        setProblem(null);
      }
      if (save.kind !== "failed" || save === last) return;
      last = save;
      failures += 1;
      if (failures >= PATIENCE || !isRetried(save.error)) setProblem({ editor, error: save.error });
    });
  }, [editor]);
  return problem && problem.editor === editor ? problem.error : null;
}

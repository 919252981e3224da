import { useCallback, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Letter } from "../../../shared/letter/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { useKeepPapers } from "../../bridge/letterPapers.ts";

export type PrintOutcome =
  | { kind: "none" }
  | { kind: "busy" }
  | { kind: "printed" }
  /** What is typed could not be written, so the letters would not hold it. */
  | { kind: "unwritten" }
  | { kind: "failed"; error: AppError };

/** One job at the printer; the access log notes each letter with its receiver. */
export function usePrintLetters(): { outcome: PrintOutcome; print: (letters: readonly Letter[]) => void } {
  const { editor } = useCase();
  const keep = useKeepPapers();
  const [outcome, setOutcome] = useState<PrintOutcome>({ kind: "none" });
  const run = useCallback(
    async (letters: readonly Letter[]): Promise<PrintOutcome> => {
      if (!(await flushEditors())) return { kind: "unwritten" };
      const caseId = editor.get().id;
      const result = await bridge.printDocuments({
        documents: letters.map(({ id, language, name, organisation }) => ({
          kind: "letter",
          caseId,
          itemId: id,
          language,
          receiver: { name, organisation, basis: "" },
        })),
      });
      if (!result.ok)
        return result.error.code === "cancelled" ? { kind: "none" } : { kind: "failed", error: result.error };
      if (!result.value.printed) return { kind: "none" };
      keep(letters);
      return { kind: "printed" };
    },
    [editor, keep],
  );
  const print = useCallback(
    (letters: readonly Letter[]): void => {
      setOutcome({ kind: "busy" });
      void run(letters).then(setOutcome);
    },
    [run],
  );
  return { outcome, print };
}

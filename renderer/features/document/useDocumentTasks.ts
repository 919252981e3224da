import { useCallback, useState } from "react";
import type { Receiver } from "../../../shared/accessLog/schema.ts";
import type { AppError } from "../../../shared/appError.ts";
import type { DocumentRequest } from "../../../shared/ipc/contract.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { useT } from "../../i18n/useT.ts";

export type Task = "print" | "pdf" | "docx";

export type Outcome =
  | { kind: "none" }
  | { kind: "busy"; task: Task }
  | { kind: "done"; text: string }
  /** What is typed could not be written, so the document would not hold it. */
  | { kind: "unwritten" }
  | { kind: "failed"; error: AppError; task: Task };

/** Told when it has left; true when the record was marked as printed. */
export type OnOut = (task: Task) => boolean;

const unmarked: OnOut = () => false;

/** Printing and saving a document, each with one clear answer. A question the user closed says nothing. */
export function useDocumentTasks(
  request: DocumentRequest,
  receiver: Receiver,
  onOut: OnOut = unmarked,
): { outcome: Outcome; start: (task: Task) => void } {
  const t = useT();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  const run = useCallback(
    async (task: Task): Promise<Outcome> => {
      if (!(await flushEditors())) return { kind: "unwritten" };
      const document = { ...request, receiver };
      if (task === "print") {
        return answer(task, await bridge.printDocument(document), ({ printed }) => {
          if (!printed) return null;
          return onOut(task) ? t.document.printedConsent : t.document.printed;
        });
      }
      const saved = await bridge.saveDocument({ ...document, format: task });
      return answer(task, saved, ({ fileName }) => {
        onOut(task);
        return t.document.saved(fileName);
      });
    },
    [request, receiver, onOut, t],
  );

  const start = useCallback(
    (task: Task): void => {
      setOutcome({ kind: "busy", task });
      void run(task).then(setOutcome);
    },
    [run],
  );
  return { outcome, start };
}

function answer<T>(task: Task, result: Result<T>, say: (value: T) => string | null): Outcome {
  if (!result.ok)
    return result.error.code === "cancelled" ? { kind: "none" } : { kind: "failed", error: result.error, task };
  const text = say(result.value);
  return text === null ? { kind: "none" } : { kind: "done", text };
}

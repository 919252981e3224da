import type { AppError } from "../../../shared/appError.ts";
import type { CaseloadMove, DoneMove } from "../../../shared/changeover/caseloadSchema.ts";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { flushEditors } from "../../bridge/editors.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useT } from "../../i18n/useT.ts";

/** What is typed in one of the cases is stored first: the move stands on it, and the way back would see it as newer. */
async function ask<T>(channel: () => Promise<Result<T>>): Promise<Result<T>> {
  if (!(await flushEditors())) return { ok: false, error: { code: "unsaved" } };
  return channel();
}

const errorOf = (result: Result<unknown>): AppError | null => (result.ok ? null : result.error);

/** Moves a caseload in all its cases at once; a step of undo in the register the coordinator is in. */
export function useMoves(register: EditorStore<CoordinatorRegister>, name: string) {
  const t = useT().caseload;
  return {
    move: (move: CaseloadMove): Promise<AppError | null> => {
      let token = "";
      const first = async (): Promise<AppError | null> => {
        const result = await ask(() => bridge.moveCaseload(move));
        if (result.ok) ({ token } = result.value);
        return errorOf(result);
      };
      return register.act(t.moved(move.cases.length, name), {
        redo: async () => (token === "" ? first() : errorOf(await ask(() => bridge.redoMove({ token })))),
        undo: async () => errorOf(await ask(() => bridge.undoMove({ token }))),
      });
    },
    moveBack: ({ token, cases }: DoneMove): Promise<AppError | null> =>
      register.act(t.movedBack(cases.length, name), {
        redo: async () => errorOf(await ask(() => bridge.undoMove({ token }))),
        undo: async () => errorOf(await ask(() => bridge.redoMove({ token }))),
      }),
  };
}

import { useCallback } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { FamilyRelation } from "../../../shared/family/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";

/** The others in the family as the main process lets them be seen; asked anew when the ties change. */
export function useFamily() {
  const { editor } = useCase();
  const ties = useEditor(editor, (record) => record.family.ties.map(({ id }) => id).join());
  const ask = useCallback(async () => {
    await editor.flush();
    return bridge.readFamily({ caseId: editor.get().id });
  }, [editor]);
  return useQuery(ask, ties);
}

/** Ties are made in both cases at once, by the main process; what is typed here is stored first. */
export function useTies() {
  const { editor } = useCase();
  const done = async (result: { ok: true } | { ok: false; error: AppError }): Promise<AppError | null> => {
    if (!result.ok) return result.error;
    await editor.takeIn();
    return null;
  };
  return {
    link: async (otherId: string, relation: FamilyRelation): Promise<AppError | null> => {
      await editor.flush();
      return done(await bridge.linkFamily({ caseId: editor.get().id, otherId, relation }));
    },
    unlink: async (otherId: string): Promise<AppError | null> => {
      await editor.flush();
      return done(await bridge.unlinkFamily({ caseId: editor.get().id, otherId }));
    },
  };
}

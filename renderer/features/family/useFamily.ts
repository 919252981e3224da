import { useCallback } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { FamilyRelation, FamilyTie } from "../../../shared/family/schema.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";

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

/** Ties are made in both cases at once, by the main process, and each is one step of undo in the case it is made in. */
export function useTies() {
  const t = useT().family;
  const { editor } = useCase();
  const caseId = editor.get().id;
  /** What is typed here is stored first, so that the tie stands on it. */
  const act = async (ask: () => Promise<Result<undefined>>): Promise<AppError | null> => {
    if (!(await editor.flush())) return { code: "unsaved" };
    const result = await ask();
    if (!result.ok) return result.error;
    await editor.takeIn();
    return null;
  };
  const link = (otherId: string, relation: FamilyRelation) => () =>
    act(() => bridge.linkFamily({ caseId, otherId, relation }));
  const unlink = (otherId: string) => () => act(() => bridge.unlinkFamily({ caseId, otherId }));
  return {
    link: (other: { id: string; number: string }, relation: FamilyRelation): Promise<AppError | null> =>
      editor.act(t.linked(other.number), { redo: link(other.id, relation), undo: unlink(other.id) }),
    unlink: ({ id, number, relation }: FamilyTie): Promise<AppError | null> =>
      editor.act(t.unlinked(number), { redo: unlink(id), undo: link(id, relation) }),
  };
}

import { useMemo } from "react";
import { doneIn, reviewed } from "../../shared/unit/reviews.ts";
import type { UnitRecord } from "../../shared/unit/schema.ts";
import { useT } from "../i18n/useT.ts";
import { showToast } from "../ui/toast.tsx";
import type { EditorStore } from "./editorStore.ts";
import { useSession } from "./session.tsx";

export interface UnitMarks {
  /** Looked through today. */
  review: (routineId: string) => void;
  /** Done this year, or another, or not after all. */
  setDone: (itemId: string, done: boolean, year?: number) => void;
}

/** What one does to KE's own work with one press, on the page of it and on the Monday list. */
export function useUnitMarks(editor: EditorStore<UnitRecord>): UnitMarks {
  const t = useT();
  const { today } = useSession().status;
  return useMemo(() => {
    const thisYear = Number(today.slice(0, 4));
    return {
      review: (id) => {
        const before = editor.get().routines.find((one) => one.id === id);
        if (!before) return;
        const title = before.title.trim() || t.app.unnamed;
        const set = (label: string, change: Pick<typeof before, "lastReviewed" | "nextReview">): void =>
          editor.update(label, `routine.${id}.review`, (draft) => {
            const routine = draft.routines.find((one) => one.id === id);
            if (routine) Object.assign(routine, change);
          });
        set(t.unit.steps.reviewed(title), reviewed(before, today));
        const { lastReviewed, nextReview } = before;
        showToast(t.unit.isReviewed(title), () => set(t.unit.steps.restored(title), { lastReviewed, nextReview }));
      },
      setDone: (id, done, year = thisYear) => {
        const title =
          editor
            .get()
            .yearWheel.find((one) => one.id === id)
            ?.title.trim() || t.app.unnamed;
        editor.update(t.unit.steps.done(title), `yearItem.${id}.done`, (draft) => {
          const item = draft.yearWheel.find((one) => one.id === id);
          if (item) item.doneYears = doneIn(item, year, done);
        });
      },
    };
  }, [editor, t, today]);
}

import { useMemo } from "react";
import type { Routine, UnitRecord, YearItem } from "../../../shared/unit/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { showToast } from "../../ui/toast.tsx";

type ListKey = "routines" | "yearWheel" | "bottlenecks";

export interface UnitEdits {
  addRoutine: (given: Partial<Routine>) => void;
  setRoutine: <F extends keyof Routine>(id: string, label: string, field: F, value: Routine[F]) => void;
  addItem: (given: Partial<YearItem> & Pick<YearItem, "month">) => void;
  setItem: <F extends keyof YearItem>(id: string, label: string, field: F, value: YearItem[F]) => void;
  /** Can be taken back. */
  remove: (list: ListKey, id: string, title: string) => void;
}

/** Everything that can be done to KE's own work, each as one named step. */
export function useUnitEdits(editor: EditorStore<UnitRecord>): UnitEdits {
  const t = useT();
  return useMemo(() => {
    const { steps } = t.unit;
    return {
      addRoutine: (given) => {
        const routine: Routine = { ...emptyRoutine, ...given, id: newId() };
        editor.update(steps.added(routine.title || t.unit.routine), `routine.${routine.id}.add`, (draft) => {
          draft.routines.push(routine);
        });
        focusIdSoon(`routine-${routine.id}`);
      },
      setRoutine: (id, label, field, value) =>
        editor.update(steps.changed(label), `routine.${id}.${field}`, (draft) => {
          const found = draft.routines.find((one) => one.id === id);
          if (found) found[field] = value;
        }),
      addItem: (given) => {
        const item: YearItem = { title: "", responsible: "", text: "", doneYears: [], ...given, id: newId() };
        editor.update(steps.added(item.title || t.unit.yearItem), `yearItem.${item.id}.add`, (draft) => {
          draft.yearWheel.push(item);
        });
        focusIdSoon(`item-${item.id}`);
      },
      setItem: (id, label, field, value) =>
        editor.update(steps.changed(label), `yearItem.${id}.${field}`, (draft) => {
          const found = draft.yearWheel.find((one) => one.id === id);
          if (found) found[field] = value;
        }),
      remove: (list, id, title) => {
        const at = editor.get()[list].findIndex((one) => one.id === id);
        const removed = editor.get()[list][at];
        if (!removed) return;
        const name = title.trim() || t.app.unnamed;
        const change = (label: string, key: string, recipe: (rows: { id: string }[]) => void): void =>
          editor.update(label, `${list}.${id}.${key}`, (draft) => recipe(draft[list]));
        change(steps.removed(name), "remove", (rows) => {
          rows.splice(
            rows.findIndex((one) => one.id === id),
            1,
          );
        });
        showToast(steps.removed(name), () =>
          change(steps.restored(name), "restore", (rows) => {
            if (!rows.some((one) => one.id === id)) rows.splice(at, 0, removed);
          }),
        );
      },
    };
  }, [editor, t]);
}

const emptyRoutine: Omit<Routine, "id"> = {
  kind: "routine",
  title: "",
  responsible: "",
  lastReviewed: "",
  nextReview: "",
  everyMonths: null,
  where: "",
  text: "",
};

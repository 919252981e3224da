import type { Plan } from "../../../shared/plan/schema.ts";
import { idBefore, moveRow, putBack } from "../../../shared/plan/rowOrder.ts";
import { usePlanCase } from "./planCase.ts";
import { useT } from "../../i18n/useT.ts";
import { announce } from "../../ui/announce.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";

/** The lists of the plan that are kept by rows, by the word their texts go under. */
export type RowWord = "lifeArea" | "service" | "otherPlan" | "meeting" | "evaluation" | "distribution";

export const firstField = (id: string): string => `plan-row-${id}`;
export const addButton = (word: RowWord): string => `plan-add-${word}`;

export interface Rows<T> {
  change: (id: string, field: string, recipe: (row: T) => void) => void;
  add: (row: T) => void;
  remove: (row: T) => void;
  move: (id: string, by: -1 | 1) => void;
}

/**
 * Adding, changing, moving and deleting rows of one list. `pick` finds the list in a plan. A deleted row comes back where
 * it stood; focus goes to its neighbour, else to the button that adds.
 */
export function useRows<T extends { id: string }>(word: RowWord, pick: (plan: Plan) => T[]): Rows<T> {
  const t = useT();
  const { editor } = usePlanCase();
  const name = t.plan.rowName[word];
  const { changes } = t.plan;
  return {
    change: (id, field, recipe) =>
      editor.update(changes.changed(name), `plan-${word}-${id}-${field}`, (draft) => {
        const row = pick(draft.plan).find((one) => one.id === id);
        if (row) recipe(row);
      }),
    add: (row) => {
      editor.update(changes.added(name), `plan-${word}-add-${row.id}`, (draft) => {
        pick(draft.plan).push(row);
      });
      focusIdSoon(firstField(row.id));
    },
    remove: (row) => {
      const rows = pick(editor.get().plan);
      const before = idBefore(rows, row.id);
      const index = rows.findIndex((one) => one.id === row.id);
      const neighbour = rows[index + 1] ?? rows[index - 1];
      editor.update(changes.removed(name), `plan-${word}-remove-${row.id}`, (draft) => {
        const list = pick(draft.plan);
        const at = list.findIndex((one) => one.id === row.id);
        if (at >= 0) list.splice(at, 1);
      });
      showToast(t.plan.rowRemoved[word], () =>
        editor.update(changes.restored(name), `plan-${word}-restore-${row.id}`, (draft) =>
          putBack(pick(draft.plan), row, before),
        ),
      );
      focusIdSoon(neighbour ? firstField(neighbour.id) : addButton(word), addButton(word));
    },
    move: (id, by) => {
      const focused = document.activeElement?.id ?? "";
      editor.update(changes.moved(name), `plan-${word}-move-${id}-${Date.now()}`, (draft) => {
        moveRow(pick(draft.plan), id, by);
      });
      const rows = pick(editor.get().plan);
      announce(t.plan.moved(rows.findIndex((row) => row.id === id) + 1, rows.length));
      if (focused) focusIdSoon(focused);
    },
  };
}

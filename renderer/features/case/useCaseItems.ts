import { useCallback } from "react";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { announce } from "../../ui/announce.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusItem } from "./focusItem.ts";

type ListName = "contacts" | "referrals" | "participants" | "appointments" | "complaints" | "contactLog";
type Item<L extends ListName> = CaseRecord[L][number];

/** What a list calls one of its rows: "Slettet kontakt". */
export interface ItemNames {
  added: string;
  removed: string;
  moved: string;
}

export interface CaseItems<L extends ListName> {
  items: readonly Item<L>[];
  add: (item: Item<L>) => void;
  /** `field` is the label of the field, for the undo text. */
  change: (id: string, field: string, values: Partial<Item<L>>) => void;
  remove: (id: string) => void;
  /** One place up (-1) or down (+1). */
  move: (id: string, by: -1 | 1) => void;
}

/** Rows of one list of the case: changed by id, deleted with a way back, reordered one place at a time. */
export function useCaseItems<L extends ListName>(list: L, names: ItemNames): CaseItems<L> {
  const t = useT();
  const { editor } = useCase();
  const items = useEditor(
    editor,
    useCallback((record: CaseRecord): readonly Item<L>[] => record[list], [list]),
  );
  const edit = (label: string, key: string, recipe: (rows: Item<L>[]) => void): void =>
    editor.update(label, key, (draft) => recipe(draft[list]));

  return {
    items,
    add: (item) => edit(names.added, `${list}.add.${item.id}`, (rows) => rows.push(item)),
    change: (id, field, values) =>
      edit(t.cases.changed(field), `${list}.${id}.${Object.keys(values).join()}`, (rows) => {
        const row = rows.find((one) => one.id === id);
        if (row) Object.assign(row, values);
      }),
    remove: (id) => {
      const index = items.findIndex((item) => item.id === id);
      const item = items[index];
      if (!item) return;
      const neighbour = items[index + 1] ?? items[index - 1];
      edit(names.removed, `${list}.remove.${id}`, (rows) => rows.splice(index, 1));
      focusItem(list, neighbour?.id ?? null);
      showToast(names.removed, () => {
        edit(t.cases.restored, `${list}.restore.${id}`, (rows) => {
          if (!rows.some((one) => one.id === id)) rows.splice(Math.min(index, rows.length), 0, item);
        });
        focusItem(list, id);
      });
    },
    move: (id, by) => {
      const to = items.findIndex((item) => item.id === id) + by;
      if (to < 0 || to >= items.length) return;
      edit(names.moved, `${list}.move.${id}`, (rows) => {
        const from = rows.findIndex((one) => one.id === id);
        const [row] = rows.splice(from, 1);
        if (row) rows.splice(from + by, 0, row);
      });
      announce(t.cases.movedTo(to + 1, items.length));
    },
  };
}

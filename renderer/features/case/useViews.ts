import { useMemo } from "react";
import type { ListFilters, ListSort } from "../../../shared/case/listChoices.ts";
import { pickedFilters } from "../../../shared/case/listStandard.ts";
import { same } from "../../../shared/same.ts";
import type { SavedView, UnitRecord } from "../../../shared/unit/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";
import type { Filters } from "./listRows.ts";

export interface Views {
  own: readonly SavedView[];
  /** The one the list shows now. */
  current: SavedView | null;
  save: (name: string) => void;
  remove: (view: SavedView) => void;
}

const pickedOf = (filters: Filters, { key, descending }: ListSort) => ({
  ...pickedFilters(filters),
  sort: key,
  descending,
});

export const filtersOf = (view: SavedView): { filters: ListFilters; sort: ListSort } => ({
  filters: pickedFilters(view),
  sort: { key: view.sort, descending: view.descending },
});

/** Filters somebody has given a name, kept with the unit's own work so that they follow the user to another workstation. */
export function useViews(unit: EditorStore<UnitRecord>, filters: Filters, sort: ListSort): Views {
  const t = useT().find;
  const userId = useSession().status.user?.id ?? "";
  const editor = useEditorFor(unit, "editUnit");
  const all = useEditor(editor, (record) => record.views);
  return useMemo(() => {
    const own = all.filter(({ ownerId }) => ownerId === userId);
    const picked = pickedOf(filters, sort);
    const current = own.find((view) => same({ ...picked, id: "", name: "", ownerId: "" }, bare(view))) ?? null;
    return {
      own,
      current,
      save: (name) => {
        const view: SavedView = { id: newId(), name, ownerId: userId, ...picked };
        editor.update(t.viewSaved(name), `views.add.${view.id}`, ({ views }) => {
          // The same name is the same filter, as it is now.
          const at = views.findIndex((one) => one.ownerId === userId && one.name === name);
          if (at >= 0) views.splice(at, 1, view);
          else views.push(view);
        });
        showToast(t.viewSaved(name));
      },
      remove: (view) => {
        editor.update(t.viewRemoved(view.name), `views.remove.${view.id}`, ({ views }) => {
          const at = views.findIndex(({ id }) => id === view.id);
          if (at >= 0) views.splice(at, 1);
        });
        showToast(t.viewRemoved(view.name), () =>
          editor.update(t.viewSaved(view.name), `views.restore.${view.id}`, ({ views }) => {
            if (!views.some(({ id }) => id === view.id)) views.push(view);
          }),
        );
      },
    };
  }, [all, userId, filters, sort, editor, t]);
}

const bare = (view: SavedView): SavedView => ({ ...view, id: "", name: "", ownerId: "" });

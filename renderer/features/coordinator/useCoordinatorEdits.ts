import { useMemo } from "react";
import { newCoordinator } from "../../../shared/coordinator/rules.ts";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";

/** As many as the register holds (`shared/coordinator/schema.ts`). */
const MAX = 2000;

export type CoordinatorField = Exclude<keyof Coordinator, "id" | "active" | "absences" | "training">;

export type RowList = "absences" | "training";
type RowOf<L extends RowList> = Coordinator[L][number];

export interface CoordinatorEdits {
  /** Null when the register is full; the user has then been told. */
  add: () => Coordinator | null;
  set: <F extends CoordinatorField>(id: string, field: F, value: Coordinator[F]) => void;
  setActive: (id: string, active: boolean) => void;
  /** Rows of absences and of own training; a new one gives its id. */
  addRow: (id: string, list: RowList) => string;
  setRow: <L extends RowList>(id: string, list: L, rowId: string, field: string, values: Partial<RowOf<L>>) => void;
  removeRow: (id: string, list: RowList, rowId: string) => void;
  remove: (id: string) => void;
  /** Takes away one that was added and never written in. */
  discard: (id: string) => void;
}

/** Everything that can be done to a coordinator, each as one named step. */
export function useCoordinatorEdits(editor: EditorStore<CoordinatorRegister>): CoordinatorEdits {
  const t = useT();
  return useMemo(() => {
    const { steps, fields, unnamed } = t.coordinator;
    const nameOf = (id: string): string =>
      editor
        .get()
        .coordinators.find((one) => one.id === id)
        ?.name.trim() || unnamed;
    const change = (label: string, id: string, key: string, recipe: (coordinator: Coordinator) => void): void =>
      editor.update(label, `coordinator.${id}.${key}`, (draft) => {
        const coordinator = draft.coordinators.find((one) => one.id === id);
        if (coordinator) recipe(coordinator);
      });
    const discard = (id: string): void =>
      editor.update(steps.removed(nameOf(id)), `coordinator.${id}.remove`, (draft) => {
        draft.coordinators = draft.coordinators.filter((one) => one.id !== id);
      });
    const setActive = (id: string, active: boolean): void =>
      change((active ? steps.activated : steps.deactivated)(nameOf(id)), id, `active.${String(active)}`, (one) => {
        one.active = active;
      });
    const rowNames = { absences: t.coordinator.absence, training: t.coordinator.trainingOne };
    const addRow: CoordinatorEdits["addRow"] = (id, list) => {
      const rowId = newId();
      change(steps.rowAdded(rowNames[list], nameOf(id)), id, `${list}.${rowId}.add`, (one) => {
        if (list === "absences") one.absences.push({ id: rowId, kind: "leave", from: "", until: "", note: "" });
        else one.training.push({ id: rowId, title: "", on: "", hours: null });
      });
      return rowId;
    };
    const removeRow: CoordinatorEdits["removeRow"] = (id, list, rowId) => {
      const before = editor.get().coordinators.find((one) => one.id === id)?.[list] ?? [];
      const label = steps.rowRemoved(rowNames[list], nameOf(id));
      change(label, id, `${list}.${rowId}.remove`, (one) => {
        if (list === "absences") one.absences = one.absences.filter((row) => row.id !== rowId);
        else one.training = one.training.filter((row) => row.id !== rowId);
      });
      const row = before.find((one) => one.id === rowId);
      if (!row) return;
      showToast(label, () =>
        change(steps.restored(nameOf(id)), id, `${list}.${rowId}.restore`, (one) => {
          if (one[list].some((other) => other.id === rowId)) return;
          if ("kind" in row) one.absences.push(row);
          else one.training.push(row);
        }),
      );
    };
    return {
      addRow,
      removeRow,
      setRow: (id, list, rowId, field, values) =>
        change(steps.changed(field, nameOf(id)), id, `${list}.${rowId}.${Object.keys(values).join()}`, (one) => {
          const row = one[list].find((other) => other.id === rowId);
          if (row) Object.assign(row, values);
        }),
      add: () => {
        if (editor.get().coordinators.length >= MAX) {
          showToast(t.coordinator.full(MAX));
          return null;
        }
        const coordinator = newCoordinator(newId());
        editor.update(steps.added, `coordinator.${coordinator.id}.add`, (draft) => {
          draft.coordinators.push(coordinator);
        });
        return coordinator;
      },
      set: (id, field, value) =>
        change(steps.changed(fields[field], nameOf(id)), id, field, (coordinator) => {
          coordinator[field] = value;
        }),
      setActive: (id, active) => {
        setActive(id, active);
        if (!active) showToast(t.coordinator.deactivated(nameOf(id)), () => setActive(id, true));
      },
      remove: (id) => {
        const position = editor.get().coordinators.findIndex((one) => one.id === id);
        const removed = editor.get().coordinators[position];
        if (!removed) return;
        const name = nameOf(id);
        discard(id);
        showToast(t.coordinator.removed(name), () =>
          editor.update(steps.restored(name), `coordinator.${id}.restore`, (draft) => {
            if (!draft.coordinators.some((one) => one.id === id)) draft.coordinators.splice(position, 0, removed);
          }),
        );
      },
      discard,
    };
  }, [editor, t]);
}

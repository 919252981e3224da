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

export interface CoordinatorEdits {
  /** Null when the register is full; the user has then been told. */
  add: () => Coordinator | null;
  set: <F extends CoordinatorField>(id: string, field: F, value: Coordinator[F]) => void;
  setActive: (id: string, active: boolean) => void;
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
    return {
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

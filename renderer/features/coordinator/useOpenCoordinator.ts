import { useMemo, useState } from "react";
import { isBlankCoordinator } from "../../../shared/coordinator/rules.ts";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import type { RowActions } from "./CoordinatorRow.tsx";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";

export const ADD_BUTTON = "#coordinator-add";
const nameButton = (id: string): string => `[data-coordinator="${id}"] .coordinator-name`;

/** The row after (else before) this one, as it stands on screen. */
function neighbour(id: string): string {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-coordinator]")];
  const at = rows.findIndex((row) => row.dataset.coordinator === id);
  return (rows[at + 1] ?? rows[at - 1])?.dataset.coordinator ?? "";
}

/**
 * Opening, closing and deleting rows, with focus led to where the work goes on. `open` is the coordinator as it was when
 * it was opened, so that the row does not jump in the list while the name is typed.
 */
export function useOpenCoordinator(
  editor: EditorStore<CoordinatorRegister>,
  edits: CoordinatorEdits,
  openAtStart: string | null,
) {
  const [open, setOpen] = useState<Coordinator | null>(
    () => editor.get().coordinators.find((one) => one.id === openAtStart) ?? null,
  );
  const openId = open?.id ?? null;
  const actions = useMemo<RowActions>(() => {
    const live = (id: string): Coordinator | undefined => editor.get().coordinators.find((one) => one.id === id);
    return {
      edits,
      toggle: (id) => {
        const coordinator = live(id);
        if (id !== openId) {
          if (coordinator) setOpen(coordinator);
          return;
        }
        setOpen(null);
        if (coordinator && isBlankCoordinator(coordinator)) edits.discard(id);
        focusSoon(nameButton(id), ADD_BUTTON);
      },
      remove: (id) => {
        const next = neighbour(id);
        if (id === openId) setOpen(null);
        edits.remove(id);
        focusSoon(nameButton(next), ADD_BUTTON);
      },
    };
  }, [editor, edits, openId]);
  const add = (): void => {
    const coordinator = edits.add();
    if (!coordinator) return;
    setOpen(coordinator);
    focusSoon(`#coordinator-${coordinator.id}-name`);
  };
  return { open, add, actions };
}

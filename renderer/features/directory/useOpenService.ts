import { useMemo, useState } from "react";
import { isBlankService } from "../../../shared/directory/rules.ts";
import type { Directory, Service } from "../../../shared/directory/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import type { RowActions } from "./ServiceRow.tsx";
import type { ServiceEdits } from "./useServiceEdits.ts";

/** The service whose fields are open, as it was when it was opened: its place in the list does not jump while one types. */
export interface OpenService {
  snapshot: Service;
  isNew: boolean;
}

export const ADD_BUTTON = "#directory-add";
const nameButton = (id: string): string => `[data-service="${id}"] .service-name`;
const nameField = (id: string): string => `#service-${id}-name`;

/** The row after (else before) this one, as it stands on screen. */
function neighbour(id: string): string | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-service]")];
  const at = rows.findIndex((row) => row.dataset.service === id);
  return (rows[at + 1] ?? rows[at - 1])?.dataset.service;
}

/** Opening, closing, confirming and deleting rows, with focus led to where the work goes on. */
export function useOpenService(editor: EditorStore<Directory>, edits: ServiceEdits, openAtStart: string | null) {
  const find = (id: string | null): Service | undefined => editor.get().services.find((service) => service.id === id);
  const [open, setOpen] = useState<OpenService | null>(() => {
    const wanted = find(openAtStart);
    return wanted ? { snapshot: wanted, isNew: false } : null;
  });
  const openId = open?.snapshot.id ?? null;
  const openIsNew = open?.isNew ?? false;

  const actions = useMemo<RowActions>(() => {
    const close = (id: string): void => {
      setOpen(null);
      const live = editor.get().services.find((service) => service.id === id);
      if (openIsNew && live && isBlankService({ ...live, targetGroup: "", unit: "" })) edits.discard(id);
      focusSoon(nameButton(id), ADD_BUTTON);
    };
    return {
      edits,
      toggle: (id) => {
        const service = editor.get().services.find((candidate) => candidate.id === id);
        if (id === openId) close(id);
        else if (service) setOpen({ snapshot: service, isNew: false });
      },
      confirm: (id) => {
        const next = neighbour(id);
        edits.confirm(id);
        focusSoon(`[data-service="${next ?? ""}"] .service-confirm button`, nameButton(next ?? id), ADD_BUTTON);
      },
      remove: (id) => {
        const next = neighbour(id);
        if (id === openId) setOpen(null);
        edits.remove(id);
        focusSoon(nameButton(next ?? ""), ADD_BUTTON);
      },
    };
  }, [editor, edits, openId, openIsNew]);

  const add = (fields: Partial<Service>): void => {
    const service = edits.add(fields);
    if (!service) return;
    setOpen({ snapshot: service, isNew: true });
    focusSoon(nameField(service.id));
  };
  return { open, add, actions };
}

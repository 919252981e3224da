import { useMemo } from "react";
import { maxServices } from "../../../shared/directory/limits.ts";
import { newService } from "../../../shared/directory/rules.ts";
import type { Directory, Service } from "../../../shared/directory/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";

export interface ServiceEdits {
  /** Null when the directory is full; the user has then been told. */
  add: (fields: Partial<Service>) => Service | null;
  set: <F extends keyof Service>(id: string, field: F, value: Service[F]) => void;
  /** A human has checked it today. */
  confirm: (id: string) => void;
  setClosedDown: (id: string, closedDown: boolean) => void;
  remove: (id: string) => void;
  /** Takes away one that was added and never written in. */
  discard: (id: string) => void;
}

/** Everything that can be done to a service, each as one named step. */
export function useServiceEdits(editor: EditorStore<Directory>): ServiceEdits {
  const t = useT();
  const { today, user } = useSession().status;
  const confirmedBy = user?.name ?? "";
  return useMemo(() => {
    const { steps, fields, unnamed } = t.directory;
    const find = (id: string): Service | undefined => editor.get().services.find((service) => service.id === id);
    const nameOf = (id: string): string => find(id)?.name.trim() || unnamed;
    const change = (label: string, id: string, key: string, recipe: (service: Service) => void): void =>
      editor.update(label, `service.${id}.${key}`, (draft) => {
        const service = draft.services.find((candidate) => candidate.id === id);
        if (service) recipe(service);
      });
    const discard = (id: string, label: string): void =>
      editor.update(label, `service.${id}.remove`, (draft) => {
        draft.services = draft.services.filter((service) => service.id !== id);
      });
    return {
      add: (given) => {
        if (editor.get().services.length >= maxServices) {
          showToast(t.directory.full(maxServices));
          return null;
        }
        const service = { ...newService(newId(), today), ...given };
        editor.update(steps.added, `service.${service.id}.add`, (draft) => {
          draft.services.push(service);
        });
        return service;
      },
      set: (id, field, value) => {
        const label = field in fields ? fields[field as keyof typeof fields] : "";
        change(steps.changed(label, nameOf(id)), id, field, (service) => {
          service[field] = value;
          service.editedOn = today;
        });
      },
      confirm: (id) => {
        const before = find(id);
        if (!before) return;
        change(steps.confirmed(nameOf(id)), id, "confirm", (service) => {
          service.confirmedOn = today;
          service.confirmedBy = confirmedBy;
        });
        showToast(t.directory.isConfirmed(nameOf(id)), () =>
          change(steps.restored(nameOf(id)), id, "unconfirm", (service) => {
            service.confirmedOn = before.confirmedOn;
            service.confirmedBy = before.confirmedBy;
          }),
        );
      },
      setClosedDown: (id, closedDown) =>
        change((closedDown ? steps.closed : steps.reopened)(nameOf(id)), id, "closedDown", (service) => {
          service.closedDown = closedDown;
          service.editedOn = today;
        }),
      remove: (id) => {
        const position = editor.get().services.findIndex((service) => service.id === id);
        const removed = editor.get().services[position];
        if (!removed) return;
        const name = nameOf(id);
        discard(id, steps.removed(name));
        showToast(t.directory.removed(name), () =>
          editor.update(steps.restored(name), `service.${id}.restore`, (draft) => {
            if (!draft.services.some((service) => service.id === id)) draft.services.splice(position, 0, removed);
          }),
        );
      },
      discard: (id) => discard(id, steps.removed(nameOf(id))),
    };
  }, [editor, t, today, confirmedBy]);
}

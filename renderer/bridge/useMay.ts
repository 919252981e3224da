import { useCallback, useMemo } from "react";
import { may, type Action } from "../../shared/user/permissions.ts";
import { useT } from "../i18n/useT.ts";
import { showToast } from "../ui/toast.tsx";
import type { EditorStore } from "./editorStore.ts";
import { readOnlyEditor } from "./readOnlyEditor.ts";
import { useSession } from "./session.tsx";

/** Possible also in a store that may only be read. */
const reading: ReadonlySet<Action> = new Set<Action>(["readLog", "maintain", "backUp"]);

/** What the one who works here may do, in a store this program may perhaps only read. */
export function useMayWhat(): (action: Action) => boolean {
  const { user, readOnly } = useSession().status;
  const role = user?.role;
  return useCallback(
    (action) => role !== undefined && may(role, action) && (!readOnly || reading.has(action)),
    [role, readOnly],
  );
}

export const useMay = (action: Action): boolean => useMayWhat()(action);

/** The editor as this user may use it. */
export function useEditorFor<T>(editor: EditorStore<T>, action: Action): EditorStore<T> {
  const t = useT();
  const { readOnly } = useSession().status;
  const allowed = useMay(action);
  return useMemo(() => {
    if (allowed) return editor;
    return readOnlyEditor(editor, () => showToast(readOnly ? t.error.storeReadOnly : t.error.notAllowed));
  }, [editor, allowed, readOnly, t]);
}

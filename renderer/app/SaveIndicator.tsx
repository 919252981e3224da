import { ArrowsCirclepathIcon, CheckmarkCircleFillIcon, XMarkOctagonFillIcon } from "@navikt/aksel-icons";
import { clockTime } from "../../shared/dates.ts";
import type { EditorStore } from "../bridge/editorStore.ts";
import { isRetried } from "../bridge/retried.ts";
import { useSaveState } from "../bridge/useEditor.ts";
import { useT } from "../i18n/useT.ts";

/** "Lagret kl. 10.42" for the record on the page. Quiet: only a failure is announced (`SaveProblem`). */
export function SaveIndicator({ editor }: { editor: EditorStore<object> }) {
  const t = useT();
  const save = useSaveState(editor);
  if (save.kind === "saved")
    return (
      <span className="save-state saved">
        <CheckmarkCircleFillIcon aria-hidden />
        <span className="save-words">{save.at ? t.app.savedAt(clockTime(save.at)) : t.app.everythingSaved}</span>
      </span>
    );
  if (save.kind === "failed")
    return (
      <span className="save-state failed">
        <XMarkOctagonFillIcon aria-hidden />
        <span className="save-words">{isRetried(save.error) ? t.app.notSavedRetrying : t.app.notSaved}</span>
      </span>
    );
  return (
    <span className="save-state">
      <ArrowsCirclepathIcon aria-hidden />
      <span className="save-words">{t.app.saving}</span>
    </span>
  );
}

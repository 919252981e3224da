import { ArrowsSquarepathIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useId, useRef, useState } from "react";
import type { Conflicted } from "../../../shared/conflict/merge.ts";
import { valueAt } from "../../../shared/conflict/path.ts";
import { resolveConflict, type Choice } from "../../../shared/conflict/resolve.ts";
import type { FieldConflict } from "../../../shared/conflict/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { announce } from "../../ui/announce.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { showToast } from "../../ui/toast.tsx";
import "./conflict.css";
import { ConflictRow } from "./ConflictRow.tsx";
import { fieldPlace, type FieldPlace, type RecordKind } from "./fieldPlace.ts";
import { unsettle } from "./settle.ts";
import { useIdNames } from "./useIdNames.ts";

/** So many are shown at once. */
const FIRST = 3;

/** Fields that two have written in at the same time, at the top of their record, until somebody has chosen. */
export function ConflictPanel({ editor }: { editor: EditorStore<Conflicted> }) {
  const conflicts = useEditor(editor, (state) => state.conflicts);
  const readOnly = useReadOnly();
  return conflicts.length === 0 || readOnly ? null : <Panel editor={editor} conflicts={conflicts} />;
}

function Panel({ editor, conflicts }: { editor: EditorStore<Conflicted>; conflicts: readonly FieldConflict[] }) {
  const t = useT();
  const record = useEditor(editor, (state) => state);
  const nameOfId = useIdNames(record);
  const [all, setAll] = useState(false);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const kind = editor.record.slice(0, editor.record.indexOf("-")) as RecordKind;
  const shown = all ? conflicts : conflicts.slice(0, FIRST);

  const choose = (conflict: FieldConflict, { label }: FieldPlace, choice: Choice, between?: string): void => {
    const before = valueAt(editor.get(), conflict.path);
    editor.update(t.conflict.stepChosen(label), `settle-${conflict.id}`, (draft) =>
      resolveConflict(draft, conflict.id, choice, between),
    );
    const after = valueAt(editor.get(), conflict.path);
    showToast(t.conflict.chosen(label), () =>
      unsettle(editor, t.conflict.stepRestored(label), { conflict, before, after }),
    );
    if (conflicts.length > 1) title.current?.focus();
    else {
      announce(t.conflict.noneLeft);
      document.getElementById("main")?.focus({ preventScroll: true });
    }
  };

  return (
    <section className="conflict-panel" aria-labelledby={titleId}>
      <div className="conflict-head">
        <ArrowsSquarepathIcon aria-hidden />
        <div>
          <h2 id={titleId} ref={title} tabIndex={-1}>
            {t.conflict.title(conflicts.length)}
          </h2>
          <p className="small">{t.conflict.lead}</p>
        </div>
      </div>
      {shown.map((conflict) => {
        const place = fieldPlace(kind, record, conflict.path, t);
        return (
          <ConflictRow
            key={conflict.id}
            editor={editor}
            conflict={conflict}
            place={place}
            shown={{ kind, record, t, nameOfId }}
            onChoose={(choice, between) => choose(conflict, place, choice, between)}
          />
        );
      })}
      {shown.length < conflicts.length && (
        <div>
          <Button type="button" size="small" variant="tertiary" data-color="neutral" onClick={() => setAll(true)}>
            {t.conflict.showAll(conflicts.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

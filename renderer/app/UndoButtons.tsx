import { ArrowRedoIcon, ArrowUndoIcon } from "@navikt/aksel-icons";
import { useSyncExternalStore } from "react";
import type { EditorStore } from "../bridge/editorStore.ts";
import { useT } from "../i18n/useT.ts";
import { IconButton } from "../ui/IconButton.tsx";

interface UndoButtonsProps {
  editor: EditorStore<object>;
  onUndo: () => void;
  onRedo: () => void;
}

/** Each says what it will take back or do again. */
export function UndoButtons({ editor, onUndo, onRedo }: UndoButtonsProps) {
  const t = useT();
  const undo = useSyncExternalStore(editor.subscribe, editor.undoLabel);
  const redo = useSyncExternalStore(editor.subscribe, editor.redoLabel);
  return (
    <>
      <IconButton
        label={undo === null ? t.app.nothingToUndo : t.app.undoNamed(undo)}
        icon={<ArrowUndoIcon aria-hidden />}
        keys={["Ctrl", "Z"]}
        disabled={undo === null}
        onClick={onUndo}
      />
      <IconButton
        label={redo === null ? t.app.nothingToRedo : t.app.redoNamed(redo)}
        icon={<ArrowRedoIcon aria-hidden />}
        keys={["Ctrl", "Y"]}
        disabled={redo === null}
        onClick={onRedo}
      />
    </>
  );
}

import { CogIcon, MagnifyingGlassIcon } from "@navikt/aksel-icons";
import type { MenuCommand } from "../../shared/ipc/contract.ts";
import { useActiveEditorStore } from "../bridge/editors.ts";
import { isReadOnly } from "../bridge/readOnlyEditor.ts";
import { useSession } from "../bridge/session.tsx";
import { useT } from "../i18n/useT.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { ThemeButton } from "../ui/ThemeButton.tsx";
import { useShownTheme } from "./appearance.ts";
import { SaveIndicator } from "./SaveIndicator.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

/** Search, how the saving stands, undo, colours, settings. */
export function TopBar({ run }: { run: (command: MenuCommand) => void }) {
  const t = useT();
  const { status, setPreferences } = useSession();
  const editor = useActiveEditorStore();
  const shown = useShownTheme(status.preferences.theme);
  return (
    <section className="top" aria-label={t.app.toolbar}>
      <button type="button" className="palette-button" aria-keyshortcuts="Control+K" onClick={() => run("palette")}>
        <MagnifyingGlassIcon aria-hidden />
        <span>{t.app.goAnywhere}</span>
        <kbd aria-hidden="true">{t.app.ctrl("K")}</kbd>
      </button>
      <div className="top-end">
        {editor && !isReadOnly(editor) && (
          <>
            <SaveIndicator editor={editor} />
            <UndoButtons editor={editor} onUndo={() => run("undo")} onRedo={() => run("redo")} />
            <span className="top-divider" />
          </>
        )}
        <ThemeButton shown={shown} onChange={(theme) => void setPreferences({ theme })} />
        <IconButton label={t.app.settings} icon={<CogIcon aria-hidden />} onClick={() => run("settings")} />
      </div>
    </section>
  );
}

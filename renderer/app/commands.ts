import { useCallback, useEffect } from "react";
import { useNavigate } from "react-router";
import { clockTime } from "../../shared/dates.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { MenuCommand } from "../../shared/ipc/contract.ts";
import { bridge } from "../bridge/bridge.ts";
import { activeEditor, flushEditors } from "../bridge/editors.ts";
import { useMay } from "../bridge/useMay.ts";
import { useT } from "../i18n/useT.ts";
import { paths } from "../paths.ts";
import { announce } from "../ui/announce.tsx";
import { showToast } from "../ui/toast.tsx";
import { commandOf } from "./shortcuts.ts";

/** What still works while a question lies over the page. */
const always: readonly MenuCommand[] = ["save", "lock"];

interface Frame {
  openPalette: () => void;
  lock: () => void;
  openBottleneck: () => void;
}

/** One way to run a command, whether it comes from a key, the menu bar, the palette or a button. */
export function useCommands({ openPalette, lock, openBottleneck }: Frame): (command: MenuCommand) => void {
  const t = useT();
  const navigate = useNavigate();
  const mayCreate = useMay("createCase");
  const mayNote = useMay("editUnit");
  const run = useCallback(
    (command: MenuCommand): void => {
      if (command.startsWith("go:")) return void navigate(command.slice("go:".length));
      const step = async (kind: "undo" | "redo", done: (label: string) => string, nothing: string): Promise<void> => {
        const stepped = await activeEditor()?.[kind]();
        if (stepped?.error) showToast(t.error[stepped.error.code]);
        else announce(stepped ? done(stepped.label) : nothing);
        requestAnimationFrame(keepFocus);
      };
      const does: Record<Exclude<MenuCommand, `go:${string}`>, () => void> = {
        palette: openPalette,
        lock,
        newCase: () => (mayCreate ? void navigate(paths.newCase) : showToast(t.error.notAllowed)),
        bottleneck: () => (mayNote ? openBottleneck() : showToast(t.error.notAllowed)),
        settings: () => void navigate(paths.settings),
        undo: () => void step("undo", t.app.undone, t.app.nothingToUndo),
        redo: () => void step("redo", t.app.redone, t.app.nothingToRedo),
        find: () => find() || showToast(t.app.nothingToFind),
        print: () => print() || showToast(t.app.nothingToPrint),
        save: () => void saveNow().then((outcome) => showToast(sayOf(outcome, t))),
      };
      does[command as keyof typeof does]();
    },
    [t, navigate, mayCreate, mayNote, openPalette, lock, openBottleneck],
  );
  useKeys(run);
  useEffect(() => bridge.onMenuCommand(({ command }) => run(command)), [run]);
  return run;
}

/** What had focus may be what the step took away. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
}

/** Moves to the page's own search field. */
function find(): boolean {
  const field = document.querySelector<HTMLInputElement>("input[data-find], [data-find] input");
  field?.focus();
  field?.select();
  return field !== null;
}

/** Printing is always the page's own button, so that it is the same whichever way it was asked for. */
function print(): boolean {
  const button = document.querySelector<HTMLElement>("[data-print]");
  button?.click();
  return button !== null;
}

/** When the page's record was last written; null when nothing has been written yet, false when it could not be. */
async function saveNow(): Promise<Date | null | false> {
  if (!(await flushEditors())) return false;
  const save = activeEditor()?.saveState();
  return save?.kind === "saved" ? save.at : null;
}

function sayOf(outcome: Date | null | false, t: Messages): string {
  if (outcome === false) return t.app.notSaved;
  return outcome ? t.app.savedAt(clockTime(outcome)) : t.app.everythingSaved;
}

/**
 * Search fields and questions keep the browser's own undo: what is typed there is no part of the record. An empty search
 * field has nothing to undo, so there the key means the record.
 */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && target.matches("[data-find]")) return target.value !== "";
  return target.closest("dialog, [role='dialog'], [data-own-undo]") !== null;
}

function useKeys(run: (command: MenuCommand) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (!command) return;
      const isStep = command === "undo" || command === "redo";
      if (isStep && (activeEditor() === null || hasOwnUndo(event.target))) return;
      event.preventDefault();
      const covered = document.querySelector("dialog[open], [aria-modal='true']") !== null;
      if (!covered || always.includes(command)) run(command);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [run]);
}

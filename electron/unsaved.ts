import type { BrowserWindow } from "electron";
import type { Dialogs } from "./dialogs.ts";

/** Longest wait for the window to say that everything is written; a hung window must not keep the app open for ever. */
const PATIENCE_MS = 10_000;

/** Lets the window write what is unsaved before it closes; asks the user only when that failed. */
export function guardUnsaved(
  window: BrowserWindow,
  dialogs: Dialogs,
  isOpen: () => boolean,
): { answer: (saved: boolean) => void } {
  let answered: ((saved: boolean) => void) | null = null;
  let mayClose = false;

  const flush = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE_MS);
      answered = (saved) => {
        clearTimeout(timer);
        resolve(saved);
      };
      window.webContents.send("helhet:flushRequested", { reason: "close" });
    });

  const closeWhenSaved = async (): Promise<void> => {
    for (;;) {
      if (await flush()) break;
      const choice = await dialogs.askAboutUnsaved();
      if (choice === "stay") return;
      if (choice === "discard") break;
    }
    mayClose = true;
    window.close();
  };

  window.on("close", (event) => {
    if (mayClose || !isOpen()) return;
    event.preventDefault();
    void closeWhenSaved();
  });

  return { answer: (saved) => answered?.(saved) };
}

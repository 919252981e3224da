import type { BrowserWindow } from "electron";
import type { EventPayloads } from "../shared/ipc/contract.ts";
import type { Dialogs } from "./dialogs.ts";

/** Longest wait for the window to say that everything is written; a hung window must not keep the app open for ever. */
const PATIENCE_MS = 10_000;

type Reason = EventPayloads["flushRequested"]["reason"];

/** The one way to have the window write what is unsaved, whatever the reason. */
export interface Flusher {
  /** True when everything is written; false when something could not be, or no answer came within `patience` ms. */
  flush: (reason: Reason, patience: number) => Promise<boolean>;
  /** What the window answered. */
  answer: (saved: boolean) => void;
}

export function flusher(ask: (reason: Reason) => void): Flusher {
  // Closing may come while the store locks: both wait for the same window.
  const waiting = new Set<(saved: boolean) => void>();
  return {
    flush: (reason, patience) =>
      new Promise((resolve) => {
        const settle = (saved: boolean): void => {
          clearTimeout(timer);
          waiting.delete(settle);
          resolve(saved);
        };
        const timer = setTimeout(() => settle(false), patience);
        waiting.add(settle);
        ask(reason);
      }),
    answer: (saved) => [...waiting].forEach((settle) => settle(saved)),
  };
}

/** Lets the window write what is unsaved before it closes; asks the user only when that failed. */
export function guardUnsaved(
  window: Pick<BrowserWindow, "on" | "close">,
  flush: Flusher["flush"],
  askAboutUnsaved: Dialogs["askAboutUnsaved"],
  isOpen: () => boolean,
): void {
  let mayClose = false;

  const closeWhenSaved = async (): Promise<void> => {
    // What locked itself meanwhile has written what it could.
    while (!(await flush("close", PATIENCE_MS)) && isOpen()) {
      const choice = await askAboutUnsaved();
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
}

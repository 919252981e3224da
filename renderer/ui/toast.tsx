import { useEffect, useState, useSyncExternalStore } from "react";
import { useT } from "../i18n/useT.ts";

interface ToastState {
  text: string;
  /** Restores by name (`ui.md` 8, 21): it must do the right thing even when more has been typed since. */
  undo?: () => void;
}

const WITH_UNDO_MS = 12_000;
/** Nothing to reach for, so it need not stay in the way. */
const SAID_MS = 5_000;
/** Per letter of what is longer. */
const READING_MS = 80;

let shown: ToastState | null = null;
/** Comes when nothing is left that could be taken back. */
let waiting: ToastState | null = null;
const listeners = new Set<() => void>();

function set(next: ToastState | null): void {
  shown = next ?? waiting;
  if (!next) waiting = null;
  listeners.forEach((listener) => listener());
}

/** Tells what was done and, with `undo`, lets it be taken back for twelve seconds (longer while pointed at). */
export function showToast(text: string, undo?: () => void): void {
  set({ text, undo });
}

/** Tells what happened without the user's doing; never in place of an offer to undo. */
export function sayWhenFree(text: string): void {
  if (shown?.undo) waiting = { text };
  else set({ text });
}

export function Toaster() {
  const t = useT();
  const toast = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const reading = Math.max(SAID_MS, toast.text.length * READING_MS);
    const timer = setTimeout(() => set(null), toast.undo ? WITH_UNDO_MS : reading);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div
      role="status"
      className="toaster"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <div className="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                toast.undo?.();
                set(null);
                // A button that vanishes under the focus sends no blur.
                setHeld(false);
              }}
            >
              {t.app.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

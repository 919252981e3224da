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

let shown: ToastState | null = null;
const listeners = new Set<() => void>();

function set(next: ToastState | null): void {
  shown = next;
  listeners.forEach((listener) => listener());
}

/** Tells what was done and, with `undo`, lets it be taken back for twelve seconds (longer while pointed at). */
export function showToast(text: string, undo?: () => void): void {
  set({ text, undo });
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
    const timer = setTimeout(() => set(null), toast.undo ? WITH_UNDO_MS : SAID_MS);
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

import { useSyncExternalStore } from "react";

let spoken = "";
const listeners = new Set<() => void>();

/** Says a short text to screen readers without moving focus. */
export function announce(text: string): void {
  spoken = text === spoken ? `${text}\u00A0` : text;
  listeners.forEach((listener) => listener());
}

export function LiveRegion() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => spoken,
  );
  return (
    <div role="status" className="aksel-sr-only">
      {text}
    </div>
  );
}

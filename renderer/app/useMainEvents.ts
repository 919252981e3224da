import { useEffect } from "react";
import { bridge } from "../bridge/bridge.ts";
import { flushEditors } from "../bridge/editors.ts";

/** What the main process asks of the window whatever it shows, also when a page has crashed. */
export function useMainEvents(): void {
  useEffect(
    () =>
      bridge.onFlushRequested(() => {
        void flushEditors().then((saved) => bridge.answerFlush({ saved }));
      }),
    [],
  );
  // A fresh window holds nothing of what was open.
  useEffect(() => bridge.onLocked(() => location.reload()), []);
}

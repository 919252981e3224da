import { useEffect } from "react";
import { bridge } from "../bridge/bridge.ts";
import { flushEditors } from "../bridge/editors.ts";
import { rememberPlace } from "../bridge/lastPlace.ts";

/** What the main process asks of the window whatever it shows, also when a page has crashed. */
export function useMainEvents(): void {
  useEffect(() => {
    let allSaved = false;
    const stopFlushing = bridge.onFlushRequested(() => {
      void flushEditors(true).then((saved) => {
        allSaved = saved;
        return bridge.answerFlush({ saved });
      });
    });
    const stopLocking = bridge.onLocked(({ reason }) => {
      rememberPlace(reason, allSaved);
      // A fresh window holds nothing of what was open.
      location.reload();
    });
    return () => {
      stopFlushing();
      stopLocking();
    };
  }, []);
}

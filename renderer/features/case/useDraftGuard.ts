import { useEffect, useRef } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { registerEditor } from "../../bridge/editors.ts";

interface Draft {
  isTyped: boolean;
  /** Enough is filled in to register it. */
  isReady: boolean;
  /** Registers the report as a case; false when that did not succeed. */
  register: () => Promise<boolean>;
}

/**
 * A report being typed is no record yet, so nothing saves it. When the window closes or the store locks it is registered
 * as it stands rather than lost; the list shows a case without a name as that.
 */
export function useDraftGuard(draft: Draft): void {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  useEffect(() => {
    let closing = false;
    const stopListening = bridge.onFlushRequested(() => {
      closing = true;
    });
    const flush = async (): Promise<boolean> => {
      // The request reaches several listeners; this one must have heard it before it is asked.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const { isTyped, isReady, register } = latest.current;
      const isClosing = closing;
      closing = false;
      // Turning to another window also writes what is unsaved; that must not make a case of half a report.
      if (!isTyped || (!isClosing && !document.hasFocus())) return true;
      return isReady || isClosing ? register() : false;
    };
    const unregister = registerEditor({ record: "", flush });
    return () => {
      stopListening();
      unregister();
    };
  }, []);
}

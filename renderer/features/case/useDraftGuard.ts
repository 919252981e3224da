import { useEffect, useRef } from "react";
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
    const flush = async (isEnding: boolean): Promise<boolean> => {
      const { isTyped, isReady, register } = latest.current;
      // What is written while somebody looks at another window must not make a case of half a report.
      if (!isTyped || (!isEnding && !document.hasFocus())) return true;
      return isReady || isEnding ? register() : false;
    };
    return registerEditor({ record: "", flush });
  }, []);
}

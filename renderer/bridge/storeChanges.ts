import { useEffect } from "react";
import { bridge } from "./bridge.ts";

/** Calls `changed` with the names of records that are another in the store. It must be stable (useCallback). */
export function useStoreChanges(changed: (records: readonly string[]) => void): void {
  useEffect(() => bridge.onStoreChanged(({ records }) => changed(records)), [changed]);
}

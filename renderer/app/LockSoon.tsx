import { PadlockLockedIcon } from "@navikt/aksel-icons";
import { useEffect, useState } from "react";
import type { EventPayloads } from "../../shared/ipc/contract.ts";
import { bridge } from "../bridge/bridge.ts";
import { useT } from "../i18n/useT.ts";

/** A minute before the store locks itself: said once, quietly, and gone when somebody is there after all. */
export function LockSoon() {
  const t = useT();
  const [reason, setReason] = useState<EventPayloads["lockSoon"]["reason"]>("");
  useEffect(() => bridge.onLockSoon((payload) => setReason(payload.reason)), []);
  return (
    <div role="status" className="toaster">
      {reason !== "" && (
        <div className="toast">
          <PadlockLockedIcon aria-hidden fontSize="1.25rem" />
          <span>{t.app.lockSoon[reason]}</span>
        </div>
      )}
    </div>
  );
}

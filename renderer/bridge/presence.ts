import { useEffect, useState } from "react";
import type { PresenceRow } from "../../shared/ipc/contract.ts";
import { bridge } from "./bridge.ts";

/** Says that this window shows a record, and who else does. Only advice: nobody is ever kept out. */
export function usePresence(record: string): readonly PresenceRow[] {
  const [others, setOthers] = useState<readonly PresenceRow[]>([]);
  useEffect(() => {
    let current = true;
    const stop = bridge.onPresence((told) => {
      if (told.record === record) setOthers(told.others);
    });
    void bridge.watchRecord({ record }).then((result) => {
      if (current && result.ok) setOthers(result.value);
    });
    return () => {
      current = false;
      stop();
      setOthers([]);
      void bridge.watchRecord({ record: "" });
    };
  }, [record]);
  return others;
}

import { useCallback } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";

/**
 * What a record (`case-<id>`, `directory-main` ...) is called on the screen: number and name of a case the store has,
 * else `number`, which a backup may know.
 */
export function useRecordNames(): (record: string, number?: string) => string {
  const t = useT();
  const cases = useQuery(bridge.listCases);
  const known = cases.state === "data" ? cases.data : null;
  return useCallback(
    (record, number = "") => {
      if (record.startsWith("directory")) return t.app.directory;
      if (record.startsWith("coordinators")) return t.app.coordinators;
      if (record.startsWith("settings")) return t.app.settings;
      const found = known?.find(({ id }) => `case-${id}` === record);
      if (found) return [t.app.caseNumbered(found.number), found.name].filter(Boolean).join(", ");
      return number === "" ? t.backup.unknownCase : t.app.caseNumbered(number);
    },
    [known, t],
  );
}

import { useCallback } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";

/** What a record (`case-<id>`, `directory-main` ...) is called here; a case by its number, never by a person's name. */
export function useRecordName(): (record: string) => string {
  const t = useT();
  const cases = useQuery(bridge.listCases);
  const known = cases.state === "data" ? cases.data : null;
  return useCallback(
    (record) => {
      if (record.startsWith("directory")) return t.app.directory;
      if (record.startsWith("coordinators")) return t.app.coordinators;
      if (record.startsWith("settings")) return t.app.settings;
      const found = known?.find(({ id }) => `case-${id}` === record);
      return found ? t.app.caseNumbered(found.number) : t.maintenance.thisCase;
    },
    [known, t],
  );
}

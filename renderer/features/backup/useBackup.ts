import { useEffect } from "react";
import type { BackupState } from "../../../shared/backup/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery, type Query } from "../../bridge/useQuery.ts";

/** How it stands with the backups of the open store, asked for anew when something happens to them. */
export function useBackup(): Query<BackupState> {
  const { reload, ...query } = useQuery(bridge.getBackup);
  useEffect(() => bridge.onBackupChanged(reload), [reload]);
  return query;
}

import type { ListedRecord } from "../../shared/backup/compare.ts";
import type { FileFunctions } from "../vault/files.ts";
import { listFolders, recordFolders } from "../vault/recordNames.ts";
import { BACKUP_ROOT, recordsAsStore } from "./backupAsStore.ts";
import type { BackupList } from "./backupList.ts";

/** The records of a store with their highest slots; from names alone. A folder that is gone holds none. */
export async function recordsOfStore(files: FileFunctions, root: string): Promise<ListedRecord[]> {
  const there: string[] = [];
  for (const folder of recordFolders(root)) if (await files.exists(folder)) there.push(folder);
  const listed = await listFolders(files, there);
  return [...listed].map(([record, { slots }]) => ({ record, revision: slots[0] ?? 0 }));
}

/** The records a backup names. */
export const recordsOfBackup = (files: FileFunctions, folder: string, list: BackupList): Promise<ListedRecord[]> =>
  recordsOfStore(recordsAsStore(files, folder, list), BACKUP_ROOT);

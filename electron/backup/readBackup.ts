import { readHead } from "../vault/readRecord.ts";
import { listFolders, recordFolders, type ListedRecord } from "../vault/recordNames.ts";
import type { Head, Session } from "../vault/session.ts";
import { BACKUP_ROOT, recordsAsStore } from "./backupAsStore.ts";
import type { BackupList } from "./backupList.ts";

/** The records of a backup, opened with the keys of the store that is open. */
export interface OpenBackup {
  /** By name, `case-<id>`. */
  records: Map<string, ListedRecord>;
  /** Null when nothing of the record opens. */
  head: (record: ListedRecord) => Promise<Head | null>;
}

export async function readBackup(session: Session, folder: string, list: BackupList): Promise<OpenBackup> {
  const files = recordsAsStore(session.place.files, folder, list);
  const there: string[] = [];
  for (const shard of recordFolders(BACKUP_ROOT)) if (await files.exists(shard)) there.push(shard);
  const within: Session = { ...session, place: { ...session.place, files, root: BACKUP_ROOT } };
  return {
    records: await listFolders(files, there),
    head: async (record) => (await readHead(within, record, record.slots)).head,
  };
}

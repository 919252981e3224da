import { ExpectedError, isCode } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { blobPath } from "../vault/blobs.ts";
import { createDurably } from "../vault/durable.ts";
import { codeOf } from "../vault/files.ts";
import { namesIn } from "../vault/folders.ts";
import type { Vault } from "../vault/openVault.ts";
import { folderOf, keyOf, pathOf, type ListedRecord } from "../vault/recordNames.ts";
import type { Session } from "../vault/session.ts";
import type { BackupList } from "./backupList.ts";
import { pacer, type Pacer } from "./pacer.ts";
import { readPool } from "./pool.ts";
import { readBackup, type OpenBackup } from "./readBackup.ts";

interface RestoreWork {
  vault: Vault;
  /** The backup: where it lies, its list and its name in the log. */
  folder: string;
  list: BackupList;
  id: string;
  /** Names, `case-<id>`. */
  records: readonly string[];
}

/**
 * Puts records as they were in the backup on top of what the store has, as new revisions; nothing is removed. All of
 * them are opened before the first is written. Throws `backupDamaged`, `erased` for what was erased for good, and what
 * saving throws; the ones already written then stay.
 */
export async function restoreRecords({ vault, folder, list, id, records }: RestoreWork): Promise<number> {
  return vault.work(async (session, stop) => {
    const pace = pacer(() => stop.aborted);
    const backup = await readBackup(session, folder, list);
    const wanted = await checked(session, backup, records, pace);
    for (const record of wanted) {
      const data = await putBackFiles({ session, backup, folder, list }, record);
      const revision = await saveOnTop(vault, record, data);
      await vault.log(newEvent("restore", { record: keyOf(record), revision, details: [id] }));
      await pace();
    }
    return wanted.length;
  });
}

const damaged = (): ExpectedError => new ExpectedError({ code: "backupDamaged" });

async function checked(
  session: Session,
  backup: OpenBackup,
  names: readonly string[],
  pace: Pacer,
): Promise<ListedRecord[]> {
  const wanted: ListedRecord[] = [];
  for (const name of new Set(names)) {
    const record = backup.records.get(name);
    if (!record) throw new ExpectedError({ code: "notFound" });
    const head = await backup.head(record);
    if (!head) throw damaged();
    if (head.erased || session.index.get(record)?.erased) throw new ExpectedError({ code: "erased" });
    wanted.push(record);
    await pace();
  }
  return wanted;
}

interface Source {
  session: Session;
  backup: OpenBackup;
  folder: string;
  list: BackupList;
}

/**
 * Files the store has lost: all revisions of a record it has none of, so that nobody's index sees it go back in time,
 * and attachments that the restored content names. Files that are there are never touched. Gives the content.
 */
async function putBackFiles({ session, backup, folder, list }: Source, record: ListedRecord): Promise<unknown> {
  const { root, files } = session.place;
  const head = await backup.head(record);
  if (!head) throw damaged();
  const own = `${keyOf(record)}.`;
  const isLost = !(await namesIn(files, folderOf(root, record))).some((name) => name.startsWith(own));
  const slots = isLost ? record.slots.map((slot) => pathOf("", record, slot).slice(1)) : [];
  const blobs = session.shapes.blobs(record.kind, head.data).map(blobPath);
  for (const path of [...slots.reverse(), ...blobs]) await putBack(session, folder, list, path);
  return head.data;
}

/** What the backup has no whole copy of is left out: the store tells of it when it is asked for. */
async function putBack({ place }: Session, from: string, list: BackupList, path: string): Promise<void> {
  const { files, root } = place;
  const copied = list.files.find((file) => file.path === path);
  if (!copied || (await files.exists(`${root}/${path}`))) return;
  const bytes = await readPool(files, from, copied.sha256);
  if (typeof bytes === "string") return;
  const at = path.lastIndexOf("/");
  const folder = `${root}/${path.slice(0, at)}`;
  await files.mkdir(folder);
  for (const parent of [root, `${root}/${path.slice(0, path.indexOf("/"))}`]) await files.flushDirectory(parent);
  try {
    await createDurably(files, folder, path.slice(at + 1), bytes);
  } catch (error) {
    // Somebody else has put it back meanwhile.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

async function saveOnTop(vault: Vault, { kind, id }: ListedRecord, data: unknown): Promise<number> {
  const base = await revisionThatOpens(vault, kind, id);
  const saved = base === 0 ? await vault.create(kind, id, data) : await vault.save(kind, id, base, data);
  return saved.revision;
}

/** 0 when the store has no revision that opens: then nothing can be lost by writing above it. */
async function revisionThatOpens(vault: Vault, kind: ListedRecord["kind"], id: string): Promise<number> {
  try {
    return (await vault.open(kind, id)).revision;
  } catch (error) {
    if (isCode(error, "recordDamaged", "notFound")) return 0;
    throw error;
  }
}

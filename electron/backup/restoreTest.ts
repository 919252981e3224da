import { ExpectedError, isCode } from "../../shared/appError.ts";
import { compareListings } from "../../shared/backup/compare.ts";
import type { BackupTest } from "../../shared/backup/schema.ts";
import { random } from "../vault/primitives.ts";
import { readHead } from "../vault/readRecord.ts";
import { listRecords, pathOf, type ListedRecord } from "../vault/recordNames.ts";
import type { Session } from "../vault/session.ts";
import { describeStore, type Vault } from "../vault/vault.ts";
import { newestList } from "./backupList.ts";
import { recordsOfStore } from "./listings.ts";
import { ownBackups } from "./ownBackups.ts";
import { pacer, Stopped } from "./pacer.ts";
import { STORE_FILE } from "./storeFiles.ts";
import type { BackupSurroundings, KnownStore } from "./surroundings.ts";
import { writeStore } from "./writeStore.ts";

/**
 * Proves that the newest backup can be used: restores it to a side folder on this workstation, opens every record of
 * it with the keys of the open store, and counts. The store is only read, the side folder is thrown away. Throws
 * `noBackup`, and `locked` when the store is locked meanwhile.
 */
export async function testBackup(around: BackupSurroundings, store: KnownStore, vault: Vault): Promise<BackupTest> {
  const { files, disk, tell } = around;
  const { folder } = await ownBackups(around, store);
  const newest = await newestList(files, folder);
  if (!newest) throw new ExpectedError({ code: "noBackup" });
  const { id, list } = newest;
  const side = `${around.side}/${random(16).toString("hex")}`;
  try {
    return await vault.work(async (session, stop) => {
      const pace = pacer(() => stop.aborted);
      await files.mkdir(side);
      const onProgress = (done: number, total: number): void =>
        // Opening takes about as long as copying.
        tell("progress", { what: "restore", done, total: total * 2 });
      const faulty = await writeStore({ files, folder, list, to: side, partly: true, pace, onProgress });
      const aside: Session = { ...session, place: { ...session.place, root: side } };
      const records = [...(await listRecords(files, side)).values()];
      const damaged = new Set(await faultyFront(aside));
      let opened = 0;
      for (const [at, record] of records.entries()) {
        tell("progress", { what: "restore", done: records.length + at, total: records.length * 2 });
        if (await opensWhole(aside, record, faulty)) opened++;
        else damaged.add(`${record.kind}-${record.id}`);
        await pace();
      }
      for (const path of faulty) if (!path.startsWith("docs/")) damaged.add(path);
      const inBackup = await recordsOfStore(files, side);
      const { differences } = compareListings(inBackup, await recordsOfStore(files, store.root));
      const newer = differences.filter(({ state }) => state === "newerInStore" || state === "onlyInStore").length;
      return { id, records: records.length, opened, damaged: [...damaged], newer };
    });
  } catch (error) {
    if (error instanceof Stopped) throw new ExpectedError({ code: "locked" });
    if (!isCode(error, "backupDamaged")) throw error;
    return { id, records: 0, opened: 0, damaged: [STORE_FILE], newer: 0 };
  } finally {
    await disk.removeFolder(side).catch(() => undefined);
  }
}

/** What the lock screen needs. */
async function faultyFront({ place }: Session): Promise<string[]> {
  try {
    await describeStore(place);
    return [];
  } catch (error) {
    if (error instanceof ExpectedError && error.appError.code === "storeDamaged") return [error.appError.part];
    throw error;
  }
}

/** Every slot is as it was, and the newest one opens. */
async function opensWhole(session: Session, record: ListedRecord, faulty: readonly string[]): Promise<boolean> {
  if (record.slots.some((slot) => faulty.includes(pathOf("", record, slot).slice(1)))) return false;
  const { head, broken } = await readHead(session, record, record.slots);
  return head !== null && broken.length === 0;
}

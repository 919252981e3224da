import { ExpectedError, type AppError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { openVault } from "../store/session.ts";
import { explained } from "../vault/fileErrors.ts";
import { changeSettings } from "./backupSettings.ts";
import { compareBackup } from "./compareBackup.ts";
import { openBackup } from "./findBackups.ts";
import { HOME } from "./folders.ts";
import { listBackups } from "./listBackups.ts";
import { recordsOfStore } from "./listings.ts";
import { stateOf } from "./ownBackups.ts";
import { Stopped, type Pacer } from "./pacer.ts";
import { restoreRecords } from "./restoreRecords.ts";
import { restoreStore } from "./restoreStore.ts";
import { testBackup } from "./restoreTest.ts";
import { requireKnown, type BackupSurroundings, type KnownStore } from "./surroundings.ts";

type BackupChannel =
  | "getBackup"
  | "setBackupFolder"
  | "makeBackup"
  | "testBackup"
  | "listBackups"
  | "compareBackup"
  | "restoreRecords"
  | "restoreStore";
export type BackupHandlers = Pick<Handlers, BackupChannel>;

/** What the window's questions need of the backups that run by themselves. */
export interface Running {
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** For work that ends when the program does. */
  pace: () => Pacer;
  isRunning: () => boolean;
  /** Backs up the open store, leaving alone the dated backups somebody reads. Gives what went wrong. */
  backUp: (keep: readonly string[]) => Promise<AppError | null>;
  backUpSoon: () => void;
}

export function backupHandlers(around: BackupSurroundings, running: Running): BackupHandlers {
  const { session, files, disk, local, now, tell } = around;
  const { inTurn } = running;
  const known = (): KnownStore => requireKnown(session.stage);
  /** However it ends, nothing is shown as going on afterwards. */
  const restoring = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(work).finally(() => tell("progress", { what: "restore", done: 1, total: 1 }));
  const state = () => stateOf(around, known(), running.isRunning());

  return {
    getBackup: state,
    setBackupFolder: async ({ token }) => {
      const store = known();
      const folder = token === "" ? "" : withoutHome(around.folderOf(token));
      if (folder !== "" && (await disk.isInside(folder, store.root))) {
        throw new ExpectedError({ code: "backupInsideStore" });
      }
      await told("write", () =>
        changeSettings(files, local, store.storeId, { folder, newest: "", count: 0, problem: "" }),
      );
      running.backUpSoon();
      tell("backupChanged", null);
      return state();
    },
    makeBackup: async () => {
      await running.backUp([]);
      return state();
    },
    testBackup: async () => {
      const [store, vault] = [known(), openVault(session)];
      const result = await restoring(() => told("read", () => testBackup(around, store, vault)));
      const good = result.damaged.length === 0 && result.opened === result.records;
      const details = [result.id, String(result.opened), String(result.records), good ? "good" : "bad"];
      await vault.log(newEvent("backupTest", { details }));
      const lastTest = { lastTest: now().toISOString(), lastTestGood: good };
      await changeSettings(files, local, store.storeId, lastTest).catch(() => undefined);
      tell("backupChanged", null);
      return result;
    },
    listBackups: ({ token }) => told("read", () => listBackups(around, token)),
    compareBackup: (wanted) => told("read", () => compareBackup(around, wanted)),
    restoreRecords: async ({ id, records }) => {
      const vault = openVault(session);
      const { copy, list } = await told("read", () => openBackup(around, { id }));
      // What is replaced is first kept in a backup of its own; the one that is read must outlive that.
      const failure = await running.backUp([copy.id]);
      if (failure && (await replacesAny(around, known(), records))) throw new ExpectedError(failure);
      const work = { vault, folder: copy.folder, list, id, records };
      const restored = await inTurn(() => told("write", () => restoreRecords(work)));
      tell("storeChanged", { records });
      return { restored };
    },
    restoreStore: (wanted) => restoring(() => restoreStore(around, wanted, running.pace())),
  };
}

/** Whether the store has any of the records: what it has lost altogether is not replaced. */
async function replacesAny(
  { files }: BackupSurroundings,
  { root }: KnownStore,
  records: readonly string[],
): Promise<boolean> {
  const there = new Set((await recordsOfStore(files, root)).map(({ record }) => record));
  return records.some((record) => there.has(record));
}

/** Who chooses the folder of the copies itself means the one it lies in. */
const withoutHome = (folder: string): string =>
  folder.endsWith(`/${HOME}`) || folder.endsWith(`\\${HOME}`) ? folder.slice(0, -HOME.length - 1) : folder;

/** File errors as sentences; work that was called off because the store is locked says so. */
async function told<T>(doing: "read" | "write", work: () => Promise<T>): Promise<T> {
  try {
    return await explained(doing, work);
  } catch (error) {
    throw error instanceof Stopped ? new ExpectedError({ code: "locked" }) : error;
  }
}

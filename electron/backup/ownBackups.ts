import { dirname } from "node:path";
import { ExpectedError } from "../../shared/appError.ts";
import { isOverdue, isTestDue } from "../../shared/backup/due.ts";
import { momentOf } from "../../shared/backup/moment.ts";
import type { BackupState } from "../../shared/backup/schema.ts";
import { deviceOf } from "../vault/device.ts";
import type { FileFunctions } from "../vault/files.ts";
import { readStoreFile } from "../vault/storeFile.ts";
import { isWholeList, listIds } from "./backupList.ts";
import { readSettings, type BackupSettings } from "./backupSettings.ts";
import { deviceFolder, listPath } from "./folders.ts";
import { standardFolder, type BackupSurroundings, type KnownStore } from "./surroundings.ts";

const DAY_MS = 86_400_000;

/** Where this workstation keeps its backups of a store. */
export interface OwnBackups {
  settings: BackupSettings;
  /** The folder `Helhet-kopi` lies in. */
  chosen: string;
  folder: string;
  device: string;
}

export async function ownBackups(around: BackupSurroundings, store: KnownStore): Promise<OwnBackups> {
  const { files, local } = around;
  const settings = await readSettings(files, local, store.storeId);
  const device = await deviceOf(files, local);
  const chosen = settings.folder || standardFolder(around, store);
  return { settings, chosen, device, folder: deviceFolder(chosen, store.storeId, device) };
}

/**
 * The backups are not where they were. A stick that is out may leave an empty folder, and what is then written lies on
 * another disk than anybody thinks.
 */
async function isAway(files: FileFunctions, { settings, chosen, folder }: OwnBackups): Promise<boolean> {
  if (settings.folder === "") return false;
  return !(await files.exists(chosen)) || (settings.newest !== "" && !(await files.exists(folder)));
}

/** The standard folder is made when it is not there. Throws `folderUnavailable`, `backupInsideStore`. */
export async function requireFolder(
  { files, disk }: BackupSurroundings,
  store: KnownStore,
  own: OwnBackups,
): Promise<void> {
  const { settings, chosen } = own;
  if (settings.folder === "") {
    await files.mkdir(chosen);
    return files.flushDirectory(dirname(chosen));
  }
  if (await isAway(files, own)) throw new ExpectedError({ code: "folderUnavailable" });
  if (await disk.isInside(chosen, store.root)) throw new ExpectedError({ code: "backupInsideStore" });
}

/** The newest whole backup and the number of them; what is remembered when the disk is away. */
export async function newestAndCount(
  { files, now }: Pick<BackupSurroundings, "files" | "now">,
  own: OwnBackups,
): Promise<{ newest: string; count: number; away: boolean }> {
  const { settings, folder } = own;
  if (await isAway(files, own)) return { newest: settings.newest, count: settings.count, away: true };
  const ids = await listIds(files, folder);
  const latest = now().getTime() + DAY_MS;
  for (const id of ids.toReversed()) {
    const madeAt = momentOf(id);
    // Of a clock that was wrong: it would look fresh for years.
    if (Date.parse(madeAt) > latest) continue;
    if (isWholeList(await files.read(listPath(folder, id)))) return { newest: madeAt, count: ids.length, away: false };
  }
  return { newest: "", count: 0, away: false };
}

/** What the screen shows of the backups of a store. */
export async function stateOf(around: BackupSurroundings, store: KnownStore, running: boolean): Promise<BackupState> {
  const { disk, now } = around;
  const own = await ownBackups(around, store);
  const { settings, chosen } = own;
  const { newest, count, away } = await newestAndCount(around, own).catch(() => ({ ...settings, away: true }));
  const storeMadeAt = await madeAt(around, store);
  return {
    folder: chosen,
    chosen: settings.folder !== "",
    // What is away is not on the disk its place is on; and nothing is to be kept of what is practised on.
    sameDisk: !away && !store.practice && (await disk.sameDisk(chosen, store.root)),
    synced: around.isSynced(chosen),
    newest,
    count,
    overdue: !store.practice && isOverdue({ last: newest, storeMadeAt, now: now() }),
    lastTest: settings.lastTest,
    lastTestGood: settings.lastTestGood,
    testDue: !store.practice && newest !== "" && isTestDue({ last: settings.lastTest, storeMadeAt, now: now() }),
    running,
    problem: settings.problem || (away ? "folderUnavailable" : ""),
  };
}

/** Empty when the store is away: then nothing is said to be late. */
async function madeAt({ files }: BackupSurroundings, { root }: KnownStore): Promise<string> {
  try {
    return (await readStoreFile(files, root)).createdAt;
  } catch {
    return "";
  }
}

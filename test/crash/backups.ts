import { isWholeList, listFrom, listIds, type BackupList } from "../../electron/backup/backupList.ts";
import type { DiskFacts } from "../../electron/backup/diskFacts.ts";
import { deviceFolder, listPath } from "../../electron/backup/folders.ts";
import { makeBackup, type MadeBackup } from "../../electron/backup/makeBackup.ts";
import { pacer } from "../../electron/backup/pacer.ts";
import { readPool } from "../../electron/backup/pool.ts";
import { storeOf, type BackupSurroundings, type KnownStore } from "../../electron/backup/surroundings.ts";
import { deviceOf } from "../../electron/vault/device.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { describeStore, unlockStore, type Vault } from "../../electron/vault/vault.ts";
import type { AppError } from "../../shared/appError.ts";
import type { Status } from "../../shared/ipc/contract.ts";
import type { DiskModel, SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes, unlock } from "./simulatedStore.ts";

export const BACKUPS = "/user/backups";
/** Monday. */
export const FIRST_DAY = new Date("2027-03-15T12:00:00Z");

export interface BackedUp {
  disk: SimulatedDisk;
  userId: string;
  vault: Vault;
  store: KnownStore;
  folder: string;
}

/** A store with three cases that is open. */
export async function openStore(model: DiskModel): Promise<BackedUp> {
  const { disk, userId } = await makeEmptyStore(model);
  const vault = await unlock(disk, userId);
  for (const id of ["a1", "b2", "c3"]) await vault.create("case", id, { step: 1, text: `${id} ${"x".repeat(600)}` });
  await disk.mkdir("/user");
  const folder = deviceFolder(BACKUPS, vault.storeId, await deviceOf(disk, "/local"));
  disk.settle();
  return { disk, userId, vault, store: { root: "/store", storeId: vault.storeId, practice: false }, folder };
}

/** The backup on a simulated disk. A chosen folder's token is its path. */
export function backupOn(
  disk: SimulatedDisk,
  vault: Vault | null,
  change: Partial<BackupSurroundings> = {},
): BackupSurroundings {
  const place = placeOn(disk);
  const around: BackupSurroundings = {
    session: { stage: vault ? { kind: "open", place, vault } : { kind: "none" } },
    files: disk,
    disk: factsOf(disk),
    local: "/local",
    standard: BACKUPS,
    side: "/side",
    isSynced: () => false,
    now: () => FIRST_DAY,
    language: () => "nb",
    tell: () => undefined,
    folderOf: (token) => token,
    openFolder: async (root) => {
      const restored = { ...place, root };
      around.session.stage = { kind: "locked", place: restored, description: await describeStore(restored) };
      // What the window would be told; the tests look at the stage.
      return { store: "locked" } as Status;
    },
    ...change,
  };
  return around;
}

const factsOf = (disk: SimulatedDisk): DiskFacts => ({
  sameDisk: () => Promise.resolve(true),
  isInside: (folder, parent) => Promise.resolve(folder === parent || folder.startsWith(`${parent}/`)),
  removeFolder: async (path) => {
    for (const name of disk.contents().keys()) if (name.startsWith(`${path}/`)) await disk.remove(name);
  },
});

export async function backUp(
  around: BackupSurroundings,
  store: KnownStore = known(around),
): Promise<{ made: MadeBackup } | { failure: AppError }> {
  return makeBackup(around, store, { keep: [], pace: pacer() });
}

function known({ session }: BackupSurroundings): KnownStore {
  const store = storeOf(session.stage);
  if (!store) throw new Error("no store");
  return store;
}

/** One that must go well; gives its id. */
export async function backUpWell(around: BackupSurroundings): Promise<string> {
  const result = await backUp(around);
  if ("failure" in result) throw new Error(`no backup: ${result.failure.code}`);
  return result.made.id;
}

export interface Judged {
  /** Backups whose list is whole. */
  whole: string[];
  /** Those of them whose content is not: never on a disk that honours flush. */
  broken: string[];
  lists: Map<string, BackupList>;
}

/** What the lists of a workstation promise, held against the pool. */
export async function judgeBackups(files: FileFunctions, folder: string): Promise<Judged> {
  const judged: Judged = { whole: [], broken: [], lists: new Map() };
  for (const id of await listIds(files, folder)) {
    const bytes = await files.read(listPath(folder, id));
    if (!isWholeList(bytes)) continue;
    judged.whole.push(id);
    const list = listFrom(bytes);
    if (!list) throw new Error("a whole list that is none");
    judged.lists.set(id, list);
    for (const { sha256, size } of list.files) {
      const content = await readPool(files, folder, sha256);
      if (typeof content === "string" || content.length !== size) {
        judged.broken.push(id);
        break;
      }
    }
  }
  return judged;
}

/** Path below a folder -> bytes as text, for comparing. */
export function filesBelow(disk: SimulatedDisk, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, bytes] of disk.contents()) {
    if (path.startsWith(`${folder}/`)) found.set(path.slice(folder.length + 1), bytes.toString("latin1"));
  }
  return found;
}

export const unlockAt = (disk: FileFunctions, root: string, userId: string, local = "/local"): Promise<Vault> =>
  unlockStore({ ...placeOn(disk), root, local }, shapes, { userId, passphrase });

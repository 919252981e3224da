import type { Blob } from "../../electron/vault/blobs.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import type { LockTiming, RecordShapes, VaultPlace } from "../../electron/vault/place.ts";
import type { Keyring } from "../../electron/vault/keyring.ts";
import type { Session } from "../../electron/vault/session.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import type { DiskModel, SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes } from "./simulatedStore.ts";

/** A record as in `simulatedStore.ts`, and the attachments it names. */
export interface Filed {
  step: number;
  text: string;
  files: Blob[];
}

export const filed = (step: number, files: Blob[] = []): Filed => ({ step, text: `step ${step}`, files });

export const blobsOf = (_kind: string, data: unknown): Blob[] => (data as Partial<Filed>).files ?? [];

export const filedShapes: RecordShapes = {
  ...shapes,
  blobs: (kind, data) => blobsOf(kind, data).map(({ blobId }) => blobId),
};

/** A lock left behind by a power cut is soon taken over. */
const hasty: LockTiming = { beatMs: 2, deadMs: 6 };
/** For holders that live: on a busy machine they may be late. */
export const patient: LockTiming = { beatMs: 2, deadMs: 5000 };

export const wholePlace = (files: FileFunctions, lockTiming = hasty): VaultPlace => ({
  ...placeOn(files),
  lockTiming,
});

const unlockWhole = (files: FileFunctions, userId: string, lockTiming?: LockTiming): Promise<Vault> =>
  unlockStore(wholePlace(files, lockTiming), filedShapes, { userId, passphrase });

export interface OpenStore {
  disk: SimulatedDisk;
  userId: string;
  vault: Vault;
  /** Work on the store as the features do it. */
  work: <T>(task: (session: Session, stop: AbortSignal) => Promise<T>) => Promise<T>;
}

export async function openNewStore(model: DiskModel = "posix"): Promise<OpenStore> {
  const { disk, userId } = await makeEmptyStore(model);
  return openStore(disk, userId);
}

export async function openStore(disk: SimulatedDisk, userId: string, lockTiming?: LockTiming): Promise<OpenStore> {
  const vault = await unlockWhole(disk, userId, lockTiming);
  return { disk, userId, vault, work: (task) => vault.work(task) };
}

/** Saves a case again and again, so that it has this many revisions. */
export async function saveCase(vault: Vault, id: string, revisions: number, files: Blob[] = []): Promise<void> {
  const known = vault.summaries("case").find((row) => row.id === id)?.revision ?? 0;
  for (let revision = known; revision < known + revisions; revision++) {
    if (revision === 0) await vault.create("case", id, filed(1, files));
    else await vault.save("case", id, revision, filed(revision + 1, files));
  }
}

/** Revisions of a record that lie on the disk, lowest first. */
export const slotsOn = (disk: SimulatedDisk, key: string): number[] =>
  [...disk.contents().keys()]
    .map((path) => new RegExp(`/${key}\\.(\\d{8})\\.rec$`).exec(path)?.[1])
    .filter((revision) => revision !== undefined)
    .map(Number)
    .sort((a, b) => a - b);

export const pathsBelow = (disk: SimulatedDisk, folder: string): string[] =>
  [...disk.contents().keys()].filter((path) => path.startsWith(`${folder}/`)).sort();

/** As for a user to whom no record is sealed. */
export const withoutKeys = (session: Session): Session => ({
  ...session,
  keyring: Object.assign(Object.create(session.keyring) as Keyring, { secretOf: () => undefined }),
});

import { createHash } from "node:crypto";
import type { Blob } from "../../electron/vault/blobs.ts";
import type { DeriveKey } from "../../electron/vault/deriveKey.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import type { RecordShapes, VaultPlace } from "../../electron/vault/place.ts";
import { recoverStore } from "../../electron/vault/recoverStore.ts";
import { createStore, unlockStore, type Vault } from "../../electron/vault/vault.ts";
import "./quickKeys.ts";
import { SimulatedDisk, type DiskModel } from "./simulatedDisk.ts";

/** One hash instead of Argon2id: what is tested here is the disk, not the passphrase. */
export const cheapDerive: DeriveKey = (passphrase, salt) =>
  Promise.resolve(createHash("sha256").update(passphrase).update(salt).digest());

export const passphrase = "fire hester spiser gras";

/** Records here are what the test puts in: a number that grows, some text, who coordinates, and attachments. */
export interface Content {
  step: number;
  text: string;
  readers?: string[];
  files?: Blob[];
  /** What it was changed by together with others; a later save keeps them, as it keeps every field it does not change. */
  marks?: string[];
}

export const shapes: RecordShapes = {
  validate: (_kind, data) => {
    if (typeof data !== "object" || data === null || !("step" in data)) throw new Error("no step");
    return data;
  },
  summarise: (_kind, data, { revision }) => ({ step: (data as Content).step, revision }),
  isStale: () => false,
  readers: (kind, data) => (kind === "case" ? ((data as Content).readers ?? []) : []),
  blobs: (_kind, data) => ((data as Content).files ?? []).map(({ blobId }) => blobId),
};

export const placeOn = (files: FileFunctions): VaultPlace => ({
  root: "/store",
  local: "/local",
  files,
  derive: cheapDerive,
  now: () => new Date("2027-03-15T12:00:00Z"),
  settleMs: 0,
});

export interface MadeStore {
  disk: SimulatedDisk;
  userId: string;
  groups: string[];
}

/** A store without records on a disk where everything is flushed. */
export async function makeEmptyStore(model: DiskModel): Promise<MadeStore> {
  const disk = new SimulatedDisk(model);
  await disk.mkdir("/store");
  await disk.mkdir("/local");
  disk.settle();
  const { vault, groups } = await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false });
  const userId = vault.user.id;
  await vault.lock();
  disk.settle();
  return { disk, userId, groups };
}

export const unlock = (files: FileFunctions, userId: string, words = passphrase): Promise<Vault> =>
  unlockStore(placeOn(files), shapes, { userId, passphrase: words });

/** What the leader chooses when the first passphrase is forgotten. */
export const newPassphrase = "fem sauer under broen";

/** Opens with the recovery sheet, typed in small letters. */
export const recover = (
  files: FileFunctions,
  { userId, groups }: Pick<MadeStore, "userId" | "groups">,
  words = newPassphrase,
): Promise<Vault> =>
  recoverStore(placeOn(files), shapes, { userId, code: groups.join(" ").toLowerCase(), passphrase: words });

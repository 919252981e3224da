import { ExpectedError } from "../../shared/appError.ts";
import { createDurably } from "./durable.ts";
import { namesIn, readOrGone, removeIfThere } from "./folders.ts";
import { fromHex } from "./hex.ts";
import type { VaultPlace } from "./place.ts";
import { decrypt, encrypt, erase, hkdf, KEY_BYTES, NONCE_BYTES, random, TAG_BYTES } from "./primitives.ts";

/*
 * A file kept with a record: HELA | format 1 | salt 32 | AES-256-GCM ciphertext | tag 16, written once.
 * The key is random and lies in the record alone, so whoever may read the record may read the file, and nobody else.
 */
const MAGIC = Buffer.from("HELA\x01", "latin1");
const SALT_BYTES = 32;
const SEALED_AT = MAGIC.length + SALT_BYTES;

export const BLOBS_FOLDER = "blobs";
const shards = Array.from("0123456789abcdef");
const NAME = /^([0-9a-f]{32})\.bin$/;

export interface Blob {
  blobId: string;
  blobKey: string;
}

/** Below the store, with `/`. */
export const blobPath = (blobId: string): string => `${BLOBS_FOLDER}/${blobId.charAt(0)}/${blobId}.bin`;

/** Seals bytes under a fresh key; durable when it returns. Write it before the record that is to name it. */
export async function putBlob({ place }: { place: VaultPlace }, bytes: Buffer): Promise<Blob> {
  const [blobId, key] = [random(16).toString("hex"), random(KEY_BYTES)];
  const sealed = sealBlob(blobId, key, bytes);
  const folder = await shardFolder(place, blobId);
  await createDurably(place.files, folder, `${blobId}.bin`, sealed);
  const blobKey = key.toString("hex");
  erase(key);
  return { blobId, blobKey };
}

/** Throws `fileUnreadable` when the file is gone or is not, byte for byte, what was sealed under this id and key. */
export async function readBlob({ place }: { place: VaultPlace }, blobId: string, blobKey: string): Promise<Buffer> {
  const bytes = await readOrGone(place.files, `${place.root}/${blobPath(blobId)}`);
  const plain = bytes && openBlob(blobId, fromHex(blobKey), bytes);
  if (!plain) throw new ExpectedError({ code: "fileUnreadable" });
  return plain;
}

/** Whether the file of a blob is there and whole. */
export async function checkBlob(
  { place }: { place: VaultPlace },
  { blobId, blobKey }: Blob,
): Promise<"whole" | "damaged" | "absent"> {
  const bytes = await readOrGone(place.files, `${place.root}/${blobPath(blobId)}`);
  if (!bytes) return "absent";
  const plain = openBlob(blobId, fromHex(blobKey), bytes);
  plain?.fill(0);
  return plain ? "whole" : "damaged";
}

/** Ids of every blob file; from names alone. Empty for a store that never had one. */
export async function listBlobs({ files, root }: VaultPlace): Promise<string[]> {
  const found: string[] = [];
  for (const shard of shards) {
    for (const name of await namesIn(files, `${root}/${BLOBS_FOLDER}/${shard}`)) {
      const id = NAME.exec(name)?.[1];
      if (id?.startsWith(shard)) found.push(id);
    }
  }
  return found;
}

/** A file that is gone already is no failure. */
export async function removeBlob({ files, root }: VaultPlace, blobId: string): Promise<void> {
  if (!(await removeIfThere(files, `${root}/${blobPath(blobId)}`))) return;
  await files.flushDirectory(`${root}/${BLOBS_FOLDER}/${blobId.charAt(0)}`);
}

function sealBlob(blobId: string, blobKey: Buffer, plain: Buffer): Buffer {
  const salt = random(SALT_BYTES);
  const { key, nonce } = bodyKey(blobKey, salt);
  const header = Buffer.concat([MAGIC, salt]);
  const sealed = encrypt(key, nonce, associated(header, blobId), plain);
  erase(key);
  return Buffer.concat([header, sealed]);
}

function openBlob(blobId: string, blobKey: Buffer, bytes: Buffer): Buffer | null {
  if (bytes.length < SEALED_AT + TAG_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const header = bytes.subarray(0, SEALED_AT);
  const { key, nonce } = bodyKey(blobKey, header.subarray(MAGIC.length));
  const plain = decrypt(key, nonce, associated(header, blobId), bytes.subarray(SEALED_AT));
  erase(key);
  return plain;
}

const associated = (header: Buffer, blobId: string): Buffer => Buffer.concat([header, Buffer.from(blobId)]);

function bodyKey(blobKey: Buffer, salt: Buffer): { key: Buffer; nonce: Buffer } {
  const derived = hkdf(blobKey, salt, "helhet/blob/1", KEY_BYTES + NONCE_BYTES);
  return { key: derived.subarray(0, KEY_BYTES), nonce: derived.subarray(KEY_BYTES) };
}

/** The first blob of a shard makes its folder, as durable as the file that goes into it. */
async function shardFolder({ files, root }: VaultPlace, blobId: string): Promise<string> {
  const folder = `${root}/${BLOBS_FOLDER}/${blobId.charAt(0)}`;
  await files.mkdir(folder);
  await files.flushDirectory(`${root}/${BLOBS_FOLDER}`);
  await files.flushDirectory(root);
  return folder;
}

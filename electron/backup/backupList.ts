import { z } from "zod";
import { ExpectedError } from "../../shared/appError.ts";
import { compareIds, idAt } from "../../shared/backup/moment.ts";
import { backupId } from "../../shared/backup/schema.ts";
import { toBytes } from "../vault/canonicalJson.ts";
import { fillAndClose } from "../vault/durable.ts";
import { codeOf, type FileFunctions } from "../vault/files.ts";
import { namesIn } from "../vault/folders.ts";
import { hexOf } from "../vault/hex.ts";
import { sha256 } from "../vault/primitives.ts";
import { listPath, listsFolder } from "./folders.ts";

const FORMAT = 1;

/** Relative, forward slashes, nothing that leads out of a folder or that Windows reads differently. */
const PATH = /^(?!.*(^|\/)\.{1,2}(\/|$))(?!.*[. ](\/|$))[^\\:*?"<>|/\x00-\x1f]+(\/[^\\:*?"<>|/\x00-\x1f]+)*$/;
export const isSafePath = (path: string): boolean => path.length <= 240 && PATH.test(path);

const copiedFile = z.strictObject({
  path: z.string().refine(isSafePath),
  /** Bytes. */
  size: z.number().int().min(0),
  sha256: hexOf(32),
});
export type CopiedFile = z.infer<typeof copiedFile>;

const shape = z.object({
  format: z.literal(FORMAT),
  storeId: hexOf(16),
  device: hexOf(8),
  practice: z.boolean(),
  /** ISO, by the workstation's clock. */
  madeAt: z.iso.datetime(),
  files: z.array(copiedFile),
});
/** One dated backup: every file of the store, and where its content lies in the pool. */
export type BackupList = z.infer<typeof shape>;

/** `,"check":"<64 hex>"}`: SHA-256 of everything before it, so that no torn or rotten list passes for a backup. */
const CHECK_BYTES = 76;
const checkOf = (content: Buffer): Buffer => Buffer.from(`,"check":"${sha256(content).toString("hex")}"}`);

export function bytesOfList(list: BackupList): Buffer {
  const content = toBytes(list).subarray(0, -1);
  return Buffer.concat([content, checkOf(content)]);
}

/** True for a list as it was written; says nothing about the files it names. */
export function isWholeList(bytes: Buffer): boolean {
  const content = bytes.subarray(0, -CHECK_BYTES);
  return checkOf(content).equals(bytes.subarray(-CHECK_BYTES));
}

/** Null for a list that is torn or damaged. Throws `storeNewer` for one a newer program made. */
export function listFrom(bytes: Buffer): BackupList | null {
  if (!isWholeList(bytes)) return null;
  const value = JSON.parse(bytes.toString("utf8")) as { format?: unknown };
  if (typeof value.format === "number" && value.format > FORMAT) throw new ExpectedError({ code: "storeNewer" });
  const parsed = shape.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Names of the backups in a folder, oldest first, whole or not; none when the folder is not there. */
export async function listIds(files: FileFunctions, folder: string): Promise<string[]> {
  const names = await namesIn(files, listsFolder(folder));
  const ids = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  return ids.filter((id) => backupId.safeParse(id).success).sort(compareIds);
}

/** Null for a list that is torn or damaged. Throws `noBackup` when it is not there. */
export async function readList(files: FileFunctions, folder: string, id: string): Promise<BackupList | null> {
  try {
    return listFrom(await files.read(listPath(folder, id)));
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new ExpectedError({ code: "noBackup" });
    throw error;
  }
}

/** The newest list that is whole, with its name; null when there is none. */
export async function newestList(
  files: FileFunctions,
  folder: string,
): Promise<{ id: string; list: BackupList } | null> {
  for (const id of (await listIds(files, folder)).reverse()) {
    const list = await readList(files, folder, id);
    if (list) return { id, list };
  }
  return null;
}

/** Writes a list under the name of its moment; durable, and read again, when this returns. */
export async function writeList(files: FileFunctions, folder: string, list: BackupList): Promise<string> {
  const bytes = bytesOfList(list);
  const { id, handle } = await takeName(files, folder, idAt(new Date(list.madeAt)));
  try {
    await fillAndClose(files, handle, bytes);
    await files.flushDirectory(listsFolder(folder));
    if (!bytes.equals(await files.read(listPath(folder, id)))) throw new ExpectedError({ code: "backupDamaged" });
  } catch (error) {
    // What is left of it does not pass for a backup; it is only in the way.
    await files.remove(listPath(folder, id)).catch(() => undefined);
    throw error;
  }
  return id;
}

async function takeName(files: FileFunctions, folder: string, first: string): Promise<{ id: string; handle: number }> {
  for (let turn = 1; ; turn++) {
    const id = turn === 1 ? first : `${first}-${turn}`;
    try {
      return { id, handle: await files.createExclusive(listPath(folder, id)) };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

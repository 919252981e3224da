import { open, rename, unlink, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { ExpectedError, type AppError } from "../../shared/appError.ts";

/** The parts of node's file system that saving uses, so that tests can make each of them fail. */
export interface SaveDisk {
  open: (path: string, flags: string, mode?: number) => Promise<Pick<FileHandle, "write" | "sync" | "close">>;
  rename: (from: string, to: string) => Promise<void>;
  unlink: (path: string) => Promise<void>;
}

const disk: SaveDisk = { open, rename, unlink };

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const FAILURES: Record<string, AppError> = {
  ENOSPC: { code: "diskFull" },
  EDQUOT: { code: "diskFull" },
  EROFS: { code: "readOnly" },
  EACCES: { code: "readOnly" },
  EPERM: { code: "readOnly" },
  ENOENT: { code: "folderUnavailable" },
  ENOTDIR: { code: "folderUnavailable" },
  EIO: { code: "folderUnavailable" },
  ENETUNREACH: { code: "folderUnavailable" },
  EHOSTDOWN: { code: "folderUnavailable" },
};

/** Windows refuses to replace a file that Word holds open, with one of these. */
const REPLACE_FAILURES: Record<string, AppError> = {
  ...FAILURES,
  EPERM: { code: "fileInUse" },
  EACCES: { code: "fileInUse" },
  EBUSY: { code: "fileInUse" },
};

/** Anything else is no failure the user can do something about, and goes on as it came. */
function expected(error: unknown, failures: Record<string, AppError>): unknown {
  const appError = failures[codeOf(error)];
  return appError ? new ExpectedError(appError) : error;
}

async function writeAll(handle: Pick<FileHandle, "write">, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    // A disk that takes nothing and reports nothing would be asked for ever.
    if (bytesWritten === 0) throw new ExpectedError({ code: "diskFull" });
    written += bytesWritten;
  }
}

async function writeTemporary(path: string, bytes: Uint8Array, files: SaveDisk): Promise<void> {
  const handle = await files.open(path, "wx", 0o600);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The rename is what the user sees; flushing the folder makes it last through a power cut, where that is possible. */
async function flushFolder(folder: string, files: SaveDisk): Promise<void> {
  try {
    const handle = await files.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and many network disks cannot flush a folder. The file itself is flushed.
  }
}

let saves = 0;

/**
 * Writes a file the user asked for: the whole of it or nothing. It is written beside its place and then moved there, so
 * an older file of that name stays as it was until the new one is safe, and nothing half-written is left behind.
 */
export async function saveFile(path: string, bytes: Uint8Array, files: SaveDisk = disk): Promise<void> {
  const temporary = `${path}.tmp-${process.pid}-${Date.now().toString(36)}-${++saves}`;
  try {
    await writeTemporary(temporary, bytes, files);
  } catch (error) {
    // EEXIST: the file there is someone else's, so it is not ours to remove.
    if (codeOf(error) !== "EEXIST") await files.unlink(temporary).catch(() => undefined);
    throw expected(error, FAILURES);
  }
  try {
    await files.rename(temporary, path);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw expected(error, REPLACE_FAILURES);
  }
  await flushFolder(dirname(path), files);
}

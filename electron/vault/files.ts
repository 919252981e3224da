import { close, constants, fsync, open, write } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Everything the vault asks of a disk. Tests put a simulated disk in its place (`test/crash/simulatedDisk.ts`).
 * Errors carry `code` as Node's do (ENOENT, ENOSPC ...).
 */
export interface FileFunctions {
  /** Also makes the parents; a folder that is there already is no error. */
  mkdir(path: string): Promise<void>;
  /** Names without path. Never a reason to believe that something is absent: shares answer from a cache. */
  readDirectory(path: string): Promise<string[]>;
  read(path: string): Promise<Buffer>;
  /** Fails with EEXIST when the name is taken, also by another workstation. */
  createExclusive(path: string): Promise<number>;
  openAppend(path: string): Promise<number>;
  /** Bytes really written; fewer than asked on a full disk. Callers use `writeAll`. */
  write(handle: number, bytes: Buffer, offset: number, length: number): Promise<number>;
  flush(handle: number): Promise<void>;
  /** Makes names durable. Windows offers no such call; there the file's own flush carries its name. */
  flushDirectory(path: string): Promise<void>;
  close(handle: number): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Bytes. */
  size(path: string): Promise<number>;
  /** Last change in milliseconds since 1970, by the clock of the disk the file lies on. */
  modified(path: string): Promise<number>;
}

const openFile = promisify(open);
const closeFile = promisify(close);
const flushFile = promisify(fsync);
const writeFile = promisify(write);

async function flushDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await openFile(path, "r");
  try {
    await flushFile(handle);
  } finally {
    await closeFile(handle);
  }
}

/** Node tells of a read-only disk as if a parent were missing; the plain call gives the true reason. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    await mkdir(path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

export const nodeFiles: FileFunctions = {
  mkdir: makeFolders,
  readDirectory: (path) => readdir(path),
  read: (path) => readFile(path),
  createExclusive: (path) => openFile(path, "wx"),
  openAppend: (path) => openFile(path, "a"),
  write: async (handle, bytes, offset, length) => (await writeFile(handle, bytes, offset, length)).bytesWritten,
  flush: (handle) => flushFile(handle),
  flushDirectory,
  close: (handle) => closeFile(handle),
  remove: (path) => rm(path),
  rename: (from, to) => rename(from, to),
  exists,
  size: async (path) => (await stat(path)).size,
  modified: async (path) => (await stat(path)).mtimeMs,
};

/** `code` of a file error; empty text for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

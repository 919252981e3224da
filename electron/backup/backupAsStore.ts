import type { FileFunctions } from "../vault/files.ts";
import type { BackupList, CopiedFile } from "./backupList.ts";
import { poolPath } from "./folders.ts";
import { readPool } from "./pool.ts";

/** Where the records of a backup seem to lie for those who read them as a store. */
export const BACKUP_ROOT = "/backup";

/**
 * The records of a backup as the records of a store, so that what reads a store reads a backup; nothing can be changed.
 * Content that is missing or damaged answers as a bad sector does (EIO): it is told as damaged, never as absent. The
 * members are not shown: a backup folder is anybody's, and nobody is to learn from it who may sign.
 */
export function recordsAsStore(files: FileFunctions, folder: string, list: BackupList): FileFunctions {
  const records = list.files.filter(({ path }) => path.startsWith("docs/"));
  const byPath = new Map(records.map((file) => [`${BACKUP_ROOT}/${file.path}`, file]));
  const folders = new Map<string, string[]>();
  for (const path of byPath.keys()) {
    const at = path.lastIndexOf("/");
    const names = folders.get(path.slice(0, at)) ?? [];
    names.push(path.slice(at + 1));
    folders.set(path.slice(0, at), names);
  }
  const file = (path: string): Promise<CopiedFile> => {
    const found = byPath.get(path);
    return found ? Promise.resolve(found) : Promise.reject(fileError("ENOENT"));
  };
  const refuse = (): Promise<never> => Promise.reject(fileError("EROFS"));
  return {
    read: async (path) => {
      const bytes = await readPool(files, folder, (await file(path)).sha256);
      if (typeof bytes === "string") throw fileError("EIO");
      return bytes;
    },
    readDirectory: (path) => {
      const names = folders.get(path);
      return names ? Promise.resolve(names) : Promise.reject(fileError("ENOENT"));
    },
    exists: (path) => Promise.resolve(byPath.has(path) || folders.has(path)),
    size: async (path) => (await file(path)).size,
    modified: async (path) => files.modified(poolPath(folder, (await file(path)).sha256)),
    mkdir: refuse,
    createExclusive: refuse,
    openAppend: refuse,
    write: refuse,
    flush: refuse,
    flushDirectory: refuse,
    close: refuse,
    remove: refuse,
    rename: refuse,
  };
}

const fileError = (code: string): Error => Object.assign(new Error(code), { code });

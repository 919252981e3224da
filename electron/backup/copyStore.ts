import { codeOf, type FileFunctions } from "../vault/files.ts";
import { newestList, writeList, type BackupList, type CopiedFile } from "./backupList.ts";
import { deviceFolder, HOME, listsFolder, poolFolder } from "./folders.ts";
import type { Pacer } from "./pacer.ts";
import { Pool } from "./pool.ts";
import { listStoreFiles, mayChange } from "./storeFiles.ts";

/** A file that goes away while it is copied (old revisions are pruned) makes the list be drawn up again. */
const MOST_LISTINGS = 3;
const TELL_EVERY = 50;

export interface CopyWork {
  files: FileFunctions;
  /** The store; only ever read. */
  root: string;
  /** Folder in which `Helhet-kopi` lies; must exist. */
  chosen: string;
  storeId: string;
  device: string;
  practice: boolean;
  now: () => Date;
  /** Reads every file again, also those the previous backup has. */
  readAll: boolean;
  pace: Pacer;
  onProgress: (done: number, total: number) => void;
}

/**
 * Makes one dated backup. Its list is written last, when everything it names is durable and has been read again, so a
 * backup cut short is no backup and leaves the earlier ones as they were. Needs no keys: the files are sealed already.
 */
export async function copyStore(work: CopyWork): Promise<{ id: string; list: BackupList }> {
  const { files, storeId, device, practice } = work;
  const folder = await makeFolders(work);
  const before = work.readAll ? null : await newestList(files, folder);
  const pool = await Pool.open(files, folder);
  const copied = await copyFiles(work, pool, before?.list ?? null);
  await pool.settle();
  const list: BackupList = {
    format: 1,
    storeId,
    device,
    practice,
    madeAt: work.now().toISOString(),
    files: copied,
  };
  return { id: await writeList(files, folder, list), list };
}

async function makeFolders({ files, chosen, storeId, device }: CopyWork): Promise<string> {
  const folder = deviceFolder(chosen, storeId, device);
  for (const made of [poolFolder(folder), listsFolder(folder)]) await files.mkdir(made);
  const parents = [chosen, `${chosen}/${HOME}`, `${chosen}/${HOME}/${storeId}`, folder];
  for (const parent of parents) await files.flushDirectory(parent);
  return folder;
}

async function copyFiles(work: CopyWork, pool: Pool, before: BackupList | null): Promise<CopiedFile[]> {
  const known = new Map(before?.files.map((file) => [file.path, file]));
  let copied = new Map<string, CopiedFile>();
  for (let listing = 1; ; listing++) {
    const paths = await listStoreFiles(work.files, work.root);
    const round = new Map<string, CopiedFile>();
    let vanished = false;
    for (const [at, path] of paths.entries()) {
      if (at % TELL_EVERY === 0) work.onProgress(at, paths.length);
      const earlier = mayChange(path) ? undefined : (copied.get(path) ?? known.get(path));
      const file = await copyFile(work, pool, path, earlier);
      if (file) round.set(path, file);
      else vanished = true;
      await work.pace();
    }
    copied = round;
    work.onProgress(paths.length, paths.length);
    if (!vanished || listing === MOST_LISTINGS) return [...copied.values()];
  }
}

/** Null when the file has gone away. The size is that of the bytes read: a log may grow meanwhile. */
async function copyFile(
  { files, root }: CopyWork,
  pool: Pool,
  path: string,
  earlier: CopiedFile | undefined,
): Promise<CopiedFile | null> {
  try {
    if (earlier && pool.has(earlier.sha256) && (await files.size(`${root}/${path}`)) === earlier.size) return earlier;
    const bytes = await files.read(`${root}/${path}`);
    return { path, size: bytes.length, sha256: await pool.put(bytes) };
  } catch (error) {
    if (codeOf(error) === "ENOENT" && !(await files.exists(`${root}/${path}`))) return null;
    throw error;
  }
}

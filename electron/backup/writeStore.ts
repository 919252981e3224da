import { ExpectedError } from "../../shared/appError.ts";
import { createDurably, fillAndClose } from "../vault/durable.ts";
import { codeOf, type FileFunctions } from "../vault/files.ts";
import type { BackupList, CopiedFile } from "./backupList.ts";
import { recordFolders } from "../vault/recordNames.ts";
import { poolPath } from "./folders.ts";
import type { Pacer } from "./pacer.ts";
import { readPool } from "./pool.ts";
import { STORE_FILE } from "./storeFiles.ts";

const TELL_EVERY = 50;

export interface WriteWork {
  files: FileFunctions;
  /** The workstation's folder the backup lies in. */
  folder: string;
  list: BackupList;
  /** An empty folder that exists. */
  to: string;
  /** Also what is damaged, as it is, and what is missing, as empty files: the store then tells of them itself. */
  partly: boolean;
  pace: Pacer;
  onProgress: (done: number, total: number) => void;
}

const damaged = (): ExpectedError => new ExpectedError({ code: "backupDamaged" });

/**
 * Writes every file of a backup into a folder, each checked against its hash, `store.json` last: before it the folder
 * is no store. Gives the paths that were not whole, which is none unless `partly`. Throws `backupDamaged`.
 */
export async function writeStore(work: WriteWork): Promise<string[]> {
  const { files, list, to } = work;
  const storeFile = list.files.find(({ path }) => path === STORE_FILE);
  if (!storeFile) throw damaged();
  const opening = await readPool(files, work.folder, storeFile.sha256);
  if (typeof opening === "string") throw damaged();
  const others = list.files.filter((file) => file !== storeFile);
  const folders = await makeFolders(work, others);
  const faulty = await writeFiles(work, others);
  for (const folder of folders) await files.flushDirectory(folder);
  await createDurably(files, to, STORE_FILE, opening);
  return faulty;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** Every folder a file needs, and those of the records while they are empty. Gives them with the ones above. */
async function makeFolders({ files, to }: WriteWork, copied: readonly CopiedFile[]): Promise<Set<string>> {
  const needed = [...recordFolders(to), ...copied.map(({ path }) => folderOf(`${to}/${path}`))];
  const folders = new Set<string>([to]);
  for (const folder of new Set(needed)) {
    await files.mkdir(folder);
    for (let at = folder; at.length > to.length; at = folderOf(at)) folders.add(at);
  }
  return folders;
}

async function writeFiles(work: WriteWork, copied: readonly CopiedFile[]): Promise<string[]> {
  const { files, to, onProgress } = work;
  const faulty: string[] = [];
  for (const [at, file] of copied.entries()) {
    if (at % TELL_EVERY === 0) onProgress(at, copied.length);
    const { bytes, whole } = await contentOf(work, file);
    if (!whole) faulty.push(file.path);
    await fillAndClose(files, await create(files, `${to}/${file.path}`), bytes);
    await work.pace();
  }
  onProgress(copied.length, copied.length);
  return faulty;
}

/** A list that names a file twice is no list of ours. */
async function create(files: FileFunctions, path: string): Promise<number> {
  try {
    return await files.createExclusive(path);
  } catch (error) {
    throw codeOf(error) === "EEXIST" ? damaged() : error;
  }
}

async function contentOf(work: WriteWork, { sha256 }: CopiedFile): Promise<{ bytes: Buffer; whole: boolean }> {
  const content = await readPool(work.files, work.folder, sha256);
  if (typeof content !== "string") return { bytes: content, whole: true };
  if (!work.partly) throw damaged();
  const whatIsLeft = work.files.read(poolPath(work.folder, sha256)).catch(() => Buffer.alloc(0));
  return { bytes: await whatIsLeft, whole: false };
}

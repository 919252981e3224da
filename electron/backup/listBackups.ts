import { ExpectedError } from "../../shared/appError.ts";
import type { DatedBackup } from "../../shared/backup/schema.ts";
import { codeOf, type FileFunctions } from "../vault/files.ts";
import { readList, type BackupList } from "./backupList.ts";
import { findBackups } from "./findBackups.ts";
import type { Copy } from "./findCopies.ts";
import { poolPath } from "./folders.ts";
import { recordsOfBackup } from "./listings.ts";
import { pacer } from "./pacer.ts";
import { readPool } from "./pool.ts";
import { storeOf, type BackupSurroundings } from "./surroundings.ts";
import { deviceOf } from "../vault/device.ts";

/** Questions to the disk at a time. */
const AT_ONCE = 16;

/** Newest first. Throws `noBackup` when nothing is found near a chosen folder, `backupDamaged` when no list is whole. */
export async function listBackups(around: BackupSurroundings, token: string | undefined): Promise<DatedBackup[]> {
  const copies = await findBackups(around, token);
  if (copies.length === 0 && token !== undefined) throw new ExpectedError({ code: "noBackup" });
  const facts = new Facts(around.files, await deviceOf(around.files, around.local));
  const pace = pacer();
  const found: DatedBackup[] = [];
  let faulty: Error | null = null;
  for (const copy of copies) {
    try {
      const list = await readList(around.files, copy.folder, copy.id);
      if (!list) throw new ExpectedError({ code: "backupDamaged" });
      if (isWanted(around, list, token)) found.push(await facts.of(copy, list));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      faulty = error;
    }
    await pace();
  }
  if (found.length === 0 && faulty) throw faulty;
  return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Among everything this workstation knows of, what was only practised on is in the way. */
const isWanted = ({ session }: BackupSurroundings, list: BackupList, token: string | undefined): boolean =>
  token !== undefined || storeOf(session.stage) !== null || !list.practice;

/** What can be told of a backup without keys. The same content is asked for once, however many backups name it. */
class Facts {
  readonly #files: FileFunctions;
  readonly #device: string;
  readonly #sizes = new Map<string, number>();
  readonly #users = new Map<string, string[]>();

  constructor(files: FileFunctions, device: string) {
    this.#files = files;
    this.#device = device;
  }

  async of({ folder, shown }: Copy, list: BackupList): Promise<DatedBackup> {
    return {
      id: shown,
      madeAt: list.madeAt,
      records: (await recordsOfBackup(this.#files, folder, list)).length,
      files: list.files.length,
      bytes: list.files.reduce((sum, { size }) => sum + size, 0),
      missing: await this.#missing(folder, list),
      users: await this.#usersOf(folder, list),
      here: list.device === this.#device,
    };
  }

  async #missing(folder: string, { files }: BackupList): Promise<number> {
    let missing = 0;
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE);
      const sizes = await Promise.all(some.map(({ sha256 }) => this.#sizeOf(poolPath(folder, sha256))));
      missing += some.filter(({ size }, index) => sizes[index] !== size).length;
    }
    return missing;
  }

  async #sizeOf(path: string): Promise<number> {
    const known = this.#sizes.get(path);
    if (known !== undefined) return known;
    const size = await this.#files.size(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return -1;
      throw error;
    });
    this.#sizes.set(path, size);
    return size;
  }

  /** Names as on the lock screen; the list of members is no secret. */
  async #usersOf(folder: string, { files }: BackupList): Promise<string[]> {
    const newest = files.filter(({ path }) => path.startsWith("members/")).at(-1);
    if (!newest) return [];
    const known = this.#users.get(newest.sha256);
    if (known) return known;
    const bytes = await readPool(this.#files, folder, newest.sha256);
    const users = typeof bytes === "string" ? [] : activeNames(bytes);
    this.#users.set(newest.sha256, users);
    return users;
  }
}

/** Not verified: they only help a person to tell copies apart. */
function activeNames(bytes: Buffer): string[] {
  try {
    const { members } = JSON.parse(bytes.toString("utf8")) as { members: { name: string; status: string }[] };
    return members.filter(({ status }) => status === "active").map(({ name }) => name.slice(0, 200));
  } catch {
    return [];
  }
}

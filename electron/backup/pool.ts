import { ExpectedError } from "../../shared/appError.ts";
import { fillAndClose, replaceDurably } from "../vault/durable.ts";
import { codeOf, type FileFunctions } from "../vault/files.ts";
import { sha256 } from "../vault/primitives.ts";
import { poolFolder, poolPath, shardOf } from "./folders.ts";

const HASH = /^[0-9a-f]{64}$/;
const hashOf = (bytes: Buffer): string => sha256(bytes).toString("hex");

/** The content of every file ever copied, each once, under the name of its hash. */
export class Pool {
  readonly #files: FileFunctions;
  readonly #folder: string;
  readonly #shards: Set<string>;
  readonly #present: Set<string>;
  /** Folders whose new names are not flushed yet. */
  readonly #touched = new Set<string>();

  private constructor(files: FileFunctions, folder: string, shards: Set<string>, present: Set<string>) {
    this.#files = files;
    this.#folder = folder;
    this.#shards = shards;
    this.#present = present;
  }

  /** `folder` is a workstation's backup folder whose `pool` exists. */
  static async open(files: FileFunctions, folder: string): Promise<Pool> {
    const shards = (await files.readDirectory(poolFolder(folder))).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const present = new Set<string>();
    for (const shard of shards) {
      const names = await files.readDirectory(`${poolFolder(folder)}/${shard}`);
      for (const name of names) if (HASH.test(name) && shardOf(name) === shard) present.add(name);
    }
    return new Pool(files, folder, new Set(shards), present);
  }

  /** From a listing: enough for content that an earlier, whole list names. */
  has(hash: string): boolean {
    return this.#present.has(hash);
  }

  all(): string[] {
    return [...this.#present];
  }

  /** Keeps content and reads it again from the disk. Durable after `settle`. Gives its hash. */
  async put(bytes: Buffer): Promise<string> {
    const hash = hashOf(bytes);
    await this.#makeShard(shardOf(hash));
    this.#touched.add(shardOf(hash));
    const there = await readPool(this.#files, this.#folder, hash);
    if (there === "missing") await this.#write(hash, bytes);
    else if (there === "damaged") await this.#mend(hash, bytes);
    else await this.#flush(hash);
    this.#present.add(hash);
    return hash;
  }

  /** Makes the names of everything put so far durable. */
  async settle(): Promise<void> {
    for (const shard of this.#touched) await this.#files.flushDirectory(`${poolFolder(this.#folder)}/${shard}`);
    await this.#files.flushDirectory(poolFolder(this.#folder));
    this.#touched.clear();
  }

  async remove(hash: string): Promise<void> {
    await this.#files.remove(poolPath(this.#folder, hash));
    this.#present.delete(hash);
  }

  async #makeShard(shard: string): Promise<void> {
    if (this.#shards.has(shard)) return;
    await this.#files.mkdir(`${poolFolder(this.#folder)}/${shard}`);
    this.#shards.add(shard);
  }

  async #write(hash: string, bytes: Buffer): Promise<void> {
    const path = poolPath(this.#folder, hash);
    const handle = await this.#files.createExclusive(path);
    try {
      await fillAndClose(this.#files, handle, bytes);
      await this.#check(hash);
    } catch (error) {
      // On a full disk the room is needed for other things.
      await this.#files.remove(path).catch(() => undefined);
      throw error;
    }
  }

  /** What a backup cut short, or a bad disk, has left under this name gives way only to what is whole. */
  async #mend(hash: string, bytes: Buffer): Promise<void> {
    await replaceDurably(this.#files, `${poolFolder(this.#folder)}/${shardOf(hash)}`, hash, bytes);
    await this.#check(hash);
  }

  /** Whole, but perhaps written by a program that ended before it was flushed. */
  async #flush(hash: string): Promise<void> {
    await fillAndClose(this.#files, await this.#files.openAppend(poolPath(this.#folder, hash)), Buffer.alloc(0));
  }

  async #check(hash: string): Promise<void> {
    const read = await readPool(this.#files, this.#folder, hash);
    if (typeof read === "string") throw new ExpectedError({ code: "backupDamaged" });
  }
}

/** Content by its hash, checked. A disk that cannot be reached throws. */
export async function readPool(
  files: FileFunctions,
  folder: string,
  hash: string,
): Promise<Buffer | "missing" | "damaged"> {
  try {
    const bytes = await files.read(poolPath(folder, hash));
    return hashOf(bytes) === hash ? bytes : "damaged";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "missing";
    // A bad sector costs one file, not the backup.
    if (codeOf(error) === "EIO") return "damaged";
    throw error;
  }
}

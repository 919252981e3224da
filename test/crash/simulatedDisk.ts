import { createHash } from "node:crypto";
import { codeOf, type FileFunctions } from "../../electron/vault/files.ts";

/**
 * `posix`: names need a flush of their folder and are lost in any combination. `ntfs`: an ordered log of names, no
 * folder flush, a file's flush carries all earlier names.
 */
export type DiskModel = "posix" | "ntfs";

export type Random = () => number;

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Operation = keyof FileFunctions;
const reading: Operation[] = ["readDirectory", "read", "exists", "size", "modified"];
export const changesDisk = (operation: Operation): boolean => !reading.includes(operation);

/** Called before every operation; may throw a file error, or answer "short" to cut a write in two. */
export type Interference = (operation: Operation, path: string, bytes?: Buffer) => Promise<"short" | undefined>;

interface Content {
  now: Buffer;
  modified: number;
  /** What a power cut cannot take away. */
  durable: Buffer;
}
type Entry = Content | "folder";
interface NameChange {
  folder: string;
  name: string;
  entry: Entry | null;
  /** A rename is one change in two places: both or none (in the ntfs log) and never the new name without content. */
  alsoRemove?: { folder: string; name: string };
}
interface OpenFile {
  content: Content;
  path: string;
}

const SECTOR = 512;

/** A disk in memory that knows what is flushed and can show what a power cut may leave. */
export class SimulatedDisk implements FileFunctions {
  readonly model: DiskModel;
  interfere: Interference = () => Promise.resolve(undefined);
  /** The disk's own clock, in milliseconds since 1970. */
  clock = Date.UTC(2027, 2, 15, 12);
  readonly #names = new Map<string, Map<string, Entry>>([["", new Map()]]);
  readonly #durableNames = new Map<string, Map<string, Entry>>([["", new Map()]]);
  #pending: NameChange[] = [];
  readonly #folderChanges = new Map<string, number>();
  readonly #open = new Map<number, OpenFile>();
  #nextHandle = 3;

  constructor(model: DiskModel) {
    this.model = model;
  }

  get openHandles(): number {
    return this.#open.size;
  }

  async mkdir(path: string): Promise<void> {
    await this.interfere("mkdir", path);
    let folder = "";
    for (const name of path.split("/").filter(Boolean)) {
      const names = this.#folder(folder);
      if (!names.has(name)) {
        this.#change({ folder, name, entry: "folder" });
        this.#names.set(`${folder}/${name}`, new Map());
        this.#folderChanges.set(`${folder}/${name}`, this.clock);
      }
      folder += `/${name}`;
    }
  }

  async readDirectory(path: string): Promise<string[]> {
    await this.interfere("readDirectory", path);
    return [...this.#folder(path).keys()];
  }

  async read(path: string): Promise<Buffer> {
    await this.interfere("read", path);
    return Buffer.from(this.#content(path).now);
  }

  async createExclusive(path: string): Promise<number> {
    await this.interfere("createExclusive", path);
    if (this.#entry(path)) throw fileError("EEXIST", path);
    return this.#create(path);
  }

  async openAppend(path: string): Promise<number> {
    await this.interfere("openAppend", path);
    return this.#entry(path) ? this.#handle({ content: this.#content(path), path }) : this.#create(path);
  }

  async write(handle: number, bytes: Buffer, offset: number, length: number): Promise<number> {
    const file = this.#file(handle);
    const asked = bytes.subarray(offset, offset + length);
    const cut = await this.interfere("write", file.path, asked);
    const taken = cut === "short" ? asked.subarray(0, Math.max(1, length >> 1)) : asked;
    file.content.now = Buffer.concat([file.content.now, taken]);
    file.content.modified = this.clock;
    return taken.length;
  }

  async flush(handle: number): Promise<void> {
    const { content, path } = this.#file(handle);
    await this.interfere("flush", path);
    content.durable = content.now;
    if (this.model === "ntfs") this.#makeDurable(() => true);
  }

  async flushDirectory(path: string): Promise<void> {
    if (this.model === "ntfs") return;
    await this.interfere("flushDirectory", path);
    this.#makeDurable((change) => change.folder === path);
  }

  async close(handle: number): Promise<void> {
    const { path } = this.#file(handle);
    this.#open.delete(handle);
    await this.interfere("close", path);
  }

  async remove(path: string): Promise<void> {
    await this.interfere("remove", path);
    this.#content(path);
    this.#change({ ...split(path), entry: null });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.interfere("rename", from);
    this.#change({ ...split(to), entry: this.#content(from), alsoRemove: split(from) });
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.interfere("exists", path);
    } catch (error) {
      // Whoever asks a disk that is away is told that nothing is there.
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
    return path === "" || this.#entry(path) !== undefined;
  }

  async size(path: string): Promise<number> {
    await this.interfere("size", path);
    return this.#content(path).now.length;
  }

  async modified(path: string): Promise<number> {
    await this.interfere("modified", path);
    return this.#folderChanges.get(path) ?? this.#content(path).modified;
  }

  /** Everything written so far survives, as after a quiet hour. */
  settle(): void {
    this.#makeDurable(() => true);
    for (const names of this.#names.values()) {
      for (const entry of names.values()) if (entry !== "folder") entry.durable = entry.now;
    }
  }

  /** The same disk, to be changed on its own. Open handles do not follow. */
  copy(): SimulatedDisk {
    this.settle();
    return this.afterPowerCut(() => 0);
  }

  /** Path and bytes of every file as it is now. */
  contents(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const [folder, names] of this.#names) {
      for (const [name, entry] of names) if (entry !== "folder") found.set(`${folder}/${name}`, entry.now);
    }
    return found;
  }

  /** Puts other bytes in place of a file, as damage or an attacker would. */
  damage(path: string, bytes: Buffer): void {
    const content = { now: bytes, durable: bytes, modified: this.clock };
    const { folder, name } = split(path);
    for (const names of [this.#names, this.#durableNames]) {
      const entries = names.get(folder) ?? new Map<string, Entry>();
      names.set(folder, entries.set(name, content));
    }
  }

  /** The same for disks with the same files: paths and contents as one short text. */
  fingerprint(): string {
    const hash = createHash("sha1");
    for (const [folder, names] of this.#names) {
      for (const [name, entry] of names)
        hash.update(`${folder}/${name}|${entry === "folder" ? "" : nameOf(entry.now)}|`);
    }
    return hash.digest("binary");
  }

  /** One of the states a power cut at this moment may leave; `halfWritten` is what an unfinished write had to add. */
  afterPowerCut(random: Random, halfWritten?: { path: string; bytes: Buffer }): SimulatedDisk {
    const names = new Map([...this.#durableNames].map(([folder, entries]) => [folder, new Map(entries)]));
    const logged = Math.floor(random() * (this.#pending.length + 1));
    this.#pending.forEach((change, at) => {
      const survives = this.model === "ntfs" ? at < logged : random() < 0.5;
      if (survives) apply(names, change, this.model === "posix" && random() < 0.5);
    });
    const image = new SimulatedDisk(this.model);
    image.clock = this.clock;
    const seen = new Map<Content, Content>();
    const copyFolder = (folder: string): void => {
      const target = new Map<string, Entry>();
      image.#names.set(folder, target);
      image.#folderChanges.set(folder, this.clock);
      for (const [name, entry] of names.get(folder) ?? []) {
        if (entry === "folder") {
          target.set(name, "folder");
          copyFolder(`${folder}/${name}`);
          continue;
        }
        const left = seen.get(entry) ?? leftOver(entry, random, halfOf(halfWritten, `${folder}/${name}`));
        seen.set(entry, left);
        target.set(name, left);
      }
      image.#durableNames.set(folder, new Map(target));
    };
    copyFolder("");
    return image;
  }

  #create(path: string): number {
    const content = { now: Buffer.alloc(0), durable: Buffer.alloc(0), modified: this.clock };
    this.#folder(split(path).folder);
    this.#change({ ...split(path), entry: content });
    return this.#handle({ content, path });
  }

  #handle(file: OpenFile): number {
    const handle = this.#nextHandle++;
    this.#open.set(handle, file);
    return handle;
  }

  #file(handle: number): OpenFile {
    const file = this.#open.get(handle);
    if (!file) throw fileError("EBADF", String(handle));
    return file;
  }

  #folder(path: string): Map<string, Entry> {
    const names = this.#names.get(path);
    if (!names) throw fileError("ENOENT", path);
    return names;
  }

  #entry(path: string): Entry | undefined {
    const { folder, name } = split(path);
    return this.#names.get(folder)?.get(name);
  }

  #content(path: string): Content {
    const entry = this.#entry(path);
    if (!entry) throw fileError("ENOENT", path);
    if (entry === "folder") throw fileError("EISDIR", path);
    return entry;
  }

  #change(change: NameChange): void {
    const { folder } = change;
    this.#folderChanges.set(folder, (this.#folderChanges.get(folder) ?? this.clock) + 1);
    apply(this.#names, change, false);
    this.#pending.push(change);
  }

  #makeDurable(which: (change: NameChange) => boolean): void {
    const kept: NameChange[] = [];
    for (const change of this.#pending) {
      if (which(change)) apply(this.#durableNames, change, false);
      else kept.push(change);
    }
    this.#pending = kept;
  }
}

export function fileError(code: string, what: string): Error {
  return Object.assign(new Error(`${code} ${what}`), { code });
}

function split(path: string): { folder: string; name: string } {
  const at = path.lastIndexOf("/");
  return { folder: path.slice(0, at), name: path.slice(at + 1) };
}

function apply(names: Map<string, Map<string, Entry>>, change: NameChange, keepOldName: boolean): void {
  const { folder, name, entry, alsoRemove } = change;
  if (alsoRemove && !keepOldName) names.get(alsoRemove.folder)?.delete(alsoRemove.name);
  if (!names.has(folder)) names.set(folder, new Map());
  if (entry === null) names.get(folder)?.delete(name);
  else names.get(folder)?.set(name, entry);
}

const known = new WeakMap<Buffer, string>();

/** Contents are never changed in place, so each is hashed once. */
function nameOf(content: Buffer): string {
  const name = known.get(content) ?? createHash("sha1").update(content).digest("binary");
  known.set(content, name);
  return name;
}

function halfOf(half: { path: string; bytes: Buffer } | undefined, path: string): Buffer {
  return half?.path === path ? half.bytes : Buffer.alloc(0);
}

/** Unflushed bytes: missing, zero-filled, torn, with lost sectors, or whole. Flushed bytes always stay. */
function leftOver(content: Content, random: Random, writing: Buffer): Content {
  const { durable, modified } = content;
  const all = Buffer.concat([content.now, writing.subarray(0, Math.floor(random() * (writing.length + 1)))]);
  if (all.length === durable.length) return { now: durable, durable, modified };
  const dice = random();
  const left = Buffer.from(all);
  if (dice < 0.2) return { now: durable, durable, modified };
  if (dice < 0.4) left.fill(0, durable.length);
  else if (dice < 0.65) {
    const torn = left.subarray(0, durable.length + Math.floor(random() * (all.length - durable.length)));
    return { now: torn, durable: torn, modified };
  } else if (dice < 0.85) {
    for (let at = durable.length; at < left.length; at += SECTOR) {
      if (random() < 0.4) left.fill(0, at, Math.min(left.length, at + SECTOR));
    }
  }
  return { now: left, durable: left, modified };
}

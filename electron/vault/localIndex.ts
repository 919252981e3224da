import { toBytes } from "./canonicalJson.ts";
import { replaceLocally, writeAll } from "./durable.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import type { LogReference } from "./logWriter.ts";
import { decrypt, encrypt, erase, hkdf, KEY_BYTES, NONCE_BYTES, random, TAG_BYTES } from "./primitives.ts";
import { keyOf, type RecordName } from "./recordNames.ts";

const SNAPSHOT = "index.snap";
const LOG = "index.log";
const SALT_BYTES = 32;
/** Log entries after which the snapshot is written anew. */
const MOST_ENTRIES = 500;

/** Of a snapshot, in one row of the file: JSON is read fastest in pieces that fit the processor's cache. */
const ROWS_TOGETHER = 200;

/** Part of the key: rows of another shape do not open and are made anew, so what opens need not be checked row by row. */
const SHAPE = "helhet/index/4";

export interface IndexEntry extends RecordName {
  revision: number;
  salt: string;
  summary: unknown;
  /** Coordinator register entries that may open it, as on the day the row was made. */
  readers: string[];
  /** `recipientId` of everybody the revision is sealed to, sorted. */
  sealedTo: string[];
  /** Attachments it names. */
  blobs: string[];
  /** The log entry that announced the revision. */
  log: LogReference | null;
  /** Only a tombstone is left. */
  erased: boolean;
}

/**
 * What this user saw on this workstation: a list that opens at once, and a memory that notices a store gone back in
 * time. Never the truth: it may be deleted at any moment, and no failure here fails a save.
 *
 * Both files are rows of: length u32 LE | salt 32 | AES-256-GCM ciphertext | tag 16.
 */
export class LocalIndex {
  readonly #files: FileFunctions;
  readonly #folder: string;
  readonly #key: Buffer;
  readonly #rows = new Map<string, IndexEntry>();
  #log: number | null = null;
  #logged = 0;
  /** A torn row hides everything after it, so nothing is appended until the files are written anew. */
  #torn = false;
  /** The snapshot on the disk lacks something that is not in the log either. */
  #changed = false;

  private constructor(files: FileFunctions, folder: string, key: Buffer) {
    this.#files = files;
    this.#folder = folder;
    this.#key = key;
  }

  /** Reads what is readable of the index in `folder`; what is not is rebuilt by `catchUp`. */
  static async load(files: FileFunctions, folder: string, ownSecret: Buffer): Promise<LocalIndex> {
    const key = hkdf(ownSecret, Buffer.alloc(0), SHAPE, KEY_BYTES);
    const index = new LocalIndex(files, folder, key);
    await index.#read(SNAPSHOT);
    await index.#read(LOG);
    return index;
  }

  get(record: RecordName): IndexEntry | undefined {
    return this.#rows.get(keyOf(record));
  }

  /** By `keyOf`: who looks at all of them need not make their keys anew. */
  get byKey(): ReadonlyMap<string, IndexEntry> {
    return this.#rows;
  }

  all(): IndexEntry[] {
    return [...this.#rows.values()];
  }

  /** In memory only; `tidy` writes it. */
  set(row: IndexEntry): void {
    this.#rows.set(keyOf(row), row);
    this.#changed = true;
  }

  /** In memory only: the record is gone for this user. */
  delete(record: RecordName): void {
    if (this.#rows.delete(keyOf(record))) this.#changed = true;
  }

  /** Writes a new snapshot when the old one is not the whole truth. */
  async tidy(): Promise<void> {
    if (this.#changed || this.#torn || this.#logged > 0) await this.#compact();
  }

  /** Remembers one revision, appended without flush. */
  async put(row: IndexEntry): Promise<void> {
    this.#rows.set(keyOf(row), row);
    if (this.#torn || this.#logged >= MOST_ENTRIES) return this.#compact();
    try {
      this.#log ??= await this.#files.openAppend(`${this.#folder}/${LOG}`);
      await writeAll(this.#files, this.#log, this.#seal(LOG, [row]));
      this.#logged++;
    } catch {
      this.#torn = true;
    }
  }

  async close(): Promise<void> {
    const open = this.#log;
    this.#log = null;
    if (open !== null) await this.#files.close(open).catch(() => undefined);
  }

  /** After this the index is empty and its key is gone. */
  wipe(): void {
    erase(this.#key);
    this.#rows.clear();
  }

  /** Writes everything to a new snapshot and starts an empty log. */
  async #compact(): Promise<void> {
    try {
      await this.close();
      await this.#files.mkdir(this.#folder);
      await replaceLocally(this.#files, this.#folder, SNAPSHOT, this.#snapshot());
      if (await this.#files.exists(`${this.#folder}/${LOG}`)) await this.#files.remove(`${this.#folder}/${LOG}`);
      this.#logged = 0;
      this.#torn = false;
      this.#changed = false;
    } catch {
      this.#torn = true;
    }
  }

  #snapshot(): Buffer {
    const rows = this.all();
    const parts: Buffer[] = [];
    for (let at = 0; at < rows.length; at += ROWS_TOGETHER) {
      parts.push(this.#seal(SNAPSHOT, rows.slice(at, at + ROWS_TOGETHER)));
    }
    return Buffer.concat(parts);
  }

  async #read(name: string): Promise<void> {
    const bytes = await this.#bytesOf(name);
    let at = 0;
    while (at + 4 <= bytes.length) {
      const end = at + 4 + bytes.readUInt32LE(at);
      const rows = end <= bytes.length ? this.#open(name, bytes.subarray(at + 4, end)) : null;
      if (!rows) break;
      for (const row of rows) {
        const key = keyOf(row);
        if (row.revision >= (this.#rows.get(key)?.revision ?? 0)) this.#rows.set(key, row);
      }
      if (name === LOG) this.#logged++;
      at = end;
    }
    if (at < bytes.length) this.#torn = true;
  }

  async #bytesOf(name: string): Promise<Buffer> {
    try {
      return await this.#files.read(`${this.#folder}/${name}`);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") this.#torn = true;
      if (name === SNAPSHOT) this.#changed = true;
      return Buffer.alloc(0);
    }
  }

  #seal(name: string, rows: IndexEntry[]): Buffer {
    const salt = random(SALT_BYTES);
    const { key, nonce } = this.#rowKey(salt);
    const sealed = Buffer.concat([salt, encrypt(key, nonce, Buffer.from(name), toBytes(rows))]);
    erase(key);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(sealed.length);
    return Buffer.concat([length, sealed]);
  }

  #open(name: string, row: Buffer): IndexEntry[] | null {
    if (row.length < SALT_BYTES + TAG_BYTES) return null;
    const { key, nonce } = this.#rowKey(row.subarray(0, SALT_BYTES));
    const plain = decrypt(key, nonce, Buffer.from(name), row.subarray(SALT_BYTES));
    erase(key);
    if (!plain) return null;
    const rows = JSON.parse(plain.toString("utf8")) as IndexEntry[];
    erase(plain);
    return rows;
  }

  #rowKey(salt: Buffer): { key: Buffer; nonce: Buffer } {
    const derived = hkdf(this.#key, salt, "helhet/index/row/1", KEY_BYTES + NONCE_BYTES);
    return { key: derived.subarray(0, KEY_BYTES), nonce: derived.subarray(KEY_BYTES) };
  }
}

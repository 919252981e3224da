import { ExpectedError } from "../../shared/appError.ts";
import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import { localFolder } from "./anchor.ts";
import { explain } from "./fileErrors.ts";
import { CHECKPOINT_EACH, type LogEntry, type LogHead } from "./logFormat.ts";
import { acceptHeads, rememberHeads } from "./logHeads.ts";
import { closeSession, extendSession, startSession, type OpenSession } from "./logSession.ts";
import { lookAround, type Surroundings } from "./logStart.ts";
import { sealWaiting } from "./logWaiting.ts";
import { dropPending, notePending, pendingFor } from "./pendingEvents.ts";
import type { VaultPlace } from "./place.ts";
import { erase } from "./primitives.ts";

/** One entry. Empty and 0 for an event that waits. */
export interface LogReference {
  session: string;
  seq: number;
}

export interface LogWriter {
  /**
   * Durable when it resolves. `must: true` (saves): throws when it cannot be written, with the disk's own reason or
   * `logUnwritable`. `must: false` (reading, searching): kept in memory and written before the next append.
   */
  append(event: LogEvent, must: boolean): Promise<LogReference>;
  /** Signs the end, keeps on this workstation what is still unwritten, and zeroes the key. Never fails. */
  close(): Promise<void>;
}

export interface LogOptions {
  storeId: string;
  /** 16 hex digits. */
  device: string;
  /** As the operating system calls it. */
  workstation: string;
  user: { readonly id: string; readonly signSecret: Buffer };
  leaders: { epoch: number; public: Buffer };
}

interface Waiting {
  entry: LogEntry;
  /** As it lies in the pending file, where it stays until it is written. */
  pending: LogEntry | null;
}

/** The log of one unlock session; its file is made by the first append. */
export function openLog(place: VaultPlace, options: LogOptions): Promise<LogWriter> {
  return Promise.resolve(new Writer(place, options));
}

class Writer implements LogWriter {
  readonly #place: VaultPlace;
  readonly #options: LogOptions;
  readonly #folder: string;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting: Waiting[] = [];
  #around: Surroundings | null = null;
  #open: OpenSession | null = null;
  #closed = false;

  constructor(place: VaultPlace, options: LogOptions) {
    this.#place = place;
    this.#options = options;
    this.#folder = localFolder(place.local, options.storeId);
  }

  append(event: LogEvent, must: boolean): Promise<LogReference> {
    if (this.#closed) return Promise.reject(new ExpectedError({ code: "locked" }));
    const entry = this.#entry(event);
    return this.#inTurn(async () => {
      try {
        await this.#writeWaiting();
        const { session, entries } = await this.#write(entry);
        if (event.kind === "olderAccepted") await this.#acceptStore();
        return { session, seq: entries };
      } catch (error) {
        if (must) throw refusal(error);
        this.#waiting.push({ entry, pending: null });
        return { session: "", seq: 0 };
      }
    });
  }

  close(): Promise<void> {
    if (this.#closed) return this.#queue.then(() => undefined);
    this.#closed = true;
    return this.#inTurn(async () => {
      if (this.#waiting.length > 0) await this.#writeWaiting().catch(() => undefined);
      const open = this.#open;
      this.#open = null;
      if (open) {
        const end = await closeSession(this.#place, this.#options, open).catch(() => open.head);
        await this.#remember([end]);
        erase(open.state);
      }
      for (const { entry, pending } of this.#waiting) if (!pending) await this.#keep(entry);
      this.#waiting = [];
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  #entry(event: LogEvent): LogEntry {
    return { at: isoWithZone(this.#place.now()), by: "", sealed: "", ...event };
  }

  /** What waited before this session began, in this session, and what the session before must be told of. */
  async #prepare(): Promise<Surroundings> {
    const { files, root } = this.#place;
    const { device, user } = this.#options;
    const around = await lookAround(files, root, this.#folder, device);
    const pending = await pendingFor(files, this.#folder, user.id);
    const before = pending.map((entry): Waiting => {
      const by = entry.by === user.id ? "" : entry.by;
      return { entry: { ...entry, by }, pending: entry };
    });
    if (around.unclosed) {
      const details = [String(around.previous?.entries ?? 0)];
      before.push({ entry: this.#entry(newEvent("unclosed", { details })), pending: null });
    }
    this.#waiting.unshift(...before);
    return around;
  }

  async #writeWaiting(): Promise<void> {
    this.#around ??= await this.#prepare();
    const written: LogEntry[] = [];
    try {
      for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
        await this.#write(first.entry);
        this.#waiting.shift();
        if (first.pending) written.push(first.pending);
      }
    } finally {
      if (written.length > 0) await dropPending(this.#place.files, this.#folder, written);
    }
  }

  /** One write and one flush. After a failure the file is never continued: what it holds is then unknown. */
  async #write(entry: LogEntry): Promise<LogHead> {
    const open = this.#open;
    const around = this.#around ?? nothingAround;
    if (open && (await this.#place.files.size(open.path).catch(sizeOfMissing)) !== open.size) this.#leave(open, around);
    try {
      this.#open = this.#open
        ? await extendSession(this.#place, this.#options, this.#open, entry)
        : await startSession(this.#place, this.#options, around, entry);
    } catch (error) {
      if (this.#open) this.#leave(this.#open, around);
      throw error;
    }
    const { head } = this.#open;
    if (head.entries === 1) await this.#remember([...around.witness, head]);
    else if (head.entries % CHECKPOINT_EACH === 0) await this.#remember([head]);
    return head;
  }

  /** The next session says how far this one came. */
  #leave(open: OpenSession, around: Surroundings): void {
    erase(open.state);
    this.#open = null;
    around.previous = open.head;
  }

  #remember(heads: LogHead[]): Promise<void> {
    return rememberHeads(this.#place.files, this.#folder, heads);
  }

  async #acceptStore(): Promise<void> {
    const present = [...(this.#around?.witness ?? []), ...(this.#open ? [this.#open.head] : [])];
    await acceptHeads(this.#place.files, this.#folder, present);
  }

  #keep(entry: LogEntry): Promise<void> {
    const { storeId, user, leaders } = this.#options;
    const { by, ...event } = entry;
    const sealed = sealWaiting(leaders.public, storeId, entry);
    return notePending(this.#place.files, this.#folder, { ...event, sealed, userId: by === "" ? user.id : by });
  }
}

/** A full disk is called a full disk; what we have no words for is at least told to be about the log. */
function refusal(error: unknown): unknown {
  const known = explain(error, "write");
  return known instanceof ExpectedError ? known : new ExpectedError({ code: "logUnwritable" });
}

const nothingAround: Surroundings = { previous: null, unclosed: false, witness: [], names: [] };

const sizeOfMissing = (error: unknown): number => {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return -1;
  throw error;
};

import { ExpectedError } from "../../shared/appError.ts";
import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import { localFolder } from "./anchor.ts";
import { explain } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { CHECKPOINT_EACH, logEntry, type LogEntry, type LogHead } from "./logFormat.ts";
import { acceptHeads, rememberHeads } from "./logHeads.ts";
import { closeSession, extendSession, startSession, type OpenSession } from "./logSession.ts";
import { lookAround, type Surroundings } from "./logStart.ts";
import { WaitingEvents } from "./logWaiting.ts";
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

/** The log of one unlock session; its file is made by the first append. */
export function openLog(place: VaultPlace, options: LogOptions): Promise<LogWriter> {
  return Promise.resolve(new Writer(place, options));
}

class Writer implements LogWriter {
  readonly #place: VaultPlace;
  readonly #options: LogOptions;
  readonly #folder: string;
  readonly #waiting: WaitingEvents;
  #queue: Promise<unknown> = Promise.resolve();
  #around: Surroundings | null = null;
  #open: OpenSession | null = null;
  #closed = false;

  constructor(place: VaultPlace, options: LogOptions) {
    this.#place = place;
    this.#options = options;
    this.#folder = localFolder(place.local, options.storeId);
    this.#waiting = new WaitingEvents(place.files, this.#folder, options);
  }

  async append(event: LogEvent, must: boolean): Promise<LogReference> {
    if (this.#closed) throw new ExpectedError({ code: "locked" });
    // An event the log cannot hold is a programmer's mistake; waiting, it would stop all that come after it.
    const entry = logEntry.parse(this.#entry(event));
    return this.#inTurn(async () => {
      try {
        const around = await this.#writeWaiting();
        const { session, entries } = await this.#write(entry, around);
        if (event.kind === "olderAccepted") await this.#acceptStore(around);
        return { session, seq: entries };
      } catch (error) {
        if (must) throw refusal(error);
        this.#waiting.add(entry);
        return { session: "", seq: 0 };
      }
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#inTurn(async () => {
      if (this.#waiting.any) await this.#writeWaiting().catch(() => undefined);
      const open = this.#open;
      this.#open = null;
      if (open) {
        const end = await closeSession(this.#place, this.#options, open).catch(() => open.head);
        await this.#remember([end]);
        erase(open.state);
      }
      await this.#waiting.keep();
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

  async #writeWaiting(): Promise<Surroundings> {
    const around = (this.#around ??= await this.#lookAround());
    await this.#waiting.write((entry) => this.#write(entry, around));
    return around;
  }

  /** Once: what lies there, what waits from before, and whether the session before must be told of. */
  async #lookAround(): Promise<Surroundings> {
    const { files, root } = this.#place;
    const around = await lookAround(files, root, this.#folder, this.#options.device);
    if (around.unclosed) {
      const details = [String(around.previous?.entries ?? 0)];
      this.#waiting.addFirst(this.#entry(newEvent("unclosed", { details })));
    }
    await this.#waiting.fetch();
    return around;
  }

  /** One write and one flush. After a failure the file is never continued: what it holds is then unknown. */
  async #write(entry: LogEntry, around: Surroundings): Promise<LogHead> {
    const open = this.#open;
    if (open && (await this.#sizeOf(open.path)) !== open.size) this.#leave(open, around);
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

  /** -1 for a file that is gone. */
  async #sizeOf(path: string): Promise<number> {
    try {
      return await this.#place.files.size(path);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return -1;
      throw error;
    }
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

  #acceptStore({ witness }: Surroundings): Promise<void> {
    const present = [...witness, ...(this.#open ? [this.#open.head] : [])];
    return acceptHeads(this.#place.files, this.#folder, present);
  }
}

/** A full disk is called a full disk; what we have no words for is at least told to be about the log. */
function refusal(error: unknown): unknown {
  const known = explain(error, "write");
  return known instanceof ExpectedError ? known : new ExpectedError({ code: "logUnwritable" });
}

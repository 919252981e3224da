import type { FileFunctions } from "./files.ts";
import type { LogEntry } from "./logFormat.ts";
import { sealWaiting } from "./logSealed.ts";
import type { LogOptions } from "./logWriter.ts";
import { dropPending, notePending, pendingFor } from "./pendingEvents.ts";

interface Waiting {
  entry: LogEntry;
  /** As it lies in the pending file, where it stays until it is written. */
  pending: LogEntry | null;
}

/** Days of work without the store; then the oldest give way. */
const MOST_EVENTS = 1000;

/** Events that could not be written when they happened; in memory, and between sessions on the workstation. */
export class WaitingEvents {
  readonly #files: FileFunctions;
  readonly #folder: string;
  readonly #options: LogOptions;
  #events: Waiting[] = [];

  constructor(files: FileFunctions, folder: string, options: LogOptions) {
    this.#files = files;
    this.#folder = folder;
    this.#options = options;
  }

  get any(): boolean {
    return this.#events.length > 0;
  }

  addFirst(entry: LogEntry): void {
    this.#events.unshift({ entry, pending: null });
  }

  add(entry: LogEntry): void {
    this.#events = [...this.#events, { entry, pending: null }].slice(-MOST_EVENTS);
  }

  /** Puts what waits on the workstation first. */
  async fetch(): Promise<void> {
    const { id } = this.#options.user;
    const pending = await pendingFor(this.#files, this.#folder, id);
    const first = pending.map((event) => ({
      entry: { ...event, by: event.by === id ? "" : event.by },
      pending: event,
    }));
    this.#events.unshift(...first);
  }

  /** Writes them one by one, oldest first. What fails is thrown, and goes on waiting with those after it. */
  async write(write: (entry: LogEntry) => Promise<unknown>): Promise<void> {
    const written: LogEntry[] = [];
    try {
      for (let first = this.#events[0]; first; first = this.#events[0]) {
        await write(first.entry);
        this.#events.shift();
        if (first.pending) written.push(first.pending);
      }
    } finally {
      if (written.length > 0) await dropPending(this.#files, this.#folder, written);
    }
  }

  /** The session ends: what is left waits on the workstation. */
  async keep(): Promise<void> {
    const { storeId, user, leaders } = this.#options;
    for (const { entry, pending } of this.#events.splice(0)) {
      if (pending) continue;
      const sealed = sealWaiting(leaders.public, storeId, entry);
      await notePending(this.#files, this.#folder, { ...entry, sealed, userId: user.id });
    }
  }
}

import type { AppError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import { isDailyDue } from "../../shared/backup/due.ts";
import { openVault } from "../store/session.ts";
import { logFailure } from "../log.ts";
import { localFolder } from "../vault/anchor.ts";
import { notePending } from "../vault/pendingEvents.ts";
import type { Vault } from "../vault/vault.ts";
import { changeSettings } from "./backupSettings.ts";
import { backupHandlers, type BackupHandlers } from "./handlers.ts";
import { makeBackup } from "./makeBackup.ts";
import { newestAndCount, ownBackups } from "./ownBackups.ts";
import { pacer, Stopped, type Pacer } from "./pacer.ts";
import { requireKnown, type BackupSurroundings, type KnownStore } from "./surroundings.ts";

const HOUR_MS = 3_600_000;
/** Whoever starts the program again meanwhile gets no window. */
const PATIENCE_MS = 5000;

export interface Backup {
  handlers: BackupHandlers;
  /** A store has been opened. */
  afterUnlock: () => void;
  /** The store `afterUnlock` was about is locked. */
  afterLock: () => void;
  /** The program ends: what is under way gets a few seconds, and is then called off. */
  stop: () => Promise<void>;
}

interface Opened {
  store: KnownStore;
  vault: Vault;
  userId: string;
}

/** Backups by themselves: after each locking, and daily while a store is open. Never of the practice store. */
export function startBackup(around: BackupSurroundings): Backup {
  const { session, files, disk, local, tell } = around;
  let opened: Opened | null = null;
  let stopped = false;
  let running = false;
  /** Stores whose backup has not begun. */
  const waiting = new Set<string>();
  /** Backups, tests and restores come one after the other. */
  let queue: Promise<unknown> = Promise.resolve();

  const pace = (): Pacer => pacer(() => stopped);

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };

  const note = async ({ store, vault, userId }: Opened, event: LogEvent): Promise<void> => {
    const isOpen = opened?.vault === vault;
    if (isOpen && (await vault.log(event).then(done, failed))) return;
    const at = around.now().toISOString();
    await notePending(files, localFolder(local, store.storeId), { ...event, at, userId });
  };

  const backUp = async (of: Opened, keep: readonly string[] = []): Promise<AppError | null> => {
    running = true;
    tell("backupChanged", null);
    try {
      const result = await makeBackup(around, of.store, { keep, pace: pace() });
      if ("failure" in result) return result.failure;
      await note(of, newEvent("backup", { details: [result.made.id, String(result.made.files)] }));
      return null;
    } finally {
      running = false;
      tell("progress", { what: "backup", done: 1, total: 1 });
      tell("backupChanged", null);
    }
  };

  /** One that waits is enough: it will see everything there is now. */
  const backUpSoon = (of: Opened, ready: Promise<void> = Promise.resolve()): void => {
    const { storeId, practice } = of.store;
    if (waiting.has(storeId) || practice) return;
    waiting.add(storeId);
    inBackground(
      inTurn(async () => {
        await ready;
        waiting.delete(storeId);
        await backUp(of);
      }),
    );
  };

  const backUpWhenDue = async (): Promise<void> => {
    const of = opened;
    if (!of) return;
    const own = await ownBackups(around, of.store);
    const { newest } = await newestAndCount(around, own).catch(() => own.settings);
    if (opened === of && isDailyDue(newest, around.now())) backUpSoon(of);
  };

  const noteRestored = async (of: Opened): Promise<void> => {
    const { settings } = await ownBackups(around, of.store);
    if (settings.restored === "") return;
    await note(of, newEvent("restore", { details: [settings.restored] }));
    await changeSettings(files, local, of.store.storeId, { restored: "" });
  };

  const openNow = (): Opened => {
    const vault = openVault(session);
    return { store: requireKnown(session.stage), vault, userId: vault.user.id };
  };

  const timer = setInterval(() => inBackground(backUpWhenDue()), HOUR_MS);
  timer.unref();
  // What a test that was cut short has left.
  inBackground(inTurn(() => disk.removeFolder(around.side)));

  return {
    handlers: backupHandlers(around, {
      inTurn,
      pace,
      isRunning: () => running || waiting.size > 0,
      backUp: (keep) => inTurn(() => backUp(openNow(), keep)),
      backUpSoon: () => opened && backUpSoon(opened),
    }),
    afterUnlock: () => {
      opened = openNow();
      inBackground(noteRestored(opened));
      inBackground(backUpWhenDue());
    },
    afterLock: () => {
      const of = opened;
      opened = null;
      // The last saves, and the signed end of the log, are to be in it.
      if (of) backUpSoon(of, of.vault.lock());
    },
    stop: async () => {
      clearInterval(timer);
      const patience = setTimeout(() => {
        stopped = true;
      }, PATIENCE_MS);
      await queue;
      clearTimeout(patience);
    },
  };
}

/** Nobody waits for it: what nobody expected is noted for whoever looks into it. */
function inBackground(work: Promise<unknown>): void {
  work.catch((failure: unknown) => failure instanceof Stopped || logFailure("backup", failure));
}

const done = (): boolean => true;
const failed = (): boolean => false;

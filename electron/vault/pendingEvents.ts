import { z } from "zod";
import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import type { FileFunctions } from "./files.ts";
import { logEntry, type LogEntry } from "./logFormat.ts";

const NAME = "pending.json";
const shape = z.strictObject({ events: z.array(logEntry).max(5000) });
/** Enough for days without the store; then the oldest give way. */
const MOST_EVENTS = 1000;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Keeps an event on this workstation until somebody unlocks: a failed unlock, a backup after lock. It lies there in the
 * clear, so what was typed and who received something is left out. Never fails: a full disk must not stop anything.
 */
export function notePending(
  files: FileFunctions,
  folder: string,
  event: LogEvent & { at: string; userId: string; sealed?: string },
): Promise<void> {
  const { at, userId, sealed = "", ...what } = event;
  return inTurn(files, folder, (events) => {
    const wall = isoWithZone(new Date(at));
    const entry = logEntry.parse({ ...what, at: wall, by: userId, sealed, text: "", receiver: null });
    return [...events, entry].slice(-MOST_EVENTS);
  });
}

/** What waits to be written by a user: the own events, and those of nobody who was let in. */
export async function pendingFor(files: FileFunctions, folder: string, userId: string): Promise<LogEntry[]> {
  return (await read(files, folder)).filter(({ kind, by }) => by === userId || beforeUnlock.has(kind));
}

/** Takes away what has been written. */
export const dropPending = (files: FileFunctions, folder: string, written: LogEntry[]): Promise<void> =>
  inTurn(files, folder, (events) => events.filter((event) => !written.some((one) => same(one, event))));

/**
 * Whoever can write on the workstation can invent an event here, so no user's session speaks for another user in
 * anything but these.
 */
const beforeUnlock: ReadonlySet<string> = new Set<LogEntry["kind"]>(["failedUnlock", "backup", "backupTest"]);

const same = (a: LogEntry, b: LogEntry): boolean => toBytes(a).equals(toBytes(b));

async function read(files: FileFunctions, folder: string): Promise<LogEntry[]> {
  try {
    return fromBytes(shape, await files.read(`${folder}/${NAME}`))?.events ?? [];
  } catch {
    return [];
  }
}

function inTurn(files: FileFunctions, folder: string, change: (events: LogEntry[]) => LogEntry[]): Promise<void> {
  const work = turn.then(async () => {
    const events = await read(files, folder);
    const changed = change(events);
    if (changed.length === events.length && changed.length === 0) return;
    await files.mkdir(folder);
    await replaceLocally(files, folder, NAME, toBytes({ events: changed }));
  });
  turn = work.catch(() => undefined);
  return work.catch(() => undefined);
}

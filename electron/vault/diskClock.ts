import { LOCKS_FOLDER } from "./maintenanceLock.ts";
import { random } from "./primitives.ts";
import type { Session } from "./session.ts";

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A long weekend. A workstation that has not looked for longer cannot tell a jump from a holiday. */
const LONGEST_GAP = 5 * DAY;

/** What this workstation remembers of the clock of the disk the store lies on; milliseconds since 1970. */
export interface ClockMemory {
  /** At the last look. */
  seen: number;
  /** From here on every look came after the one before, and never after a leap. */
  steadySince: number;
}

/**
 * The clock of the disk itself, from a file just made: only it can be compared with the files that lie there, and no
 * other workstation's clock matters (security.md 2.3).
 */
export async function diskNow({ place: { files, root } }: Pick<Session, "place">): Promise<number> {
  const folder = `${root}/${LOCKS_FOLDER}`;
  await files.mkdir(folder);
  const path = `${folder}/clock.${random(8).toString("hex")}`;
  const handle = await files.createExclusive(path);
  await files.close(handle);
  const now = await files.modified(path);
  await files.remove(path).catch(() => undefined);
  return now;
}

/** The first look, one that went backwards and one after a leap begin anew: then nothing is old yet. */
export function rememberClock(before: ClockMemory | null, now: number): ClockMemory {
  const gap = before ? now - before.seen : -1;
  const steady = before !== null && gap >= 0 && gap <= LONGEST_GAP;
  return { seen: now, steadySince: steady ? before.steadySince : now };
}

/**
 * Whether something last changed at `modified` is certainly older than `age`: the clock says so, and has gone steadily
 * for that long. A clock ten years ahead makes nothing old, one that went back makes everything young.
 */
export const isOlderThan = ({ seen, steadySince }: ClockMemory, modified: number, age: number): boolean =>
  seen - modified >= age && seen - steadySince >= age;

import { DAY, isOlderThan, type ClockMemory } from "./diskClock.ts";
import { clearBelow } from "./eraseRecord.ts";
import { modifiedOrGone } from "./folders.ts";
import { inspect } from "./inspect.ts";
import { pause } from "./pause.ts";
import { listRecords, pathOf, type RecordName } from "./recordNames.ts";
import { removeSlots } from "./removeSlots.ts";
import type { Session } from "./session.ts";

/** The newest and two older readable revisions stay whatever happens. */
const KEPT = 3;

type Slotted = RecordName & { slots: number[] };

/** Whoever reads every case may tidy up; for others most records are closed. */
export const mayPrune = ({ keyring }: Session): boolean => ["leader", "caseworker"].includes(keyring.member.role);

/**
 * Removes old revisions (security.md 2.7), never while saving. Of each record stay the newest, two older ones that open
 * now, and everything whose successor is younger than a day by the disk's own clock: what a slow writer or a merge may
 * still stand on. Slots go from the bottom only. A record with anything in the way is left as it is. May be stopped and
 * taken up again, and be done by two at once. Gives how many slots went.
 */
export async function pruneRevisions(
  session: Session,
  clock: ClockMemory,
  stop: AbortSignal,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  if (!mayPrune(session)) return 0;
  const records = [...(await listRecords(session.place.files, session.place.root)).values()];
  let [removed, done] = [0, 0];
  for (const record of records) {
    await pause(0, stop);
    removed += await pruneRecord(session, record, clock, stop);
    onProgress(++done, records.length);
  }
  return removed;
}

async function pruneRecord(session: Session, record: Slotted, clock: ClockMemory, stop: AbortSignal): Promise<number> {
  if (record.slots.length < 2) return 0;
  const [top] = record.slots;
  if (session.index.get(record)?.erased && top !== undefined) return pruneErased(session, record, clock, stop);
  if (record.slots.length <= KEPT) return 0;
  const upwards = record.slots.toReversed();
  // Told from the file's age alone, so that a day's work is not opened every time.
  if (!(await isOld(session, record, upwards[1], clock))) return 0;
  const lowest = await lowestKept(session, record);
  if (lowest === null) return 0;
  const below = upwards.filter((slot) => slot < lowest);
  return removeSlots(session, record, below, stop, (at) => isOld(session, record, upwards[at + 1], clock));
}

/** What a writer who did not know of the erasure left below the tombstone, once it is certain that nobody is at it. */
async function pruneErased(session: Session, record: Slotted, clock: ClockMemory, stop: AbortSignal): Promise<number> {
  for (const slot of record.slots) {
    const found = await inspect(session, record, slot);
    if (found === "unreadable" || found === "absent") continue;
    if (found === "closed" || !found.erased || !(await isOld(session, record, slot, clock))) return 0;
    return clearBelow(session, record, slot, stop);
  }
  return 0;
}

/** The lowest of the newest three that open; null when there are fewer, or one of them is closed to this user. */
async function lowestKept(session: Session, record: Slotted): Promise<number | null> {
  let readable = 0;
  for (const slot of record.slots) {
    const found = await inspect(session, record, slot);
    if (found === "closed") return null;
    if (typeof found === "object" && ++readable === KEPT) return slot;
  }
  return null;
}

/** False also for a slot that is not there: another workstation is at the same work. */
async function isOld(
  session: Session,
  record: RecordName,
  slot: number | undefined,
  clock: ClockMemory,
): Promise<boolean> {
  if (slot === undefined) return false;
  const { files, root } = session.place;
  const changed = await modifiedOrGone(files, pathOf(root, record, slot));
  return changed !== null && isOlderThan(clock, changed, DAY);
}

import { blobPath, listBlobs, removeBlob } from "./blobs.ts";
import { DAY, isOlderThan, type ClockMemory } from "./diskClock.ts";
import { modifiedOrGone, namesIn, removeIfThere } from "./folders.ts";
import { inspect } from "./inspect.ts";
import { JOURNAL_FOLDER } from "./journalFile.ts";
import { LOCKS_FOLDER } from "./maintenanceLock.ts";
import { goOn, pause } from "./pause.ts";
import { mayPrune } from "./prune.ts";
import { keyOf, listRecords, pathOf } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** An attachment is written before the record that names it, and undo brings back one that was taken out. */
const ORPHAN_AGE = 7 * DAY;

/**
 * Removes attachments that are older than a week and that no revision on the disk names. To be sure, every revision of
 * every record is read; when one of them cannot be, nothing is removed. Gives how many files went.
 */
export async function pruneBlobs(session: Session, clock: ClockMemory, stop: AbortSignal): Promise<number> {
  if (!mayPrune(session)) return 0;
  const orphans = await oldAndUnnamed(session, clock);
  if (orphans.length === 0) return 0;
  const before = await everySlot(session);
  const named = before === null ? null : await namedByRevisions(session, clock, stop);
  // What somebody saved meanwhile may name it again.
  if (!named || (await everySlot(session)) !== before) return 0;
  let removed = 0;
  for (const blob of orphans.filter((id) => !named.has(id))) {
    goOn(stop);
    await removeBlob(session.place, blob);
    removed++;
  }
  return removed;
}

async function oldAndUnnamed({ place, index }: Session, clock: ClockMemory): Promise<string[]> {
  const known = new Set(index.all().flatMap(({ blobs }) => blobs));
  const found: string[] = [];
  for (const blob of await listBlobs(place)) {
    if (known.has(blob)) continue;
    const changed = await modifiedOrGone(place.files, `${place.root}/${blobPath(blob)}`);
    if (changed !== null && isOlderThan(clock, changed, ORPHAN_AGE)) found.push(blob);
  }
  return found;
}

/** Null when a revision keeps to itself what it names: closed to this user, or torn just now. */
async function namedByRevisions(session: Session, clock: ClockMemory, stop: AbortSignal): Promise<Set<string> | null> {
  const { place, shapes } = session;
  const named = new Set<string>();
  for (const record of (await listRecords(place.files, place.root)).values()) {
    await pause(0, stop);
    for (const slot of record.slots) {
      const found = await inspect(session, record, slot);
      if (found === "closed") return null;
      if (found === "unreadable") {
        const changed = await modifiedOrGone(place.files, pathOf(place.root, record, slot));
        if (changed !== null && !isOlderThan(clock, changed, ORPHAN_AGE)) return null;
      } else if (found !== "absent" && !found.erased) {
        for (const blob of shapes.blobs(record.kind, found.data)) named.add(blob);
      }
    }
  }
  return named;
}

/** Every slot there is, as one text; null while a journal waits, which may name anything. */
async function everySlot({ place: { files, root } }: Session): Promise<string | null> {
  if ((await namesIn(files, `${root}/${JOURNAL_FOLDER}`)).length > 0) return null;
  const records = [...(await listRecords(files, root)).values()];
  return records
    .map((record) => `${keyOf(record)}:${record.slots.join()}`)
    .sort()
    .join("\n");
}

/** What is only good for a moment and was left behind by a workstation that stopped: who is editing, probes of the clock. */
export async function prunePassing({ place }: Session, clock: ClockMemory): Promise<number> {
  const { files, root } = place;
  let removed = 0;
  for (const [folder, isPassing] of [
    ["presence", () => true],
    [LOCKS_FOLDER, (name: string) => name.startsWith("clock.")],
  ] as const) {
    for (const name of (await namesIn(files, `${root}/${folder}`)).filter(isPassing)) {
      const path = `${root}/${folder}/${name}`;
      const changed = await modifiedOrGone(files, path);
      if (changed === null || !isOlderThan(clock, changed, DAY)) continue;
      if (await removeIfThere(files, path)) removed++;
    }
  }
  return removed;
}

import { removeBlob } from "./blobs.ts";
import { dropDraft } from "./drafts.ts";
import { flushAgain } from "./durable.ts";
import { namesIn, removeIfThere } from "./folders.ts";
import { inspect } from "./inspect.ts";
import { goOn } from "./pause.ts";
import { forgetQuarantined } from "./quarantine.ts";
import { folderOf, keyOf, listSlots, pathOf, type RecordName } from "./recordNames.ts";
import { removeSlots } from "./removeSlots.ts";
import { saveTombstone, type SaveNote } from "./saveRecord.ts";
import type { Base, Session } from "./session.ts";

const never = new AbortController().signal;

/**
 * Erases a record for good (GDPR art. 17): a revision without content on top, then everything below it, the attachments,
 * copies that lie about, the row of the local index and the draft of this workstation. Once the first step is durable
 * nobody can read or save the record any more; what a power cut leaves of the rest is removed in maintenance. The access
 * log keeps that there was a case and who erased it; backups go at their own time. Throws what `saveRecord` throws.
 */
export async function eraseRecord(session: Session, record: RecordName, base: Base, note: SaveNote): Promise<void> {
  const tombstone = await saveTombstone(session, record, base, note);
  await dropDraft(session, record);
  await clearBelow(session, record, tombstone.revision, never);
  // The rows of earlier saves, name and all, still lie in the log of the index.
  await session.index.tidy();
}

/** Removes everything a tombstone has made void. Gives how many slots went. */
export async function clearBelow(
  session: Session,
  record: RecordName,
  tombstone: number,
  stop: AbortSignal,
): Promise<number> {
  const { place, shapes } = session;
  const slots = await listSlots(place.files, place.root, record);
  const below = slots.filter((slot) => slot < tombstone).toReversed();
  const blobs = new Set<string>();
  for (const slot of below) {
    const found = await inspect(session, record, slot);
    if (typeof found === "object" && !found.erased) {
      for (const blob of shapes.blobs(record.kind, found.data)) blobs.add(blob);
    }
  }
  // Blobs first: once the last revision is gone nothing names them any more.
  for (const blob of blobs) {
    goOn(stop);
    await removeBlob(place, blob);
  }
  await removeCopies(session, record);
  await forgetQuarantined(session, record);
  const removed = await removeSlots(session, record, below, stop);
  // On Windows what was removed comes back with a power cut until some file is flushed.
  await flushAgain(place.files, pathOf(place.root, record, tombstone));
  return removed;
}

/** Conflict copies that a sync service made of the record's files: `case-<id>.00000007-PCNAME.rec`. */
async function removeCopies({ place }: Session, record: RecordName): Promise<void> {
  const { files, root } = place;
  const folder = folderOf(root, record);
  const key = keyOf(record);
  const mentions = (name: string): boolean => new RegExp(`(^|[^0-9a-z-])${key}([^0-9a-z-]|$)`).test(name);
  const copies = (await namesIn(files, folder)).filter(
    (name) => mentions(name) && !new RegExp(`^${key}\\.\\d{8}\\.rec$`).test(name),
  );
  for (const name of copies) await removeIfThere(files, `${folder}/${name}`);
  if (copies.length > 0) await files.flushDirectory(folder);
}

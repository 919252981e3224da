import { fillAndClose, flushAgain, renamePatiently } from "./durable.ts";
import { readOrGone } from "./folders.ts";
import { JOURNAL_FOLDER, type JournalEntry } from "./journalFile.ts";
import { random } from "./primitives.ts";
import { readRevision } from "./readRecord.ts";
import { folderOf, listSlots, pathOf } from "./recordNames.ts";
import type { Session } from "./session.ts";

/**
 * Puts every revision of a journal in its place, durably. The slots were taken, empty and durable, before the journal
 * counted, and nobody passes over one of them without looking for it: what lies there unreadable is ours and may be
 * replaced, also below what was saved since, which was made from it.
 */
export async function finishJournal(session: Session, entries: JournalEntry[]): Promise<void> {
  const { files, root } = session.place;
  for (const { record, revision, frame } of entries) {
    const path = pathOf(root, record, revision);
    const bytes = await readOrGone(files, path);
    if (bytes === null) {
      // Tidied away since; or never there, as in a copy of the store.
      if ((await listSlots(files, root, record)).some((slot) => slot > revision)) continue;
      await fillAndClose(files, await files.createExclusive(path), frame);
    } else if (!bytes.equals(frame)) {
      const read = await readRevision(session, record, revision);
      if (read !== "absent" && read !== "unreadable") continue;
      await replaceSlot(session, path, frame);
    }
    // Also what can be read already: its writer may have stopped before it was flushed. On Windows only the file's own
    // flush carries its name.
    await flushAgain(files, path);
    await files.flushDirectory(folderOf(root, record));
  }
}

/** In one step: a slot that was gone for a moment could be taken by somebody else. */
async function replaceSlot({ place: { files, root } }: Session, path: string, frame: Buffer): Promise<void> {
  const part = `${root}/${JOURNAL_FOLDER}/${random(16).toString("hex")}.part`;
  await fillAndClose(files, await files.createExclusive(part), frame);
  await renamePatiently(files, part, path);
}

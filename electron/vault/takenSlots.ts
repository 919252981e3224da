import { fillAndClose } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { finishJournal } from "./finishJournal.ts";
import type { JournalEntry } from "./journalFile.ts";
import { folderOf, keyOf, pathOf, requireName, type RecordName } from "./recordNames.ts";
import { announce, createFree, nextSlot, requireUndisputed, sealHead, type Base, type SaveNote } from "./saveRecord.ts";
import type { Head, Session } from "./session.ts";

/** What is to be saved of one record. */
export interface Change {
  record: RecordName;
  /** The revision the change was made from; null for a new record. */
  base: Base;
  data: unknown;
}

/** One change on its way: sealed for the slot it has taken. */
export interface Taken extends JournalEntry {
  base: Base;
  head: Head;
  /** Of the empty slot; null once it is filled. */
  handle: number | null;
}

/** An empty slot looks to others like a save under way: they wait for it (`settleMs`), and so do not pass us. */
export async function takeSlot(session: Session, { record, base, data }: Change, note: SaveNote): Promise<Taken> {
  requireName(record);
  const { files, root } = session.place;
  const revision = await nextSlot(session, record, base, (base?.revision ?? 0) + 1);
  const log = await announce(session, record, revision, note);
  const { head, bytes } = sealHead(session, record, base?.revision ?? 0, { data, erased: false, revision, log });
  const handle = await createFree(session, pathOf(root, record, revision));
  if (handle === null) throw conflict();
  session.refused.set(keyOf(record), { base: base?.revision ?? 0, revision, salt: head.salt });
  try {
    await files.flush(handle);
  } catch (error) {
    await files.close(handle).catch(() => undefined);
    throw error;
  }
  return { record, revision, frame: bytes, base, head, handle };
}

/** What the disk refuses once may go another way; else the next workstation to open the store finishes it. */
export async function fillAll(session: Session, taken: Taken[]): Promise<void> {
  try {
    for (const one of taken) await fill(session, one);
  } catch (error) {
    await finishJournal(session, taken).catch(() => {
      throw error;
    });
  }
}

async function fill({ place: { files } }: Session, one: Taken): Promise<void> {
  const { handle } = one;
  if (handle === null) return;
  one.handle = null;
  await fillAndClose(files, handle, one.frame);
}

/** Throws `conflict` when somebody has come between in one of them. */
export async function undisputed(session: Session, taken: Taken[]): Promise<void> {
  for (const { record, base, head } of taken) await requireUndisputed(session, record, base, head);
}

/** Folders of the store in which the slots lie. */
export const foldersOf = ({ place: { root } }: Session, entries: JournalEntry[]): Set<string> =>
  new Set(entries.map(({ record }) => folderOf(root, record)));

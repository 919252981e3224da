import { fillAndClose } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { finishJournal } from "./finishJournal.ts";
import type { JournalEntry } from "./journalFile.ts";
import { folderOf, keyOf, requireName, type RecordName } from "./recordNames.ts";
import { announce, sealHead, type SaveNote } from "./saveRecord.ts";
import { isOvertaken, nextSlot, savedBetween, takeFree } from "./slots.ts";
import type { Base, Head, Session } from "./session.ts";

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
  const { files } = session.place;
  const revision = await nextSlot(session, record, base, (base?.revision ?? 0) + 1);
  const log = await announce(session, record, revision, note);
  const { head, bytes } = sealHead(session, record, base?.revision ?? 0, { data, erased: false, revision, log });
  const handle = await takeFree(session, record, base, revision);
  if (handle === null) throw conflict();
  const taken: Taken = { record, revision, frame: bytes, base, head, handle };
  try {
    await files.flush(handle);
  } catch (error) {
    await letGo(session, [taken]);
    throw error;
  }
  return taken;
}

/** Slots that were refused. The next attempt need not wait for them, but never stands on them: it may be a save of one. */
export async function letGo(session: Session, taken: Taken[]): Promise<void> {
  for (const { record, revision, head } of taken) {
    session.refused.set(keyOf(record), { base: -1, revision, salt: head.salt });
  }
  await closeAll(session, taken);
}

async function closeAll({ place: { files } }: Session, taken: Taken[]): Promise<void> {
  for (const one of taken) {
    if (one.handle !== null) await files.close(one.handle).catch(() => undefined);
    one.handle = null;
  }
}

/** What the disk refuses once may go another way; else whoever comes by finishes it. */
export async function fillAll(session: Session, taken: Taken[]): Promise<void> {
  try {
    for (const one of taken) await fill(session, one);
  } catch (error) {
    await closeAll(session, taken);
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
export async function requireUndisputed(session: Session, taken: Taken[]): Promise<void> {
  for (const { record, base, revision } of taken) {
    if (await isOvertaken(session, record, base, revision)) throw conflict();
    if (await savedBetween(session, record, base, revision)) throw conflict();
  }
}

/** Folders of the store in which the slots lie. */
export const foldersOf = ({ place: { root } }: Session, entries: JournalEntry[]): Set<string> =>
  new Set(entries.map(({ record }) => folderOf(root, record)));

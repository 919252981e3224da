import { setTimeout as sleep } from "node:timers/promises";
import { createDurably, flushAgain, renamePatiently } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { removeIfThere } from "./folders.ts";
import { indexRow } from "./indexRow.ts";
import { JOURNAL_FOLDER, sealJournal } from "./journalFile.ts";
import { removeJournal, replayJournals } from "./journalFolder.ts";
import { withMaintenanceLock } from "./maintenanceLock.ts";
import { random } from "./primitives.ts";
import { learnMembers } from "./readRecord.ts";
import { keyOf } from "./recordNames.ts";
import { requireBase, requireWriting, type SaveNote } from "./saveRecord.ts";
import type { Head, Session } from "./session.ts";
import { settleMs } from "./slots.ts";
import { requireStore } from "./storeFile.ts";
import { fillAll, foldersOf, letGo, requireUndisputed, takeSlot, type Change, type Taken } from "./takenSlots.ts";

/**
 * Saves several records so that, whatever happens, all are saved or none (security.md 2.7). The slots are taken first,
 * empty; then everything is written into one journal, which begins to count in one step; from then on it is to happen,
 * and any workstation finishes what is left. Throws `conflict` when one of the bases is no longer the newest, also after
 * an attempt that failed and was finished by somebody else, `maintenanceBusy`, and what `saveRecord` throws.
 */
export async function saveTogether(
  session: Session,
  changes: Change[],
  note: SaveNote = {},
  stop = new AbortController().signal,
): Promise<Head[]> {
  if (changes.length === 0) return [];
  if (new Set(changes.map(({ record }) => keyOf(record))).size < changes.length) throw new Error("a record twice");
  await learnMembers(session);
  requireWriting(session);
  const valid = changes.map((change) => ({
    ...change,
    data: session.shapes.validate(change.record.kind, change.data),
  }));
  return withMaintenanceLock(session, () => saveAll(session, valid, note), stop);
}

async function saveAll(session: Session, changes: Change[], note: SaveNote): Promise<Head[]> {
  await replayJournals(session);
  const started = performance.now();
  const taken: Taken[] = [];
  try {
    for (const change of changes) await requireBase(session, change.record, change.base);
    for (const change of changes) taken.push(await takeSlot(session, change, note));
    for (const folder of foldersOf(session, taken)) await session.place.files.flushDirectory(folder);
    const journal = await commit(session, taken, started);
    await fillAll(session, taken);
    // One that stays is replayed some day, which then changes nothing.
    await removeJournal(session, journal).catch(() => undefined);
  } catch (error) {
    await letGo(session, taken);
    throw error;
  }
  for (const { record, head } of taken) {
    session.refused.delete(keyOf(record));
    await session.index.put(indexRow(session.shapes, record, head));
  }
  return taken.map(({ head }) => head);
}

/**
 * Makes it count, for this workstation and all others at once. Whoever wants to pass over one of the slots takes the one
 * above first and then looks for us: we see that slot here, or the renaming finds our file withdrawn, or they find the
 * journal and finish it. Gives the path of the journal.
 */
async function commit(session: Session, taken: Taken[], started: number): Promise<string> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  const txn = random(16).toString("hex");
  const [proposal, journal] = [`${folder}/${txn}.new`, `${folder}/${txn}.jnl`];
  await files.mkdir(folder);
  await files.flushDirectory(root);
  try {
    await createDurably(files, folder, `${txn}.new`, sealJournal(session.keyring, session.storeId, txn, taken));
    // Slow enough that others may have counted us dead, and "not there" may come from a cache.
    if (performance.now() - started > settleMs(session) / 2) await sleep(settleMs(session));
    await requireUndisputed(session, taken);
    await renamePatiently(files, proposal, journal).catch((error: unknown) => orWithdrawn(session, error));
  } catch (error) {
    await removeIfThere(files, proposal).catch(() => undefined);
    throw error;
  }
  await flushAgain(files, journal);
  await files.flushDirectory(folder);
  return journal;
}

async function orWithdrawn({ place }: Session, error: unknown): Promise<never> {
  if (codeOf(error) !== "ENOENT") throw error;
  await requireStore(place);
  throw conflict();
}

import { setTimeout as sleep } from "node:timers/promises";
import { createDurably } from "./durable.ts";
import { codeOf } from "./files.ts";
import { namesIn, readOrGone, removeIfThere } from "./folders.ts";
import { indexRow } from "./indexRow.ts";
import { finishJournal } from "./finishJournal.ts";
import { JOURNAL_FOLDER, openJournal, sealJournal, type JournalEntry } from "./journalFile.ts";
import { withMaintenanceLock } from "./maintenanceLock.ts";
import { random } from "./primitives.ts";
import { learnMembers } from "./readRecord.ts";
import { keyOf } from "./recordNames.ts";
import { requireBase, requireWriting, settleMs, type SaveNote } from "./saveRecord.ts";
import type { Head, Session } from "./session.ts";
import { fillAll, foldersOf, takeSlot, undisputed, type Change, type Taken } from "./takenSlots.ts";

const NAME = /^([0-9a-f]{32})\.jnl$/;

/**
 * Saves several records so that, whatever happens, all are saved or none (security.md 2.7). The slots are taken first,
 * empty, so that no other workstation can come between; then one journal with everything is made durable, and from then
 * on any workstation finishes what is left. Throws `conflict` when one of the bases is no longer the newest,
 * `maintenanceBusy`, and what `saveRecord` throws.
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
  const { files, root } = session.place;
  const started = performance.now();
  const taken: Taken[] = [];
  try {
    for (const change of changes) await requireBase(session, change.record, change.base);
    for (const change of changes) taken.push(await takeSlot(session, change, note));
    for (const folder of foldersOf(session, taken)) await files.flushDirectory(folder);
    const txn = await writeJournal(session, taken);
    // Nothing is filled yet: a last look, and the journal goes as if it had never been.
    await undisputed(session, taken).catch((error: unknown) => dropJournal(session, txn, error));
    await fillAll(session, taken);
    // One that stays is replayed some day, which then changes nothing.
    await removeJournal(session, `${root}/${JOURNAL_FOLDER}/${txn}.jnl`).catch(() => undefined);
    await undisputed(session, taken);
    if (settleMs(session) > 0 && performance.now() - started > settleMs(session) / 2) {
      await sleep(settleMs(session));
      await undisputed(session, taken);
    }
  } finally {
    for (const { handle } of taken) if (handle !== null) await files.close(handle).catch(() => undefined);
  }
  for (const { record, head } of taken) {
    session.refused.delete(keyOf(record));
    await session.index.put(indexRow(session.shapes, record, head));
  }
  return taken.map(({ head }) => head);
}

/** From here on it is to happen. Gives the name of the transaction. */
async function writeJournal(session: Session, taken: Taken[]): Promise<string> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  await files.mkdir(folder);
  await files.flushDirectory(root);
  const txn = random(16).toString("hex");
  const bytes = sealJournal(session.keyring, session.storeId, txn, taken);
  await createDurably(files, folder, `${txn}.jnl`, bytes).catch((error: unknown) => dropJournal(session, txn, error));
  return txn;
}

async function dropJournal(session: Session, txn: string, reason: unknown): Promise<never> {
  await removeJournal(session, `${session.place.root}/${JOURNAL_FOLDER}/${txn}.jnl`).catch(() => undefined);
  throw reason;
}

/**
 * Finishes what was cut short on any workstation: to be called before the records are read. Whole journals only; doing
 * it twice, or two at once, is the same as once. A disk that takes nothing now must not keep the store shut: then the
 * journals wait.
 */
export async function replayJournals(session: Session): Promise<void> {
  try {
    for (const { path, entries } of await journalsOf(session)) if (entries) await replay(session, path, entries);
  } catch (error) {
    if (codeOf(error) === "") throw error;
  }
}

async function replay(session: Session, path: string, entries: JournalEntry[]): Promise<void> {
  await finishJournal(session, entries);
  await removeJournal(session, path);
}

/** Removes torn journals and their left-overs. Under the maintenance lock, or one just being written would go. */
export async function sweepJournals(session: Session): Promise<void> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  for (const { path, entries } of await journalsOf(session)) if (!entries) await removeJournal(session, path);
  const parts = (await namesIn(files, folder)).filter((name) => name.endsWith(".part"));
  for (const name of parts) await removeJournal(session, `${folder}/${name}`);
}

interface Found {
  path: string;
  /** Null for a torn one. */
  entries: JournalEntry[] | null;
}

async function journalsOf(session: Session): Promise<Found[]> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  const found: Found[] = [];
  for (const name of await namesIn(files, folder)) {
    const txn = NAME.exec(name)?.[1];
    if (txn === undefined) continue;
    const path = `${folder}/${name}`;
    const bytes = await readOrGone(files, path);
    if (!bytes) continue;
    const open = (): JournalEntry[] | null => openJournal(session.keyring, session.storeId, txn, bytes);
    let entries = open();
    // Its writer may have got new keys since this user unlocked.
    if (!entries && (await learnMembers(session))) entries = open();
    found.push({ path, entries });
  }
  return found;
}

/** Another workstation may have been faster. */
async function removeJournal({ place: { files, root } }: Session, path: string): Promise<void> {
  if (await removeIfThere(files, path)) await files.flushDirectory(`${root}/${JOURNAL_FOLDER}`);
}

import { flushAgain } from "./durable.ts";
import { codeOf } from "./files.ts";
import { finishJournal } from "./finishJournal.ts";
import { namesIn, readOrGone, removeIfThere } from "./folders.ts";
import { JOURNAL_FOLDER, openJournal, type JournalEntry } from "./journalFile.ts";
import { learnMembers } from "./readRecord.ts";
import { keyOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/*
 * What lies in journal/: `<txn>.new`, which its writer alone may make count, by renaming it, and anybody may withdraw, by
 * removing it: of the two, one finds it gone. `<txn>.jnl`, which counts, and anybody may finish. `*.part`, a revision on
 * its way into its slot.
 */

interface Found {
  path: string;
  /** Null for one that does not hold. */
  entries: JournalEntry[] | null;
}

/**
 * Finishes what was cut short on any workstation: to be called before the records are read. Doing it twice, or two at
 * once, is the same as once. A disk that takes nothing now must not keep the store shut: then the journals wait.
 */
export async function replayJournals(session: Session): Promise<void> {
  try {
    for (const journal of await foundIn(session, "jnl")) await replay(session, journal);
  } catch (error) {
    if (codeOf(error) === "") throw error;
  }
}

/** Names of the journals there are. */
export async function journalNames({ place: { files, root } }: Session): Promise<string[]> {
  return (await namesIn(files, `${root}/${JOURNAL_FOLDER}`)).filter((name) => name.endsWith(".jnl"));
}

/** The same for those that have a revision of this record; a disk that takes nothing now is an error. */
export async function finishJournalsOf(session: Session, record: RecordName): Promise<void> {
  for (const journal of await foundIn(session, "jnl")) if (names(journal, record)) await replay(session, journal);
}

/**
 * So that a writer whom we took for dead saves nothing of what he is at. Durable, and to be followed by a look at the
 * journals: what was not there to be withdrawn may count by now.
 */
export async function withdrawProposalsOf(session: Session, record: RecordName): Promise<void> {
  for (const proposal of await foundIn(session, "new")) {
    if (names(proposal, record)) await removeJournal(session, proposal.path);
  }
}

/** Removes what does not hold, and left-overs. Under the maintenance lock, or what is just being written would go. */
export async function sweepJournals(session: Session): Promise<void> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  for (const { path, entries } of await foundIn(session, "jnl")) if (!entries) await removeJournal(session, path);
  const left = (await namesIn(files, folder)).filter((name) => /\.(new|part)$/.test(name));
  for (const name of left) await removeJournal(session, `${folder}/${name}`);
}

/** Another workstation may have been faster. */
export async function removeJournal({ place: { files, root } }: Session, path: string): Promise<void> {
  if (await removeIfThere(files, path)) await files.flushDirectory(`${root}/${JOURNAL_FOLDER}`);
}

/** Durable before the first slot is filled: else a power cut could take it and leave one of several revisions. */
async function replay(session: Session, { path, entries }: Found): Promise<void> {
  if (!entries) return;
  const { files, root } = session.place;
  await flushAgain(files, path);
  await files.flushDirectory(`${root}/${JOURNAL_FOLDER}`);
  await finishJournal(session, entries);
  await removeJournal(session, path);
}

async function foundIn(session: Session, ending: "new" | "jnl"): Promise<Found[]> {
  const { files, root } = session.place;
  const folder = `${root}/${JOURNAL_FOLDER}`;
  const found: Found[] = [];
  for (const name of await namesIn(files, folder)) {
    const txn = new RegExp(`^([0-9a-f]{32})\\.${ending}$`).exec(name)?.[1];
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

const names = ({ entries }: Found, record: RecordName): boolean =>
  entries?.some((entry) => keyOf(entry.record) === keyOf(record)) ?? false;

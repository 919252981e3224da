import { fillAndClose, flushAgain, renamePatiently } from "./durable.ts";
import { codeOf } from "./files.ts";
import { JOURNAL_FOLDER, type JournalEntry } from "./journalFile.ts";
import { random } from "./primitives.ts";
import { readRevision } from "./readRecord.ts";
import { folderOf, listSlots, pathOf } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** `overtaken`: somebody took the writer for dead and saved above, or the slot was pruned since. */
type State = "applied" | "open" | "overtaken";

/**
 * Puts every revision of a whole journal in its place. The slots were taken, empty and durable, before the journal was
 * written, so what lies in them unreadable is ours and may be replaced. When nothing is in place yet and a record has
 * been overtaken, nothing happens at all; a record overtaken later is left out, and stays as it was saved since.
 */
export async function finishJournal(session: Session, entries: JournalEntry[]): Promise<void> {
  const states: State[] = [];
  for (const entry of entries) states.push(await stateOf(session, entry));
  if (states.includes("overtaken") && !states.includes("applied")) return;
  // Also what can be read already: its writer may have stopped before it was flushed.
  for (const [at, entry] of entries.entries()) if (states[at] !== "overtaken") await putInPlace(session, entry);
}

async function stateOf(session: Session, { record, revision, frame }: JournalEntry): Promise<State> {
  const { files, root } = session.place;
  try {
    if ((await files.read(pathOf(root, record, revision))).equals(frame)) return "applied";
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return "overtaken";
  }
  const above = (await listSlots(files, root, record)).filter((slot) => slot >= revision);
  for (const slot of above) {
    const read = await readRevision(session, record, slot);
    if (read !== "absent" && read !== "unreadable") return "overtaken";
  }
  return "open";
}

/**
 * Replaces what lies in the slot by the whole revision in one step; a slot that was gone for a moment could be taken by
 * somebody else. Flushed again under its own name, since on Windows only the file's own flush carries the name.
 */
async function putInPlace(
  { place: { files, root } }: Session,
  { record, revision, frame }: JournalEntry,
): Promise<void> {
  const path = pathOf(root, record, revision);
  const part = `${root}/${JOURNAL_FOLDER}/${random(16).toString("hex")}.part`;
  await fillAndClose(files, await files.createExclusive(part), frame);
  await renamePatiently(files, part, path);
  await flushAgain(files, path);
  await files.flushDirectory(folderOf(root, record));
}

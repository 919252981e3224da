import { setTimeout as sleep } from "node:timers/promises";
import { conflict } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { finishJournalsOf, withdrawProposalsOf } from "./journalFolder.ts";
import { readRevision, saltInSlot } from "./readRecord.ts";
import { keyOf, listSlots, pathOf, type RecordName } from "./recordNames.ts";
import type { Base, Head, Session } from "./session.ts";

/**
 * The slot above everything that is taken. Throws `conflict` when one of the taken slots holds a revision; a slot that
 * does not open belongs to a writer at work or a dead one, which only time can tell.
 */
export async function nextSlot(session: Session, record: RecordName, base: Base, taken: number): Promise<number> {
  const { files, root } = session.place;
  const listed = (await listSlots(files, root, record)).filter((slot) => slot > numberOf(base));
  let top = Math.max(taken - 1, ...listed);
  while (await files.exists(pathOf(root, record, top + 1))) top++;
  if (await savedBetween(session, record, base, top + 1)) throw conflict();
  if (top > numberOf(base)) await waitUntilDead(session, record, top);
  return top + 1;
}

/**
 * Takes a slot exclusively, empty; null when somebody else has it. Throws `conflict` when one of the slots it passes over
 * holds a revision after all. Whoever looks for us from now on finds us, so a writer down there who had been counted dead
 * either was seen now or gives up.
 */
export async function takeFree(
  session: Session,
  record: RecordName,
  base: Base,
  revision: number,
): Promise<number | null> {
  const { files, root } = session.place;
  let handle: number;
  try {
    handle = await files.createExclusive(pathOf(root, record, revision));
  } catch (error) {
    if (codeOf(error) === "EEXIST") return null;
    throw error;
  }
  try {
    if (revision > numberOf(base) + 1) await withdrawProposalsOf(session, record);
    if (await savedBetween(session, record, base, revision)) throw conflict();
    return handle;
  } catch (error) {
    await files.close(handle).catch(() => undefined);
    throw error;
  }
}

/** Somebody stands in the way of a revision: the base is another, or there is something above it. */
export async function isOvertaken(
  session: Session,
  record: RecordName,
  base: Base,
  revision: number,
): Promise<boolean> {
  const { files, root } = session.place;
  const baseStands = !base || (await saltInSlot(session, record, base.revision)) === base.salt;
  return !baseStands || files.exists(pathOf(root, record, revision + 1));
}

/** The newest revision in the slots that another passes over, `notForMe` when it is sealed to others; null for none. */
export async function savedBetween(
  session: Session,
  record: RecordName,
  base: Base,
  revision: number,
): Promise<Head | "notForMe" | null> {
  if (revision <= numberOf(base) + 1) return null;
  // What does not open may be a slot of several that are to be filled by whoever comes by.
  await finishJournalsOf(session, record);
  for (let slot = revision - 1; slot > numberOf(base); slot--) {
    const read = await readRevision(session, record, slot);
    if (read !== "absent" && read !== "unreadable") return read;
  }
  return null;
}

/** Waits until a slot has not changed for the settle time; throws `conflict` as soon as it opens. */
async function waitUntilDead(session: Session, record: RecordName, slot: number): Promise<void> {
  if (session.refused.get(keyOf(record))?.revision === slot) return;
  const path = pathOf(session.place.root, record, slot);
  // A slot may go meanwhile, when others have saved above and it was tidied away.
  const sizeNow = async (): Promise<number> =>
    session.place.files.size(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return -1;
      throw error;
    });
  let size = await sizeNow();
  let since = performance.now();
  while (performance.now() - since < settleMs(session)) {
    await sleep(Math.min(10, settleMs(session)));
    const read = await readRevision(session, record, slot);
    if (read !== "absent" && read !== "unreadable") throw conflict();
    const now = await sizeNow();
    if (now !== size) since = performance.now();
    size = now;
  }
}

const numberOf = (base: Base): number => base?.revision ?? 0;

/** How long a slot must stand still before its writer counts as dead. */
export const settleMs = (session: Session): number => session.place.settleMs ?? 2000;

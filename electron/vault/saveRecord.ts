import { fillAndClose } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { saltOf, sealFrame } from "./frame.ts";
import { readRevision, saltInSlot } from "./readRecord.ts";
import { contextOf, folderOf, keyOf, listSlots, pathOf, requireName, type RecordName } from "./recordNames.ts";
import type { Head, Session } from "./session.ts";
import { requireStore } from "./storeFile.ts";

/** The revision a change was made from; null for a new record. */
export type Base = Pick<Head, "revision" | "salt"> | null;

const MOST_ATTEMPTS = 20;

/**
 * Saves one revision (security.md 2.7). Slots are created once, exclusively, and never overwritten, renamed or removed,
 * so the exclusive creation is the check between workstations. When this returns, the revision survives a power cut;
 * when it throws, nothing was acknowledged. Throws `conflict` when somebody saved since `base`.
 */
export async function saveRecord(session: Session, record: RecordName, base: Base, data: unknown): Promise<Head> {
  requireName(record);
  const valid = session.shapes.validate(record.kind, data);
  const from = await standingOn(session, record, base);
  await requireBase(session, record, from);
  const started = performance.now();
  const saved = await writeSlot(session, record, { from, asked: base }, valid);
  await requireUndisputed(session, record, from, saved);
  if (settleMs(session) > 0 && performance.now() - started > settleMs(session) / 2) {
    // Slow enough that another workstation may have counted us dead, and "not there" may come from a cache.
    await sleep(settleMs(session));
    await requireUndisputed(session, record, from, saved);
  }
  session.refused.delete(keyOf(record));
  const head: Head = { ...saved, data: valid };
  await session.index.put(record, head, session.shapes.summarise(record.kind, valid, head));
  return head;
}

/** A second attempt after a failed flush stands on its own first attempt, which may well be whole. */
async function standingOn(session: Session, record: RecordName, base: Base): Promise<Base> {
  const own = session.refused.get(keyOf(record));
  if (!own || own.base !== (base?.revision ?? 0)) return base;
  const read = await readRevision(session, record, own.revision);
  return typeof read === "object" && read.salt === own.salt ? read : base;
}

/** A folder that is away is not somebody else's save: then the text is tried again when the folder is back. */
async function requireBase(session: Session, record: RecordName, base: Base): Promise<void> {
  if (!base) return;
  const salt = await saltInSlot(session, record, base.revision);
  if (salt === base.salt) return;
  if (salt === null) await requireStore(session.place);
  throw conflict();
}

type Saved = Omit<Head, "data">;

/** Takes the next free slot and makes the revision durable in it. */
async function writeSlot(
  session: Session,
  record: RecordName,
  { from, asked }: { from: Base; asked: Base },
  data: unknown,
): Promise<Saved> {
  const { files, root } = session.place;
  let revision = from ? from.revision + 1 : await nextSlot(session, record, null, 1);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const savedAt = session.place.now().toISOString();
    const sealed = seal(session, record, revision, { base: from?.revision ?? 0, savedAt, data });
    const handle = await createFree(session, pathOf(root, record, revision));
    if (handle !== null) {
      const saved = { revision, salt: saltOf(sealed) ?? "", savedAt };
      // Remembered until acknowledged: from here on the revision may be on the disk although we report a failure.
      session.refused.set(keyOf(record), { base: asked?.revision ?? 0, revision, salt: saved.salt });
      await fillAndClose(files, handle, sealed);
      await files.flushDirectory(folderOf(root, record));
      return saved;
    }
    revision = await nextSlot(session, record, from, revision);
  }
  throw conflict();
}

interface Content {
  base: number;
  savedAt: string;
  data: unknown;
}

function seal({ keyring }: Session, record: RecordName, revision: number, content: Content): Buffer {
  const body = Buffer.from(JSON.stringify(content), "utf8");
  const sealed = sealFrame(keyring.writer, keyring.recipientsOf(record.kind), contextOf(record, revision), body);
  body.fill(0);
  return sealed;
}

/** Null when the slot is taken. */
async function createFree(session: Session, path: string): Promise<number | null> {
  try {
    return await session.place.files.createExclusive(path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return null;
    throw error;
  }
}

/**
 * The slot above everything that is taken. Throws `conflict` when one of the taken slots holds a revision; a slot that
 * does not open belongs to a writer at work or a dead one, which only time can tell.
 */
async function nextSlot(session: Session, record: RecordName, base: Base, taken: number): Promise<number> {
  const { files, root } = session.place;
  const listed = (await listSlots(files, root, record)).filter((slot) => slot > (base?.revision ?? 0));
  let top = Math.max(taken - 1, ...listed);
  while (await files.exists(pathOf(root, record, top + 1))) top++;
  for (let slot = (base?.revision ?? 0) + 1; slot <= top; slot++) {
    if (holdsRevision(await readRevision(session, record, slot))) throw conflict();
  }
  if (top > (base?.revision ?? 0)) await waitUntilDead(session, record, top);
  return top + 1;
}

/** Waits until a slot has not changed for the settle time; throws `conflict` as soon as it opens. */
async function waitUntilDead(session: Session, record: RecordName, slot: number): Promise<void> {
  if (session.refused.get(keyOf(record))?.revision === slot) return;
  const path = pathOf(session.place.root, record, slot);
  let size = await session.place.files.size(path);
  let since = performance.now();
  while (performance.now() - since < settleMs(session)) {
    await sleep(Math.min(10, settleMs(session)));
    if (holdsRevision(await readRevision(session, record, slot))) throw conflict();
    const now = await session.place.files.size(path);
    if (now !== size) since = performance.now();
    size = now;
  }
}

/** Of two writers racing, at most one passes: both have put down their mark before they look for the other's. */
async function requireUndisputed(session: Session, record: RecordName, base: Base, saved: Saved): Promise<void> {
  const { files, root } = session.place;
  const baseStands = !base || (await saltInSlot(session, record, base.revision)) === base.salt;
  if (!baseStands || (await files.exists(pathOf(root, record, saved.revision + 1)))) return dispute(session, record);
  for (let slot = saved.revision - 1; slot > (base?.revision ?? 0); slot--) {
    const read = await readRevision(session, record, slot);
    if (!holdsRevision(read)) continue;
    if (typeof read === "object") await stepAside(session, record, saved, read);
    return dispute(session, record);
  }
}

/** The lost revision stays on the disk, but no later attempt may stand on it. */
function dispute(session: Session, record: RecordName): never {
  session.refused.delete(keyOf(record));
  throw conflict();
}

/**
 * A writer we took for dead was alive, and may have been acknowledged before we took the slot above. Readers take the
 * newest revision, so its content is put on top again.
 */
async function stepAside(session: Session, record: RecordName, ours: Saved, alive: Head): Promise<void> {
  const { savedAt, data } = alive;
  const content = seal(session, record, ours.revision + 1, { base: ours.revision, savedAt, data });
  const handle = await createFree(session, pathOf(session.place.root, record, ours.revision + 1));
  if (handle === null) return;
  await fillAndClose(session.place.files, handle, content);
  await session.place.files.flushDirectory(folderOf(session.place.root, record));
}

const holdsRevision = (read: Awaited<ReturnType<typeof readRevision>>): boolean =>
  read !== "absent" && read !== "unreadable";

const settleMs = (session: Session): number => session.place.settleMs ?? 2000;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

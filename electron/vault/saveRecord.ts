import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { fillAndClose } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { recipientId, saltOf, sealFrame, type Recipient } from "./frame.ts";
import { indexRow } from "./indexRow.ts";
import type { LogReference } from "./logWriter.ts";
import { learnMembers, readRevision, saltInSlot } from "./readRecord.ts";
import { contextOf, folderOf, keyOf, pathOf, requireName, type RecordName } from "./recordNames.ts";
import type { Base, Head, Session } from "./session.ts";
import { isOvertaken, nextSlot, savedBetween, settleMs, takeFree } from "./slots.ts";
import { requireStore } from "./storeFile.ts";

/** What the access log is to say of a save. */
export interface SaveNote {
  /** Names of the changed parts of the record. */
  parts?: string[];
  /** Another kind of event than "create" and "change". */
  kind?: "restore" | "erase";
  text?: string;
}

const MOST_ATTEMPTS = 20;

/**
 * Saves one revision (security.md 2.7). Slots are created once, exclusively, and never overwritten or renamed, so the
 * exclusive creation is the check between workstations. When this returns, the revision and its entry in the access log
 * survive a power cut; when it throws, nothing was acknowledged. Throws `conflict` when somebody saved since `base`,
 * `logUnwritable` when the log cannot be written, `accessEnded`, `storeReadOnly`.
 */
export async function saveRecord(
  session: Session,
  record: RecordName,
  base: Base,
  data: unknown,
  note: SaveNote = {},
): Promise<Head> {
  const valid = session.shapes.validate(record.kind, data);
  return saveRevision(session, record, base, { data: valid, erased: false }, note);
}

/** Puts a revision without any content on top: the first step of erasing a record for good (GDPR art. 17). */
export function saveTombstone(session: Session, record: RecordName, base: Base, note: SaveNote): Promise<Head> {
  return saveRevision(session, record, base, { data: null, erased: true }, { ...note, kind: "erase" });
}

interface Content {
  data: unknown;
  erased: boolean;
}

async function saveRevision(
  session: Session,
  record: RecordName,
  base: Base,
  content: Content,
  note: SaveNote,
): Promise<Head> {
  requireName(record);
  // Sealed to those who belong to the store now, not to one whom a leader removed since this user unlocked.
  await learnMembers(session);
  requireWriting(session);
  const from = await standingOn(session, record, base);
  await requireBase(session, record, from);
  const started = performance.now();
  const head = await writeSlot(session, record, { from, asked: base }, content, note);
  await requireUndisputed(session, record, from, head);
  if (settleMs(session) > 0 && performance.now() - started > settleMs(session) / 2) {
    // Slow enough that another workstation may have counted us dead, and "not there" may come from a cache.
    await sleep(settleMs(session));
    await requireUndisputed(session, record, from, head);
  }
  session.refused.delete(keyOf(record));
  await session.index.put(indexRow(session.shapes, record, head));
  return head;
}

/** Throws `storeReadOnly`, `storeOlder`, and `accessEnded` for a user whom a leader has removed meanwhile. */
export function requireWriting({ readOnly, older, keyring }: Session): void {
  if (older) throw new ExpectedError({ code: "storeOlder" });
  if (readOnly) throw new ExpectedError({ code: "storeReadOnly" });
  if (keyring.member.status !== "active") throw new ExpectedError({ code: "accessEnded" });
}

/** A second attempt after a failed flush stands on its own first attempt, which may well be whole. */
async function standingOn(session: Session, record: RecordName, base: Base): Promise<Base> {
  const own = session.refused.get(keyOf(record));
  if (!own || own.base !== (base?.revision ?? 0)) return base;
  const read = await readRevision(session, record, own.revision);
  return typeof read === "object" && read.salt === own.salt ? read : base;
}

/** A folder that is away is not somebody else's save: then the text is tried again when the folder is back. */
export async function requireBase(session: Session, record: RecordName, base: Base): Promise<void> {
  if (!base) return;
  const salt = await saltInSlot(session, record, base.revision);
  if (salt === base.salt) return;
  if (salt === null) await requireStore(session.place);
  throw conflict();
}

/** Takes the next free slot and makes the revision durable in it. */
async function writeSlot(
  session: Session,
  record: RecordName,
  { from, asked }: { from: Base; asked: Base },
  content: Content,
  note: SaveNote,
): Promise<Head> {
  const { files, root } = session.place;
  let revision = from ? from.revision + 1 : await nextSlot(session, record, null, 1);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const log = await announce(session, record, revision, note);
    const sealed = sealHead(session, record, from?.revision ?? 0, { ...content, revision, log });
    const handle = await takeFree(session, record, from, revision);
    if (handle !== null) {
      // Remembered until acknowledged: from here on the revision may be on the disk although we report a failure.
      session.refused.set(keyOf(record), { base: asked?.revision ?? 0, revision, salt: sealed.head.salt });
      await fillAndClose(files, handle, sealed.bytes);
      await files.flushDirectory(folderOf(root, record));
      return sealed.head;
    }
    revision = await nextSlot(session, record, from, revision);
  }
  throw conflict();
}

/** The access log comes first: if it cannot be written, nothing is (security.md 4). */
export function announce(
  session: Session,
  record: RecordName,
  revision: number,
  note: SaveNote,
): Promise<LogReference> {
  const kind = note.kind ?? (revision === 1 ? "create" : "change");
  const { parts = [], text = "" } = note;
  return session.log.append(newEvent(kind, { record: keyOf(record), revision, details: parts, text }), true);
}

type Unsealed = Content & { revision: number; log: LogReference | null; savedAt?: string };

/** A revision as it is to lie on the disk, sealed to those who may open it today. */
export function sealHead(
  session: Session,
  record: RecordName,
  base: number,
  content: Unsealed,
): { head: Head; bytes: Buffer } {
  const { keyring, shapes, place } = session;
  const { revision, data, erased, log, savedAt = place.now().toISOString() } = content;
  const readers = erased ? [] : shapes.readers(record.kind, data);
  const recipients = keyring.recipientsOf(record, readers);
  const body = Buffer.from(JSON.stringify({ base, savedAt, log, ...(erased ? { erased } : { data }) }), "utf8");
  const bytes = sealFrame(keyring.writer, recipients, contextOf(record, revision), body);
  body.fill(0);
  const salt = saltOf(bytes) ?? "";
  const sealedTo = idsOf(recipients);
  return { head: { revision, salt, savedAt, data, erased, log, sealedTo, writerId: keyring.writer.id }, bytes };
}

/** As `Head.sealedTo` says it. */
export const idsOf = (recipients: Recipient[]): string[] =>
  recipients.map((recipient) => recipientId(recipient.public)).sort();

/** Of two writers racing, at most one passes: both have put down their mark before they look for the other's. */
async function requireUndisputed(session: Session, record: RecordName, base: Base, saved: Head): Promise<void> {
  if (await isOvertaken(session, record, base, saved.revision)) return dispute(session, record);
  const alive = await savedBetween(session, record, base, saved.revision);
  if (!alive) return;
  if (alive !== "notForMe") await stepAside(session, record, saved, alive);
  return dispute(session, record);
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
async function stepAside(session: Session, record: RecordName, ours: Head, alive: Head): Promise<void> {
  const { savedAt, data, erased, log } = alive;
  const revision = ours.revision + 1;
  const { bytes } = sealHead(session, record, ours.revision, { revision, savedAt, data, erased, log });
  const { files, root } = session.place;
  try {
    await fillAndClose(files, await files.createExclusive(pathOf(root, record, revision)), bytes);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    throw error;
  }
  await files.flushDirectory(folderOf(root, record));
}

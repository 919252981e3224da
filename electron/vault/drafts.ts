import { z } from "zod";
import { localFolder } from "./anchor.ts";
import { toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { namesIn } from "./folders.ts";
import { decrypt, encrypt, erase, hkdf, KEY_BYTES, NONCE_BYTES, random, TAG_BYTES } from "./primitives.ts";
import { readRevision } from "./readRecord.ts";
import { keyOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/*
 * What could not be saved, on this workstation: `<local>/<storeId>/<userId>/drafts/<record>.draft`
 *   HELD | format 1 | salt 32 | AES-256-GCM ciphertext | tag 16
 * sealed for the user alone, and bound to the record.
 */
const MAGIC = Buffer.from("HELD\x01", "latin1");
const SALT_BYTES = 32;
const SEALED_AT = MAGIC.length + SALT_BYTES;

/** `base`: the revision it was made from, 0 for a record that is not in the store yet. `at`: ISO with zone. */
export interface Draft {
  base: number;
  at: string;
  data: unknown;
}

/** As it is offered again: with the content of the revision it was made from, while the store still has that. */
export interface OfferedDraft extends Draft {
  baseData: unknown;
}

const shape = z.object({ base: z.number().int().min(0), at: z.string(), data: z.unknown() });

type Place = Pick<Session, "place" | "storeId" | "keyring">;

/** Replaces an earlier draft of the record. A workstation that cannot write its own disk keeps none, silently. */
export async function keepDraft(session: Place, record: RecordName, draft: Draft): Promise<void> {
  const { files } = session.place;
  const plain = toBytes(draft);
  const salt = random(SALT_BYTES);
  const { key, nonce } = draftKey(session, salt);
  const bytes = Buffer.concat([MAGIC, salt, encrypt(key, nonce, associated(record), plain)]);
  erase(key, plain);
  try {
    await files.mkdir(folderOf(session));
    await replaceLocally(files, folderOf(session), nameOf(record), bytes);
  } catch {
    return;
  }
}

/** A share may hang for minutes before it says that it is away. */
const SLOW_MS = 2000;

/** Runs the way to a save; while that is slow, and when it fails, the text is kept on this workstation. */
export async function keepWhile<T>(
  session: Place,
  record: RecordName,
  { base, data }: Omit<Draft, "at">,
  work: () => Promise<T>,
  slowMs = SLOW_MS,
): Promise<T> {
  const draft = { base, data, at: session.place.now().toISOString() };
  let keeping = Promise.resolve();
  const slow = setTimeout(() => {
    keeping = keepDraft(session, record, draft);
  }, slowMs);
  try {
    return await work();
  } catch (error) {
    clearTimeout(slow);
    await keeping;
    await keepDraft(session, record, draft);
    throw error;
  } finally {
    clearTimeout(slow);
    // Else it would be written after whoever called has dropped it.
    await keeping;
  }
}

/** Null when there is none, when it cannot be read, or when it has no shape this program knows. */
export async function readDraft(session: Session, record: RecordName): Promise<OfferedDraft | null> {
  try {
    const bytes = await session.place.files.read(pathOf(session, record));
    const draft = openDraft(session, record, bytes);
    if (!draft) return null;
    const data = session.shapes.validate(record.kind, draft.data);
    return { ...draft, data, baseData: await contentOf(session, record, draft.base) };
  } catch {
    return null;
  }
}

/** When the draft of a record was kept; empty when there is none. */
export async function draftTime(session: Place, record: RecordName): Promise<string> {
  try {
    const bytes = await session.place.files.read(pathOf(session, record));
    return openDraft(session, record, bytes)?.at ?? "";
  } catch {
    return "";
  }
}

async function contentOf(session: Session, record: RecordName, revision: number): Promise<unknown> {
  if (revision === 0) return null;
  const read = await readRevision(session, record, revision).catch(() => "unreadable");
  return typeof read === "object" ? read.data : null;
}

/** A draft that is not there is dropped already; one that cannot be removed is offered once more, and changes nothing. */
export async function dropDraft(session: Place, record: RecordName): Promise<void> {
  await session.place.files.remove(pathOf(session, record)).catch(() => undefined);
}

/** Drafts of records that were erased for good are erased too; it may have been done on another workstation. */
export async function dropErasedDrafts(
  session: Pick<Session, "place" | "storeId" | "keyring" | "index">,
): Promise<void> {
  const erased = new Set(session.index.all().flatMap((row) => (row.erased ? [nameOf(row)] : [])));
  const names = await namesIn(session.place.files, folderOf(session)).catch(() => []);
  for (const name of names.filter((one) => erased.has(one))) {
    await session.place.files.remove(`${folderOf(session)}/${name}`).catch(() => undefined);
  }
}

function openDraft(session: Place, record: RecordName, bytes: Buffer): Draft | null {
  if (bytes.length < SEALED_AT + TAG_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const { key, nonce } = draftKey(session, bytes.subarray(MAGIC.length, SEALED_AT));
  const plain = decrypt(key, nonce, associated(record), bytes.subarray(SEALED_AT));
  erase(key);
  if (!plain) return null;
  const parsed = shape.safeParse(JSON.parse(plain.toString("utf8")));
  erase(plain);
  return parsed.success ? parsed.data : null;
}

function draftKey({ keyring }: Place, salt: Buffer): { key: Buffer; nonce: Buffer } {
  const root = hkdf(keyring.ownSecret, Buffer.alloc(0), "helhet/draft/1", KEY_BYTES);
  const derived = hkdf(root, salt, "helhet/draft/file/1", KEY_BYTES + NONCE_BYTES);
  erase(root);
  return { key: derived.subarray(0, KEY_BYTES), nonce: derived.subarray(KEY_BYTES) };
}

const folderOf = ({ place, storeId, keyring }: Place): string =>
  `${localFolder(place.local, storeId)}/${keyring.writer.id}/drafts`;
const nameOf = (record: RecordName): string => `${keyOf(record)}.draft`;
const pathOf = (session: Place, record: RecordName): string => `${folderOf(session)}/${nameOf(record)}`;
const associated = (record: RecordName): Buffer => Buffer.concat([MAGIC, Buffer.from(keyOf(record))]);

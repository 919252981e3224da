import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { signerOf } from "./frame.ts";
import type { Keyring } from "./keyring.ts";
import { recordKinds } from "./place.ts";
import { sha256, sign, SIGNATURE_BYTES, verify } from "./primitives.ts";
import { contextOf, type RecordName } from "./recordNames.ts";

/*
 * Several revisions that stand or fall together:
 *   HELJ | format 1 | writer 16 | length u32 LE | JSON {records[{kind, id, revision, bytes}]} | the frames | signature 64
 * The frames are sealed and signed each for its own place. The signature over the whole binds them to this transaction
 * of this store: a torn journal has none, so nothing of it happened, and nobody but a member can make one.
 */
const MAGIC = Buffer.from("HELJ\x01", "latin1");
const LENGTH_AT = MAGIC.length + 16;
const HEADER_AT = LENGTH_AT + 4;

export const JOURNAL_FOLDER = "journal";

const header = z.strictObject({
  records: z
    .array(
      z.strictObject({
        kind: z.enum(recordKinds),
        id: z.string().regex(/^[0-9a-z-]{1,64}$/),
        revision: z.number().int().min(1).max(99_999_999),
        /** Length of the frame. */
        bytes: z.number().int().min(1),
      }),
    )
    .min(1),
});

export interface JournalEntry {
  record: RecordName;
  revision: number;
  frame: Buffer;
}

const contextFor = (storeId: string, txn: string): string => `journal|${storeId}|${txn}`;
const message = (body: Buffer, context: string): Buffer => Buffer.concat([body, sha256(context)]);

/** `txn` is the name of the file without its ending. */
export function sealJournal({ writer }: Keyring, storeId: string, txn: string, entries: JournalEntry[]): Buffer {
  const records = entries.map(({ record, revision, frame }) => ({
    kind: record.kind,
    id: record.id,
    revision,
    bytes: frame.length,
  }));
  const head = toBytes({ records });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const frames = entries.map(({ frame }) => frame);
  const body = Buffer.concat([MAGIC, Buffer.from(writer.id, "hex"), length, head, ...frames]);
  return Buffer.concat([body, sign(writer.signSecret, message(body, contextFor(storeId, txn)))]);
}

/** Null for everything that is not whole: torn, changed, of another store, or signed by no member. */
export function openJournal(keyring: Keyring, storeId: string, txn: string, bytes: Buffer): JournalEntry[] | null {
  if (bytes.length < HEADER_AT + SIGNATURE_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const writerId = bytes.toString("hex", MAGIC.length, LENGTH_AT);
  const [body, signature] = [bytes.subarray(0, -SIGNATURE_BYTES), bytes.subarray(-SIGNATURE_BYTES)];
  const signed = message(body, contextFor(storeId, txn));
  if (!keyring.anySignPublicsOf(writerId).some((key) => verify(key, signed, signature))) return null;
  const framesAt = HEADER_AT + body.readUInt32LE(LENGTH_AT);
  const parsed = fromBytes(header, body.subarray(HEADER_AT, framesAt));
  if (!parsed) return null;
  const entries = split(parsed.records, body.subarray(framesAt));
  return entries?.every((entry) => isSignedFor(keyring, writerId, entry)) ? entries : null;
}

function split(records: z.infer<typeof header>["records"], frames: Buffer): JournalEntry[] | null {
  let at = 0;
  const entries = records.map(({ kind, id, revision, bytes }): JournalEntry => {
    const frame = frames.subarray(at, at + bytes);
    at += bytes;
    return { record: { kind, id }, revision, frame };
  });
  return at === frames.length ? entries : null;
}

/** The writer of the journal must also be allowed to write the record, and have sealed this frame for this place. */
function isSignedFor(keyring: Keyring, writerId: string, { record, revision, frame }: JournalEntry): boolean {
  const signPublicsOf = (id: string): Buffer[] => keyring.signPublicsOf(record.kind, id);
  return signerOf(frame, signPublicsOf, contextOf(record, revision)) === writerId;
}

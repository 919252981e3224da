import { z } from "zod";
import { logEvent } from "../../shared/accessLog/schema.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { hexOf } from "./hex.ts";
import {
  decrypt,
  encrypt,
  erase,
  hkdf,
  KEY_BYTES,
  NONCE_BYTES,
  sha256,
  sign,
  SIGNATURE_BYTES,
  verify,
} from "./primitives.ts";

/*
 * The access log of one unlock session on one workstation, a row of frames: length u32 LE | type u8 | body.
 * The running hash starts as SHA-256("helhet/log/1") and becomes SHA-256(hash | frame) with every frame.
 */
export const FRAME = { header: 1, entry: 2, checkpoint: 3, closing: 4 } as const;
export const FRAME_HEAD = 5;
/** Entries between two signatures. */
export const CHECKPOINT_EACH = 64;
/** No frame of ours is longer. */
export const MOST_BYTES = 1 << 18;
export const SIGNED_BYTES = FRAME_HEAD + 4 + SIGNATURE_BYTES;

/** How far a session had come: the running hash after a frame, and the entries up to there. */
export const logHead = z.strictObject({
  device: hexOf(8),
  session: hexOf(16),
  entries: z.number().int().min(0),
  hash: hexOf(32),
});
export type LogHead = z.infer<typeof logHead>;

export const logEntry = z.strictObject({
  /** ISO with the zone of the workstation. */
  at: z.string().max(40),
  /** User, when it is another than the session's: a failed unlock before it. */
  by: z.union([hexOf(16), z.literal("")]),
  /** Text and receiver of an event that had to wait on the workstation: a box only leaders open, hex. */
  sealed: z
    .string()
    .regex(/^[0-9a-f]*$/)
    .max(20_000),
  ...logEvent.shape,
});
export type LogEntry = z.infer<typeof logEntry>;

export interface Frame {
  type: number;
  body: Buffer;
  /** With its length and type. */
  bytes: Buffer;
}

export function frame(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUInt32LE(body.length, 0);
  head.writeUInt8(type, 4);
  return Buffer.concat([head, body]);
}

/** The whole frames from the beginning, and what is left over. */
export function splitFrames(bytes: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = [];
  let at = 0;
  while (at + FRAME_HEAD <= bytes.length) {
    const end = at + FRAME_HEAD + bytes.readUInt32LE(at);
    if (end > bytes.length) break;
    const whole = bytes.subarray(at, end);
    frames.push({ type: bytes.readUInt8(at + 4), body: whole.subarray(FRAME_HEAD), bytes: whole });
    at = end;
  }
  return { frames, rest: bytes.subarray(at) };
}

export const firstHash = (): Buffer => sha256("helhet/log/1");
export const nextHash = (hash: Buffer, bytes: Buffer): Buffer => sha256(hash, bytes);

/** One turn of the ratchet; the state it came from is erased, so earlier entries cannot be opened again. */
export function turn(state: Buffer): { next: Buffer; key: Buffer; nonce: Buffer } {
  const derived = hkdf(state, Buffer.alloc(0), "helhet/log/entry/1", 2 * KEY_BYTES + NONCE_BYTES);
  erase(state);
  return {
    next: derived.subarray(0, KEY_BYTES),
    key: derived.subarray(KEY_BYTES, 2 * KEY_BYTES),
    nonce: derived.subarray(2 * KEY_BYTES),
  };
}

type Key = Pick<ReturnType<typeof turn>, "key" | "nonce">;

/** The frame of an entry; `hash` is the running hash before it. Throws when the entry has no shape of ours. */
export function sealEntry({ key, nonce }: Key, hash: Buffer, entry: LogEntry): Buffer {
  const plain = toBytes(logEntry.parse(entry));
  const sealed = encrypt(key, nonce, hash, plain);
  erase(plain);
  return frame(FRAME.entry, sealed);
}

/** Null when anything in or before it is not what was written. */
export function openEntry({ key, nonce }: Key, hash: Buffer, sealed: Buffer): LogEntry | null {
  const plain = decrypt(key, nonce, hash, sealed);
  const entry = plain && fromBytes(logEntry, plain);
  if (plain) erase(plain);
  return entry;
}

export type Signed = typeof FRAME.checkpoint | typeof FRAME.closing;

/** The user's signature over everything before. */
export function signedFrame(type: Signed, entries: number, hash: Buffer, signSecret: Buffer): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(entries, 0);
  return frame(type, Buffer.concat([count, sign(signSecret, message(type, count, hash))]));
}

export function holds(type: Signed, body: Buffer, entries: number, hash: Buffer, keys: Buffer[]): boolean {
  if (body.length !== SIGNED_BYTES - FRAME_HEAD || body.readUInt32LE(0) !== entries) return false;
  const signed = message(type, body.subarray(0, 4), hash);
  return keys.some((key) => verify(key, signed, body.subarray(4)));
}

const message = (type: Signed, count: Buffer, hash: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`helhet/log/${type === FRAME.closing ? "closing" : "checkpoint"}/1\n`), count, hash]);

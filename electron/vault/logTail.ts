import {
  CHECKPOINT_EACH,
  FRAME,
  FRAME_HEAD,
  holds,
  MOST_BYTES,
  openEntry,
  SIGNED_BYTES,
  type Frame,
  type turn,
} from "./logFormat.ts";
import { readHeader } from "./logHeader.ts";
import { SIGNATURE_BYTES, TAG_BYTES } from "./primitives.ts";

/*
 * Where a log no longer authenticates, a crash may explain it, or not. Each append is flushed before the next, so only
 * the last one can be torn: cut short, full of zeros, with sectors missing. Everything else was changed.
 */

export type Tail = "incomplete" | "damaged" | "changed";

/** How far a reader had come when it had to stop. */
export interface StoppedAt {
  entries: number;
  hash: Buffer;
  /** Of the next entry. */
  key: Pick<ReturnType<typeof turn>, "key" | "nonce">;
  signPublics: Buffer[];
}

/** `frames` and `rest` are everything from the first frame that does not authenticate. */
export function judgeTail(frames: Frame[], rest: Buffer, stopped: StoppedAt): Tail {
  const tail = join(frames, rest);
  const [first] = frames;
  const signature = (stopped.entries + 1) % CHECKPOINT_EACH === 0 ? SIGNED_BYTES : 0;
  const most = first && !isHole(tail) ? first.bytes.length + signature : MOST_BYTES;
  if (tail.length > most || isWholeOtherwise(tail, stopped)) return "changed";
  if (!first) return "incomplete";
  return endsSigned(tail) && tail.length > SIGNED_BYTES ? "changed" : "damaged";
}

/** The same for a log without a header. It was written with the first entry, and nothing else. */
export function judgeStart(frames: Frame[], rest: Buffer, signPublicsOf: (userId: string) => Buffer[]): Tail {
  const all = join(frames, rest);
  const signature = all.indexOf(SIGNATURE);
  const end = signature + SIGNATURE.length + 2 * SIGNATURE_BYTES + '"}'.length;
  const isWhole = signature > 0 && readHeader(all.subarray(FRAME_HEAD, end), signPublicsOf)?.signed === true;
  if (isWhole || endsSigned(all)) return "changed";
  const isOurs = all.length < FRAME_HEAD || all.readUInt8(FRAME_HEAD - 1) === FRAME.header;
  const hole = frames.findIndex(({ type }) => type === 0);
  // A lost sector in the middle reads as a row of empty frames.
  const whole = hole < 0 ? frames.length : hole;
  if (!isHole(all) && (!isOurs || whole > 2)) return "changed";
  return frames.length === 0 ? "incomplete" : "damaged";
}

const SIGNATURE = '"signature":"';

const join = (frames: Frame[], rest: Buffer): Buffer => Buffer.concat([...frames.map(({ bytes }) => bytes), rest]);

const isHole = (tail: Buffer): boolean => tail.subarray(0, FRAME_HEAD).every((byte) => byte === 0);

/** A closing is written alone and last, so nothing before it can be torn. */
function endsSigned(tail: Buffer): boolean {
  if (tail.length < SIGNED_BYTES) return false;
  const head = tail.subarray(-SIGNED_BYTES);
  return head.readUInt32LE(0) === SIGNED_BYTES - FRAME_HEAD && head.readUInt8(4) === FRAME.closing;
}

/** Trying every length costs its square; ordinary entries are a tenth of this. */
const MOST_TRIED = 4096;

/** The entry or the signature is there, but its length or type was changed. */
function isWholeOtherwise(tail: Buffer, { entries, hash, key, signPublics }: StoppedAt): boolean {
  if (tail.length === SIGNED_BYTES) {
    const body = tail.subarray(FRAME_HEAD);
    if (holds(FRAME.closing, body, entries, hash, signPublics)) return true;
  }
  const most = Math.min(tail.length, FRAME_HEAD + MOST_TRIED);
  for (let end = FRAME_HEAD + TAG_BYTES; end <= most; end++) {
    if (openEntry(key, hash, tail.subarray(FRAME_HEAD, end))) return true;
  }
  return false;
}

import {
  FRAME,
  firstHash,
  holds,
  nextHash,
  openEntry,
  splitFrames,
  turn,
  type Frame,
  type LogEntry,
  type Signed,
} from "./logFormat.ts";
import { openSession, readHeader, type LogHeader } from "./logHeader.ts";
import { judgeStart, judgeTail, type Tail } from "./logTail.ts";
import { openWaiting } from "./logSealed.ts";
import { erase, type KeyPair } from "./primitives.ts";

/** What a leader needs to read every log: the secrets of the group `leaders` by epoch, and everybody's signature keys. */
export interface LogKeys {
  leaders: Map<number, KeyPair>;
  /** Present and former keys of a member, whatever the role; empty for strangers. */
  signPublicsOf: (userId: string) => Buffer[];
}

/** Where a log lies; it must say the same of itself. */
export interface LogPlace {
  storeId: string;
  device: string;
  session: string;
}

/**
 * How a log ends. `closed`: signed. `clean`: after a whole append. `incomplete`, `damaged`: in an append that a crash or
 * a power cut may have torn. `changed`: as no crash leaves it. `unreadable`: sealed to others than the leaders.
 */
export type LogEnd = Tail | "closed" | "clean" | "unreadable";

export interface ReadLog {
  /** Null when there is none that its user has signed. */
  header: LogHeader | null;
  /** Whole and signed but of another place; or of a user who never was a member. */
  foreign: "place" | "user" | null;
  workstation: string;
  /** Those that authenticate, in order. */
  entries: LogEntry[];
  end: LogEnd;
  /** Running hash after every whole frame, hex. */
  hashes: Set<string>;
}

/** What a log says of itself and others, when its user has signed it and it lies where it belongs. */
export function trustedHeader(bytes: Buffer, place: LogPlace, keys: LogKeys): LogHeader | null {
  const first = splitFrames(bytes).frames[0];
  const found = first?.type === FRAME.header ? readHeader(first.body, keys.signPublicsOf) : null;
  return found?.signed && isAt(found.header, place) ? found.header : null;
}

/** Reads one log as far as it authenticates. */
export function readLog(bytes: Buffer, place: LogPlace, keys: LogKeys): ReadLog {
  const { frames, rest } = splitFrames(bytes);
  const [first, ...others] = frames;
  const found = first?.type === FRAME.header ? readHeader(first.body, keys.signPublicsOf) : null;
  // A file without a whole frame is what a crash leaves; that too may have been seen by others.
  const hashes = new Set([firstHash().toString("hex")]);
  const read: ReadLog = { header: null, foreign: null, workstation: "", entries: [], end: "changed", hashes };
  let hash = firstHash();
  for (const one of frames) hashes.add((hash = nextHash(hash, one.bytes)).toString("hex"));
  if (!first || !found) return { ...read, end: judgeStart(frames, rest, keys.signPublicsOf) };
  const { header, knownUser, signed } = found;
  if (!signed) return { ...read, foreign: knownUser ? null : "user" };
  if (!isAt(header, place)) return { ...read, header, foreign: "place" };
  const leaders = keys.leaders.get(header.leadersEpoch);
  const secret = leaders && openSession(leaders, header);
  if (!secret) return { ...read, header, end: "unreadable" };
  const walk = walkThrough(first, others, rest, secret.key, keys.signPublicsOf(header.user));
  const held = [...keys.leaders.values()];
  const entries = walk.entries.map((entry) => openWaiting(held, place.storeId, entry));
  return { ...read, header, workstation: secret.workstation, entries, end: walk.end };
}

const isAt = (header: LogHeader, place: LogPlace): boolean =>
  header.storeId === place.storeId && header.device === place.device && header.session === place.session;

function walkThrough(
  first: Frame,
  frames: Frame[],
  rest: Buffer,
  state: Buffer,
  signPublics: Buffer[],
): Pick<ReadLog, "entries" | "end"> {
  const entries: LogEntry[] = [];
  let [hash, key] = [nextHash(firstHash(), first.bytes), turn(state)];
  const tail = (from: number): LogEnd =>
    judgeTail(frames.slice(from), rest, { entries: entries.length, hash, key, signPublics });
  const end = ((): LogEnd => {
    for (const [at, one] of frames.entries()) {
      if (one.type === FRAME.entry) {
        const entry = openEntry(key, hash, one.body);
        if (!entry) return tail(at);
        entries.push(entry);
        key.key.fill(0);
        key = turn(key.next);
      } else if (!isSigned(one) || !holds(one.type, one.body, entries.length, hash, signPublics)) {
        return tail(at);
      } else if (one.type === FRAME.closing) {
        return at === frames.length - 1 && rest.length === 0 ? "closed" : "changed";
      }
      hash = nextHash(hash, one.bytes);
    }
    return rest.length === 0 ? "clean" : tail(frames.length);
  })();
  erase(key.next, key.key);
  return { entries, end };
}

const isSigned = (one: Frame): one is Frame & { type: Signed } =>
  one.type === FRAME.checkpoint || one.type === FRAME.closing;

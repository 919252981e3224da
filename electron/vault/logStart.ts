import { flushAgain } from "./durable.ts";
import type { FileFunctions } from "./files.ts";
import { FRAME, firstHash, nextHash, splitFrames, type LogHead } from "./logFormat.ts";
import { devicesOf, logPath, sessionsOf, type LogFile } from "./logFiles.ts";
import { readHeads } from "./logHeads.ts";

/** What a new session says of those before and beside it. */
export interface Surroundings {
  previous: LogHead | null;
  /** The program stopped without closing that session. */
  unclosed: boolean;
  witness: LogHead[];
  /** Names of this workstation's sessions that are known. */
  names: string[];
}

const MOST_WITNESSED = 200;

/** Looks at the logs as they lie there. Another workstation's log that cannot be read is passed over. */
export async function lookAround(
  files: FileFunctions,
  root: string,
  folder: string,
  device: string,
): Promise<Surroundings> {
  const remembered = (await readHeads(files, folder).catch(() => [])).find((head) => head.device === device) ?? null;
  const names = await sessionsOf(files, root, device);
  const newest = names.at(-1);
  const witness = await witnessed(files, root, device);
  if (remembered && (!newest || remembered.session > newest)) {
    return { previous: remembered, unclosed: false, witness, names: [...names, remembered.session] };
  }
  if (!newest) return { previous: null, unclosed: false, witness, names };
  const file = { device, session: newest };
  // Its program may have stopped before the flush: what a power cut can still take away must not be missed later.
  const isLasting = await flushAgain(files, logPath(root, file)).then(
    () => true,
    () => false,
  );
  // A log that cannot be read must not keep this one from being written; the verification tells of it.
  const seen = scan(file, await files.read(logPath(root, file)).catch(() => Buffer.alloc(0)));
  const last = isLasting ? seen.last : seen.flushed;
  const saidMore = remembered?.session === newest && !seen.heads.some(({ hash }) => hash === remembered.hash);
  return { previous: saidMore ? remembered : last, unclosed: !seen.closed, witness, names };
}

/** The other workstations' newest sessions, as far as they are sure to have reached the disk. */
async function witnessed(files: FileFunctions, root: string, device: string): Promise<LogHead[]> {
  const heads: LogHead[] = [];
  for (const other of await devicesOf(files, root)) {
    if (other === device || heads.length === MOST_WITNESSED) continue;
    const head = await newestOf(files, root, other).catch(() => null);
    if (head) heads.push(head);
  }
  return heads;
}

async function newestOf(files: FileFunctions, root: string, device: string): Promise<LogHead | null> {
  const session = (await sessionsOf(files, root, device)).at(-1);
  if (!session) return null;
  const file = { device, session };
  return scan(file, await files.read(logPath(root, file))).flushed;
}

export interface Scan {
  /** After every whole frame. */
  heads: LogHead[];
  last: LogHead;
  /** What was written after it shows that it was flushed; a closed session is flushed. Null when that is nothing. */
  flushed: LogHead | null;
  closed: boolean;
}

/** What can be said of a log without its key: the frames and their running hash, not who wrote them. */
export function scan({ device, session }: LogFile, bytes: Buffer): Scan {
  const split = splitFrames(bytes);
  // A write under way may be seen as zeros.
  const hole = split.frames.findIndex(({ type }) => type === 0);
  const frames = hole < 0 ? split.frames : split.frames.slice(0, hole);
  const isWhole = hole < 0 && split.rest.length === 0;
  let [hash, entries] = [firstHash(), 0];
  const before: LogHead = { device, session, entries, hash: hash.toString("hex") };
  const heads = frames.map(({ type, bytes: whole }): LogHead => {
    hash = nextHash(hash, whole);
    if (type === FRAME.entry) entries++;
    return { device, session, entries, hash: hash.toString("hex") };
  });
  const last = heads.at(-1) ?? before;
  const closed = frames.at(-1)?.type === FRAME.closing && isWhole;
  // Each entry is one write, a checkpoint comes in the write of its entry, a header in that of the first.
  const flushed = closed || !isWhole ? last : (heads.findLast((head) => head.entries < last.entries) ?? null);
  return { heads, last, flushed: flushed?.entries === 0 ? null : flushed, closed };
}

import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import { createDurably, fillAndClose } from "./durable.ts";
import {
  CHECKPOINT_EACH,
  FRAME,
  firstHash,
  frame,
  nextHash,
  sealEntry,
  signedFrame,
  turn,
  type LogEntry,
  type LogHead,
} from "./logFormat.ts";
import { auditFolder, logFolder, logName, logPath, newSession } from "./logFiles.ts";
import { sealSession, signHeader } from "./logHeader.ts";
import type { Surroundings } from "./logStart.ts";
import type { LogOptions } from "./logWriter.ts";
import type { VaultPlace } from "./place.ts";
import { KEY_BYTES, random } from "./primitives.ts";

/** A session whose last append reached the disk. */
export interface OpenSession {
  path: string;
  /** Bytes; another size means that somebody else has had the file. */
  size: number;
  /** Of the ratchet. */
  state: Buffer;
  hash: Buffer;
  /** After the last frame. */
  head: LogHead;
}

/** Makes the file with its header and first entry. Takes a name that `around` then knows, also when it fails. */
export async function startSession(
  { files, root, now }: VaultPlace,
  options: LogOptions,
  around: Surroundings,
  entry: LogEntry,
): Promise<OpenSession> {
  const { storeId, device, workstation, user, leaders } = options;
  const started = now();
  const session = newSession(started, around.names);
  around.names.push(session);
  const key = random(KEY_BYTES);
  const place = { storeId, device, session };
  const body = signHeader(
    {
      format: 1,
      ...place,
      user: user.id,
      startedAt: isoWithZone(started),
      previous: around.previous && withoutDevice(around.previous),
      witness: around.witness,
      leadersEpoch: leaders.epoch,
      box: sealSession(leaders.public, place, { key, workstation }),
    },
    user.signSecret,
  );
  const header = frame(FRAME.header, body);
  const hash = nextHash(firstHash(), header);
  const added = add({ hash, state: key, head: { device, session, entries: 0, hash: "" } }, entry, user.signSecret);
  const bytes = Buffer.concat([header, added.bytes]);
  await makeFolder(files, root, device);
  await createDurably(files, logFolder(root, device), logName(session), bytes);
  return { ...added.after, path: logPath(root, { device, session }), size: bytes.length };
}

/** Appends one entry, and a signature when it is due. */
export async function extendSession(
  { files }: VaultPlace,
  { user }: LogOptions,
  open: OpenSession,
  entry: LogEntry,
): Promise<OpenSession> {
  const { bytes, after } = add(open, entry, user.signSecret);
  await fillAndClose(files, await files.openAppend(open.path), bytes);
  return { ...after, path: open.path, size: open.size + bytes.length };
}

/** Signs the end. Gives how far the session then is. */
export async function closeSession(
  { files }: VaultPlace,
  { user }: LogOptions,
  { path, size, hash, head }: OpenSession,
): Promise<LogHead> {
  if ((await files.size(path)) !== size) return head;
  const closing = signedFrame(FRAME.closing, head.entries, hash, user.signSecret);
  await fillAndClose(files, await files.openAppend(path), closing);
  return { ...head, hash: nextHash(hash, closing).toString("hex") };
}

type Chain = Pick<OpenSession, "state" | "hash" | "head">;

function add({ state, hash, head }: Chain, entry: LogEntry, signSecret: Buffer): { bytes: Buffer; after: Chain } {
  const { next, key, nonce } = turn(state);
  const sealed = sealEntry({ key, nonce }, hash, entry);
  key.fill(0);
  const entries = head.entries + 1;
  const afterEntry = nextHash(hash, sealed);
  const due = entries % CHECKPOINT_EACH === 0;
  const signature = due ? signedFrame(FRAME.checkpoint, entries, afterEntry, signSecret) : Buffer.alloc(0);
  const end = due ? nextHash(afterEntry, signature) : afterEntry;
  return {
    bytes: Buffer.concat([sealed, signature]),
    after: { state: next, hash: end, head: { ...head, entries, hash: end.toString("hex") } },
  };
}

const withoutDevice = ({ session, entries, hash }: LogHead): Omit<LogHead, "device"> => ({ session, entries, hash });

/** Flushed each time: a folder that is there may be one whose name no flush has made last. */
async function makeFolder(files: VaultPlace["files"], root: string, device: string): Promise<void> {
  await files.mkdir(logFolder(root, device));
  await files.flushDirectory(root);
  await files.flushDirectory(auditFolder(root));
}

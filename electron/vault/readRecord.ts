import { ExpectedError } from "../../shared/appError.ts";
import { checkAnchor } from "./anchor.ts";
import { codeOf } from "./files.ts";
import { openFrame, saltOf, type ReaderKeys } from "./frame.ts";
import type { LogReference } from "./logWriter.ts";
import { confirmMembers, hasNewerMembers, readMembers } from "./membersFiles.ts";
import { rememberedHead } from "./recentHeads.ts";
import { contextOf, keyOf, listSlots, pathOf, type RecordName } from "./recordNames.ts";
import type { Head, Session } from "./session.ts";
import { readStoreFile } from "./storeFile.ts";

/** The newest revision that opens, and the newer slots that do not. */
export interface Found {
  head: Head | null;
  /** Torn, changed or unreadable slots above the head. */
  broken: number[];
  /** The newest whole revision is sealed to others. */
  notForMe: boolean;
}

/** Opens one slot. File errors other than "not there" are thrown: a share that is away is not a damaged file. */
export async function readRevision(
  session: Session,
  record: RecordName,
  revision: number,
): Promise<Head | "absent" | "unreadable" | "notForMe"> {
  let bytes: Buffer;
  try {
    bytes = await session.place.files.read(pathOf(session.place.root, record, revision));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "absent";
    throw error;
  }
  const context = contextOf(record, revision);
  const keys: ReaderKeys = {
    secretOf: (id) => session.keyring.secretOf(id),
    signPublicsOf: (writerId) => session.keyring.signPublicsOf(record.kind, writerId),
  };
  let opened = openFrame(bytes, keys, context);
  if (typeof opened === "string" && (await learnMembers(session))) opened = openFrame(bytes, keys, context);
  if (opened === "unreadable" || opened === "notForMe") return opened;
  const { body, salt, writerId, sealedTo } = opened;
  const { savedAt, data, erased = false, log = null } = JSON.parse(body.toString("utf8")) as Body;
  body.fill(0);
  const valid = erased ? null : validated(session, record, data);
  return { revision, salt, savedAt, data: valid, writerId, sealedTo, erased, log };
}

/** What a frame holds; format 1 knew neither `erased` nor `log`. */
interface Body {
  savedAt: string;
  data?: unknown;
  erased?: boolean;
  log?: LogReference | null;
}

/**
 * Takes in what leaders decided since this user unlocked: what a member with new keys signs is no torn file, and must
 * not be written over. False when the members are as they were.
 */
export async function learnMembers({ place, keyring }: Session): Promise<boolean> {
  const { files, root, local } = place;
  const known = keyring.directory.current.rev;
  if (!(await hasNewerMembers(files, root, known))) return false;
  const directory = await readMembers(files, root, await readStoreFile(files, root));
  if (directory.current.rev <= known) return false;
  if ((await checkAnchor(files, local, directory)) === "older") return false;
  await confirmMembers(files, root, directory);
  await keyring.learn(directory);
  return true;
}

/** The salt in a slot, not authenticated; null when the slot does not exist or holds no whole header. */
export async function saltInSlot(session: Session, record: RecordName, revision: number): Promise<string | null> {
  try {
    return saltOf(await session.place.files.read(pathOf(session.place.root, record, revision)));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Reads from the highest slot down to the first that opens. */
export async function readHead(session: Session, record: RecordName, slots: number[]): Promise<Found> {
  const { gone, ...found } = await readDown(session, record, slots);
  if (gone.length === 0) return found;
  // Erased since it was listed, or a share that lost its way for a moment; what is listed again and not there is broken.
  const { files, root } = session.place;
  const again = await readDown(session, record, await listSlots(files, root, record));
  return { ...again, broken: [...again.broken, ...again.gone] };
}

async function readDown(session: Session, record: RecordName, slots: number[]): Promise<Found & { gone: number[] }> {
  const broken: number[] = [];
  const gone: number[] = [];
  for (const revision of slots) {
    const read = await readOrBroken(session, record, revision);
    if (read === "notForMe") return { head: null, broken, notForMe: true, gone };
    if (read === "unreadable") broken.push(revision);
    else if (read === "absent") gone.push(revision);
    else return { head: read, broken, notForMe: false, gone };
  }
  return { head: null, broken, notForMe: false, gone };
}

/**
 * The newest revision, found with a few calls from what the index knows, else by a listing. `known`: there is something
 * of the record, whether or not it opens.
 */
export async function findHead(session: Session, record: RecordName): Promise<Found & { known: boolean }> {
  const { files, root } = session.place;
  const row = session.index.get(record);
  if (!row || (await saltInSlot(session, record, row.revision)) !== row.salt) {
    const slots = await listSlots(files, root, record);
    return { ...(await readHead(session, record, slots)), known: slots.length > 0 || row !== undefined };
  }
  let top = row.revision;
  while (await files.exists(pathOf(root, record, top + 1))) top++;
  const head = top === row.revision ? rememberedHead(session, record, top, row.salt) : null;
  if (head) return { head, broken: [], notForMe: false, known: true };
  const slots = Array.from({ length: top }, (_, below) => top - below);
  return { ...(await readHead(session, record, slots)), known: true };
}

/** A bad sector (EIO) costs one revision, not the record. */
async function readOrBroken(session: Session, record: RecordName, revision: number): ReturnType<typeof readRevision> {
  try {
    return await readRevision(session, record, revision);
  } catch (error) {
    if (codeOf(error) === "EIO") return "unreadable";
    throw error;
  }
}

/** A whole revision of a shape we do not know is never passed over: saving above it would lose it. */
function validated(session: Session, record: RecordName, data: unknown): unknown {
  try {
    return session.shapes.validate(record.kind, data);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError({ code: "recordDamaged", id: keyOf(record) });
  }
}

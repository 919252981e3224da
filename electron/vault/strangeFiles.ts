import type { StrangeFile } from "../../shared/maintenance/schema.ts";
import { BLOBS_FOLDER } from "./blobs.ts";
import { codeOf } from "./files.ts";
import { namesIn } from "./folders.ts";
import { openFrame, saltOf } from "./frame.ts";
import { recordKinds, type RecordKind } from "./place.ts";
import { contextOf, folderOf, keyOf, pathOf, recordFolders, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** Everything that belongs at the top of a store; what lies inside the last four is looked after by their own. */
const TOP = ["store.json", "members", "users", "keys", "docs", BLOBS_FOLDER];
const OWN = ["audit", "journal", "presence", "locks", "quarantine"];
/** What the operating system leaves in every folder, and a file that was being replaced. */
const SYSTEM = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$|\.new$/i;
const RECORD = new RegExp(`^(?:${recordKinds.join("|")})-[0-9a-z-]{1,64}\\.\\d{8}\\.rec$`);
const MENTIONED = new RegExp(`(${recordKinds.join("|")})-([0-9a-z]{1,64})\\.(\\d{8})`);
/** Larger than any record; not worth reading. */
const LARGEST = 64 * 1024 * 1024;

interface Listed {
  path: string;
  isOurs: boolean;
}

/** Files in the store that are not the store's: named in no way it names files, or lying in the wrong folder. */
export async function findStrangeFiles(session: Session): Promise<StrangeFile[]> {
  const listed = await listAll(session);
  const found: StrangeFile[] = [];
  for (const { path } of listed.filter(({ isOurs }) => !isOurs)) found.push(await judge(session, path));
  return found;
}

async function listAll(session: Session): Promise<Listed[]> {
  const { files, root } = session.place;
  const found: Listed[] = [];
  const look = async (folder: string, isOurs: (name: string) => boolean): Promise<void> => {
    for (const name of await namesIn(files, folder === "" ? root : `${root}/${folder}`)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (!SYSTEM.test(name)) found.push({ path, isOurs: isOurs(name) });
    }
  };
  const shard = /^[0-9a-f]$/;
  await look("", (name) => TOP.includes(name) || OWN.includes(name));
  await look("members", (name) => /^m\.\d{8}\.json$/.test(name));
  await look("users", (name) => /^[0-9a-f]{32}\.\d{8}\.key$/.test(name));
  await look("keys", (name) => /^(ke|all|leaders)\.\d+$/.test(name));
  await look("docs", (name) => shard.test(name));
  await look(BLOBS_FOLDER, (name) => shard.test(name));
  for (const folder of recordFolders(root)) {
    await look(folder.slice(root.length + 1), (name) => RECORD.test(name) && isInPlace(folder, name));
  }
  for (const digit of "0123456789abcdef") {
    const own = new RegExp(`^${digit}[0-9a-f]{31}\\.bin$`);
    await look(`${BLOBS_FOLDER}/${digit}`, (name) => own.test(name));
  }
  for (const name of (await namesIn(files, `${root}/keys`)).filter((one) => /^\w+\.\d+$/.test(one))) {
    await look(`keys/${name}`, (box) => /^(recovery|[0-9a-f]{32})\.[0-9a-f]{32}\.box$/.test(box));
  }
  return found;
}

function isInPlace(folder: string, name: string): boolean {
  const named = mentionedIn(name);
  return named !== null && folder.endsWith(folderOf("", named.record));
}

interface Mentioned {
  record: RecordName;
  revision: number;
}

/** The revision a file name speaks of: `case-<id>.00000007-PCNAME.rec` and the like. */
function mentionedIn(name: string): Mentioned | null {
  const [, kind, id, revision] = MENTIONED.exec(name) ?? [];
  if (!kind || !id || !revision) return null;
  return { record: { kind: kind as RecordKind, id }, revision: Number(revision) };
}

/** Sync services rename what they cannot merge; such a file may hold a revision that is nowhere else. */
async function judge(session: Session, path: string): Promise<StrangeFile> {
  const named = mentionedIn(path);
  const bytes = named && (await bytesOf(session, path));
  if (!named || !bytes) return { path, holds: "unknown", record: "" };
  const { record, revision } = named;
  const keys = {
    secretOf: (id: string) => session.keyring.secretOf(id),
    signPublicsOf: (writerId: string) => session.keyring.signPublicsOf(record.kind, writerId),
  };
  const opened = openFrame(bytes, keys, contextOf(record, revision));
  if (opened === "unreadable") return { path, holds: "unknown", record: keyOf(record) };
  if (typeof opened === "object") opened.body.fill(0);
  return { path, holds: (await isKnown(session, named, bytes)) ? "copy" : "version", record: keyOf(record) };
}

async function isKnown(session: Session, { record, revision }: Mentioned, bytes: Buffer): Promise<boolean> {
  const { files, root } = session.place;
  try {
    return saltOf(await files.read(pathOf(root, record, revision))) === saltOf(bytes);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Null for a folder, for what is gone, and for what is too large to be ours. */
async function bytesOf({ place: { files, root } }: Session, path: string): Promise<Buffer | null> {
  try {
    if ((await files.size(`${root}/${path}`)) > LARGEST) return null;
    return await files.read(`${root}/${path}`);
  } catch {
    return null;
  }
}

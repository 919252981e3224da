import { readBlob, putBlob, type Blob } from "../../electron/vault/blobs.ts";
import { keepDraft, readDraft } from "../../electron/vault/drafts.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { openFrame } from "../../electron/vault/frame.ts";
import { readBox } from "../../electron/vault/groupKeys.ts";
import { saveTogether } from "../../electron/vault/journal.ts";
import { openJournal } from "../../electron/vault/journalFile.ts";
import { LocalIndex } from "../../electron/vault/localIndex.ts";
import { verifyMembers } from "../../electron/vault/members.ts";
import { sealKeyPair } from "../../electron/vault/primitives.ts";
import { contextOf } from "../../electron/vault/recordNames.ts";
import type { Session } from "../../electron/vault/session.ts";
import { identityHash, readStoreFile } from "../../electron/vault/storeFile.ts";
import { readUserKeys } from "../../electron/vault/userKeys.ts";
import { severalUsers } from "./sceneUsers.ts";
import { methodsOf } from "./races.ts";
import type { SimulatedDisk } from "./simulatedDisk.ts";
import { passphrase } from "./simulatedStore.ts";
import { placeFor } from "./stage.ts";
import { unlockStore } from "../../electron/vault/vault.ts";

/** A file of one type, and whether its reader takes these bytes for it. */
export interface SealedFile {
  type: string;
  bytes: Buffer;
  isAccepted: (bytes: Buffer) => Promise<boolean> | boolean;
  /** Rows are appended to it, and half a row at the end says nothing. */
  mayGrow?: boolean;
}

/** A disk that gives the same bytes for whatever is read. */
const onlyFile = (disk: SimulatedDisk, bytes: Buffer, path: string): FileFunctions => ({
  ...methodsOf(disk),
  read: (asked) => (asked === path ? Promise.resolve(Buffer.from(bytes)) : disk.read(asked)),
});

const accepts = (reading: Promise<unknown>): Promise<boolean> =>
  reading.then(
    (found) => found !== null && found !== "damaged",
    () => false,
  );

/** One small file of every type that is sealed or signed, and a record of 30 KB; each with its own reader. */
export async function sealedFiles(): Promise<SealedFile[]> {
  const made = await severalUsers("posix");
  const { disk } = made;
  const journal = { path: "", bytes: Buffer.alloc(0) };
  const vault = await unlockStore(placeFor(made, disk, "/local"), made.shapes, { userId: made.leaderId, passphrase });
  disk.interfere = async (operation, path, bytes) => {
    if (operation === "write" && path.startsWith("/store/journal/") && bytes)
      Object.assign(journal, { path, bytes: Buffer.from(bytes) });
    return Promise.resolve(undefined);
  };
  const record = { kind: "case" as const, id: "a1" };
  const large = { kind: "case" as const, id: "large" };
  await vault.create(large.kind, large.id, { step: 1, text: "x".repeat(30_000) });
  return vault.work(async (session) => {
    const change = { record, base: session.index.get(record) ?? null, data: { step: 7, text: "seven" } };
    await saveTogether(session, [change]);
    const blob = await putBlob(session, Buffer.from("attached"));
    await keepDraft(session, record, { base: 1, at: "2027-03-15T12:00:00Z", data: { step: 8, text: "draft" } });
    await session.index.tidy();
    return [
      ...recordFiles(session, disk),
      journalFile(session, journal),
      blobFile(session, disk, blob),
      draftFile(session, disk),
      ...(await keyFiles(session, disk)),
      indexFile(session, disk),
    ];
  });
}

function fileAt(disk: SimulatedDisk, ending: RegExp): { path: string; bytes: Buffer } {
  const found = [...disk.contents()].findLast(([path]) => ending.test(path));
  if (!found) throw new Error(`no file ${String(ending)}`);
  return { path: found[0], bytes: found[1] };
}

function recordFiles({ keyring }: Session, disk: SimulatedDisk): SealedFile[] {
  const keys = {
    secretOf: (id: string) => keyring.secretOf(id),
    signPublicsOf: (id: string) => keyring.signPublicsOf("case", id),
  };
  return ["a1", "large"].map((id) => {
    const { path, bytes } = fileAt(disk, new RegExp(`/case-${id}\\.\\d{8}\\.rec$`));
    const context = contextOf({ kind: "case", id }, Number(path.slice(-12, -4)));
    return {
      type: `record ${id}`,
      bytes,
      isAccepted: (changed) => typeof openFrame(changed, keys, context) === "object",
    };
  });
}

function journalFile({ keyring, storeId }: Session, { path, bytes }: { path: string; bytes: Buffer }): SealedFile {
  const txn = path.slice(-36, -4);
  return { type: "journal", bytes, isAccepted: (changed) => openJournal(keyring, storeId, txn, changed) !== null };
}

function blobFile({ place }: Session, disk: SimulatedDisk, { blobId, blobKey }: Blob): SealedFile {
  const { path, bytes } = fileAt(disk, /\/blobs\/.*\.bin$/);
  const withFile = (changed: Buffer) => ({ place: { ...place, files: onlyFile(disk, changed, path) } });
  return { type: "attachment", bytes, isAccepted: (changed) => accepts(readBlob(withFile(changed), blobId, blobKey)) };
}

function draftFile(session: Session, disk: SimulatedDisk): SealedFile {
  const { path, bytes } = fileAt(disk, /\.draft$/);
  const withFile = (changed: Buffer): Session => ({
    ...session,
    place: { ...session.place, files: onlyFile(disk, changed, path) },
  });
  return {
    type: "draft",
    bytes,
    isAccepted: (changed) => accepts(readDraft(withFile(changed), { kind: "case", id: "a1" })),
  };
}

/** What opens the store: the newest list of members, a user's keys, and a group's secret sealed to that user. */
async function keyFiles({ keyring, storeId, place }: Session, disk: SimulatedDisk): Promise<SealedFile[]> {
  const { root } = place;
  const { id, sealPublic } = keyring.member;
  const key = fileAt(disk, new RegExp(`/users/${id}\\.\\d{8}\\.key$`));
  const box = fileAt(disk, new RegExp(`/keys/ke\\.1/${id}\\..*\\.box$`));
  const user = { storeId, userId: id, sealPublic, passphrase };
  const group = keyring.directory.epochs.find((one) => one.group === "ke");
  const owner = { id, pair: sealKeyPair(keyring.ownSecret) };
  return [
    await membersFile(storeId, disk),
    {
      type: "key file",
      bytes: key.bytes,
      isAccepted: (changed) => accepts(readUserKeys(onlyFile(disk, changed, key.path), place.derive, root, user)),
    },
    {
      type: "box",
      bytes: box.bytes,
      isAccepted: (changed) =>
        group ? accepts(readBox(onlyFile(disk, changed, box.path), root, storeId, group, owner)) : true,
    },
  ];
}

async function membersFile(storeId: string, disk: SimulatedDisk): Promise<SealedFile> {
  const lists = [...disk.contents()].filter(([path]) => path.startsWith("/store/members/")).sort();
  let before: Parameters<typeof verifyMembers>[2] = identityHash(await readStoreFile(disk, "/store"));
  for (const [at, [, bytes]] of lists.slice(0, -1).entries()) {
    before = verifyMembers(bytes, { storeId, rev: at + 1 }, before) ?? before;
  }
  const newest = lists.at(-1)?.[1] ?? Buffer.alloc(0);
  const expected = { storeId, rev: lists.length };
  return { type: "members", bytes: newest, isAccepted: (changed) => verifyMembers(changed, expected, before) !== null };
}

function indexFile({ keyring }: Session, disk: SimulatedDisk): SealedFile {
  const { path, bytes } = fileAt(disk, new RegExp(`/${keyring.member.id}/index\\.snap$`));
  const folder = path.slice(0, path.lastIndexOf("/"));
  const isAccepted = async (changed: Buffer): Promise<boolean> => {
    const index = await LocalIndex.load(onlyFile(disk, changed, path), folder, keyring.ownSecret);
    return index.all().length > 0;
  };
  return { type: "local index", bytes, isAccepted, mayGrow: true };
}

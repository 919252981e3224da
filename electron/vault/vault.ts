import { hostname } from "node:os";
import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { isoOf } from "../../shared/dates.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import type { User } from "../../shared/user/schema.ts";
import { checkAnchor, dropAnchor, localFolder } from "./anchor.ts";
import { catchUp } from "./catchUp.ts";
import { deviceOf } from "./device.ts";
import { explained } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { fromHex } from "./hex.ts";
import { hasEnded, openKeyring, type Keyring } from "./keyring.ts";
import { LocalIndex } from "./localIndex.ts";
import { openLog, type LogWriter } from "./logWriter.ts";
import { makeStore } from "./makeStore.ts";
import { confirmMembers, readMembers, type Directory } from "./membersFiles.ts";
import { openVault, type Vault } from "./openVault.ts";
import type { Problem, RecordShapes, VaultPlace } from "./place.ts";
import { replayJournals } from "./journalFolder.ts";
import { erase } from "./primitives.ts";
import { selfTest } from "./selfTest.ts";
import type { Session } from "./session.ts";
import { isReadOnly, readStoreFile, type StoreFile } from "./storeFile.ts";
import { upgradeStore } from "./upgradeStore.ts";
import { readUserKeys, type UserSecrets } from "./userKeys.ts";

export type { Vault } from "./openVault.ts";
export type { RecordShapes, VaultPlace } from "./place.ts";

/** What can be known of a store before anybody has unlocked it. */
export interface StoreDescription {
  storeId: string;
  practice: boolean;
  /** Active members only. */
  users: User[];
}

/** Throws `storeMissing`, `notAStore`, `storeNewer`, `storeDamaged` or `folderUnavailable`. */
export async function describeStore(place: VaultPlace): Promise<StoreDescription> {
  return explained("read", async () => {
    const { store, directory } = await readFront(place);
    const active = directory.current.members.filter(({ status }) => status === "active");
    const users = active.map(({ id, name, role }) => ({ id, name, role }));
    return { storeId: store.storeId, practice: store.practice, users };
  });
}

/**
 * Makes a store in an empty folder and unlocks it. `groups` is the recovery code, given this once: the store is usable
 * when the user has printed it and typed two groups back. Throws `weakPassphrase`, `folderNotEmpty`.
 */
export async function createStore(
  place: VaultPlace,
  shapes: RecordShapes,
  options: { userName: string; passphrase: string; practice: boolean },
): Promise<{ groups: string[]; fingerprint: string; vault: Vault }> {
  if (passphraseProblem(options.passphrase)) throw new ExpectedError({ code: "weakPassphrase" });
  selfTest();
  return explained("write", async () => {
    await requireEmpty(place);
    const { userId, secrets, groups } = await makeStore(place, options);
    const front = await readFront(place);
    const vault = await enter(place, shapes, front, { userId, secrets });
    return { groups, fingerprint: front.directory.fingerprint, vault };
  });
}

/** Throws `wrongPassphrase` for wrong words and for an unknown user alike, `accessEnded`, and what `describeStore` throws. */
export async function unlockStore(
  place: VaultPlace,
  shapes: RecordShapes,
  options: { userId: string; passphrase: string; onProgress?: (done: number, total: number) => void },
): Promise<Vault> {
  selfTest();
  return explained("read", async () => {
    const front = await readFront(place);
    const { userId, passphrase, onProgress } = options;
    const member = front.directory.current.members.find(({ id, status }) => id === userId && status === "active");
    const user = { storeId: front.store.storeId, userId, sealPublic: member?.sealPublic ?? null, passphrase };
    const secrets = await readUserKeys(place.files, place.derive, place.root, user);
    if (member && hasEnded(member, isoOf(place.now()))) {
      erase(secrets.seal, secrets.sign, ...secrets.former);
      throw new ExpectedError({ code: "accessEnded" });
    }
    return enter(place, shapes, front, { userId, secrets, ...(onProgress && { onProgress }) });
  });
}

/** The part of a store that is not secret. */
export interface Front {
  store: StoreFile;
  directory: Directory;
  /** The members have gone back to a list this workstation has seen: somebody put back an older copy. */
  older: boolean;
}

/** The store file and the members, verified, also against what this workstation remembers of them. */
export async function readFront({ files, root, local }: VaultPlace): Promise<Front> {
  const store = await readStoreFile(files, root);
  const directory = await readMembers(files, root, store);
  const older = (await checkAnchor(files, local, directory)) === "older";
  return { store, directory, older };
}

interface Entering {
  userId: string;
  secrets: UserSecrets;
  /** Counts records that must be opened because the local index does not know them. */
  onProgress?: (done: number, total: number) => void;
}

/** From a user's secrets to an open vault. Throws `wrongPassphrase` for one who is no longer a member. */
export async function enter(place: VaultPlace, shapes: RecordShapes, front: Front, as: Entering): Promise<Vault> {
  const readOnly = isReadOnly(front.store);
  const lifted = readOnly || front.older ? null : await upgradeStore(place, front.store, as);
  const { store, directory } = lifted ?? front;
  const keyring = await openKeyring(place, directory, as.userId, as.secrets);
  const { storeId, practice } = store;
  if (!front.older && (await isLasting(place, directory))) await dropAnchor(place.files, place.local, directory);
  const folder = `${localFolder(place.local, storeId)}/${as.userId}`;
  const index = await LocalIndex.load(place.files, folder, keyring.ownSecret);
  const device = await deviceOf(place.files, place.local);
  const log = readOnly ? silentLog : await openLogFor(place, keyring, storeId, device);
  const { older } = front;
  const session: Session = { place, shapes, keyring, index, refused: new Map(), storeId, device, log, readOnly, older };
  await log.append(newEvent("unlock"), false);
  if (lifted) await log.append(newEvent("upgrade"), false);
  if (!readOnly && !older) await replayJournals(session);
  const problems = [...frontProblems(front, directory), ...(await catchUp(session, as.onProgress))];
  return openVault(session, { storeId, practice, fingerprint: directory.fingerprint, problems, readOnly });
}

/** Where this user may only read, whoever wrote the members has seen to it. */
async function isLasting({ files, root }: VaultPlace, directory: Directory): Promise<boolean> {
  try {
    await confirmMembers(files, root, directory);
    return true;
  } catch (error) {
    return ["EACCES", "EPERM", "EROFS"].includes(codeOf(error));
  }
}

function frontProblems({ older }: Front, { refused }: Directory): Problem[] {
  const damagedFiles = refused.map((what): Problem => ({ kind: "damaged", what }));
  return older ? [{ kind: "olderStore", what: "members" }, ...damagedFiles] : damagedFiles;
}

function openLogFor(place: VaultPlace, keyring: Keyring, storeId: string, device: string): Promise<LogWriter> {
  const { leaders } = keyring.directory.current.groups;
  // An older copy from before the log was: nothing is written into it until it is lifted.
  if (!leaders) return Promise.resolve(silentLog);
  return openLog(place, {
    storeId,
    device,
    workstation: hostname(),
    user: keyring.writer,
    leaders: { epoch: leaders.epoch, public: fromHex(leaders.public) },
  });
}

/** Nothing may be written into a store of a newer program, so reading it is not logged either. */
const silentLog: LogWriter = {
  append: () => Promise.resolve({ session: "", seq: 0 }),
  close: () => Promise.resolve(),
};

async function requireEmpty({ files, root }: VaultPlace): Promise<void> {
  if (!(await files.exists(root))) await files.mkdir(root);
  if ((await files.readDirectory(root)).length > 0) throw new ExpectedError({ code: "folderNotEmpty" });
}

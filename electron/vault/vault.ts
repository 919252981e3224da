import { ExpectedError } from "../../shared/appError.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import type { User } from "../../shared/user/schema.ts";
import { checkAnchor, dropAnchor, localFolder } from "./anchor.ts";
import { catchUp } from "./catchUp.ts";
import { explained } from "./fileErrors.ts";
import { openKeyring } from "./keyring.ts";
import { LocalIndex } from "./localIndex.ts";
import { makeStore } from "./makeStore.ts";
import { readMembers, type Directory } from "./membersFiles.ts";
import { openVault, type Vault } from "./openVault.ts";
import type { RecordShapes, VaultPlace } from "./place.ts";
import { selfTest } from "./selfTest.ts";
import { readStoreFile, type StoreFile } from "./storeFile.ts";
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

/** Throws `wrongPassphrase` for wrong words and for an unknown user alike, and what `describeStore` throws. */
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
    return enter(place, shapes, front, { userId, secrets, ...(onProgress && { onProgress }) });
  });
}

/** The part of a store that is not secret. */
export interface Front {
  store: StoreFile;
  directory: Directory;
}

/** The store file and the members, verified, also against what this workstation remembers of them. */
export async function readFront({ files, root, local }: VaultPlace): Promise<Front> {
  const store = await readStoreFile(files, root);
  const directory = await readMembers(files, root, store);
  await checkAnchor(files, local, directory);
  return { store, directory };
}

/** From a user's secrets to an open vault. Throws `wrongPassphrase` for one who is no longer a member. */
export async function enter(
  place: VaultPlace,
  shapes: RecordShapes,
  { store, directory }: Front,
  as: { userId: string; secrets: UserSecrets; onProgress?: (done: number, total: number) => void },
): Promise<Vault> {
  const keyring = await openKeyring(place, directory, as.userId, as.secrets);
  await dropAnchor(place.files, place.local, directory);
  const folder = `${localFolder(place.local, store.storeId)}/${as.userId}`;
  const index = await LocalIndex.load(place.files, folder, keyring.ownSecret);
  const session = { place, shapes, keyring, index, refused: new Map() };
  const problems = await catchUp(session, as.onProgress);
  for (const what of directory.refused) problems.push({ kind: "damaged", what });
  const { id, name, role } = keyring.member;
  const { storeId, practice } = store;
  return openVault(session, {
    user: { id, name, role },
    storeId,
    practice,
    fingerprint: directory.fingerprint,
    problems,
  });
}

async function requireEmpty({ files, root }: VaultPlace): Promise<void> {
  if (!(await files.exists(root))) await files.mkdir(root);
  if ((await files.readDirectory(root)).length > 0) throw new ExpectedError({ code: "folderNotEmpty" });
}

import { standardCost } from "./deriveKey.ts";
import { openKeyring } from "./keyring.ts";
import type { MembersList } from "./members.ts";
import type { Directory } from "./membersFiles.ts";
import type { VaultPlace } from "./place.ts";
import { erase, sealKeyPair, signKeyPair, type KeyPair } from "./primitives.ts";
import { keyRevisions, readUserKeys, writeUserKeys, type UserSecrets } from "./userKeys.ts";

/** A user's two key pairs, before they count. */
export interface FreshKeys {
  seal: KeyPair;
  sign: KeyPair;
}

export const freshKeys = (): FreshKeys => ({ seal: sealKeyPair(), sign: signKeyPair() });
export const publicsOf = ({ seal, sign }: FreshKeys): { sealPublic: string; signPublic: string } => ({
  sealPublic: seal.public.toString("hex"),
  signPublic: sign.public.toString("hex"),
});
export const eraseKeys = ({ seal, sign }: FreshKeys): void => erase(seal.secret, sign.secret);

/** Puts a user's secrets under a passphrase, in the revision of the key file above all others; gives its number. */
export async function writeOwnKeys(
  { files, root, derive }: VaultPlace,
  owner: { storeId: string; userId: string; passphrase: string; once: boolean },
  secrets: UserSecrets,
): Promise<number> {
  const [highest = 0] = await keyRevisions(files, root, owner.userId);
  await writeUserKeys(files, derive, root, { ...owner, rev: highest + 1, cost: standardCost }, secrets);
  return highest + 1;
}

/** Goes in by the new way, from what lies on the disk, before the old one is closed. Throws `storeDamaged`. */
export async function requireWayIn(
  place: VaultPlace,
  directory: Directory,
  next: MembersList,
  { userId, passphrase }: { userId: string; passphrase: string },
): Promise<void> {
  const member = next.members.find(({ id }) => id === userId);
  const user = { storeId: next.storeId, userId, sealPublic: member?.sealPublic ?? null, passphrase };
  const secrets = await readUserKeys(place.files, place.derive, place.root, user);
  const keyring = await openKeyring(place, { ...directory, current: next }, userId, secrets);
  keyring.wipe();
}

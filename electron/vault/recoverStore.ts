import { ExpectedError } from "../../shared/appError.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import { standardCost } from "./deriveKey.ts";
import { conflict, damaged, explained } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { readBox, writeBoxes } from "./groupKeys.ts";
import { openKeyring } from "./keyring.ts";
import { RECOVERY, signMembers, type Members } from "./members.ts";
import { writeMembers, type Directory } from "./membersFiles.ts";
import type { RecordShapes, VaultPlace } from "./place.ts";
import { erase, sealKeyPair, signKeyPair, type KeyPair } from "./primitives.ts";
import { parseRecovery, recoveryKeyPair, recoverySignPair } from "./recovery.ts";
import { selfTest } from "./selfTest.ts";
import { keyRevisions, readUserKeys, writeUserKeys, type UserSecrets } from "./userKeys.ts";
import { enter, readFront, type Front, type Vault } from "./vault.ts";

/**
 * Opens a store with the recovery sheet and gives a leader new keys under a new passphrase. The members revision that
 * makes them count is written last: until it lies on the disk the old passphrase opens the store, from then on only the
 * new one. The sheet goes on working.
 *
 * Throws `weakPassphrase`, `recoveryMismatch`, `recoveryNotLeader`, `conflict` when somebody changed the members
 * meanwhile, and what `describeStore` throws.
 */
export async function recoverStore(
  place: VaultPlace,
  shapes: RecordShapes,
  options: { code: string; userId: string; passphrase: string },
): Promise<Vault> {
  if (passphraseProblem(options.passphrase)) throw new ExpectedError({ code: "weakPassphrase" });
  selfTest();
  const secret = parseRecovery(options.code);
  if (!secret) throw new ExpectedError({ code: "recoveryMismatch" });
  const recovery = { seal: recoveryKeyPair(secret), sign: recoverySignPair(secret) };
  erase(secret);
  const fresh = { seal: sealKeyPair(), sign: signKeyPair() };
  const as = { userId: options.userId, secrets: { seal: fresh.seal.secret, sign: fresh.sign.secret } };
  try {
    return await explained("write", async () => {
      const front = await settledFront(place);
      requireSheetOf(front.directory, recovery);
      const next = withNewKeys(front.directory, options.userId, fresh);
      await writeOwnBoxes(place, front.directory, recovery.seal, { id: options.userId, sealPublic: fresh.seal.public });
      await writeOwnKeys(place, front, options, as.secrets);
      await requireWayIn(place, { ...front.directory, current: next }, options);
      await writeNext(place, front.directory, signMembers(next, recovery.sign.secret));
      const after = await readFront(place);
      if (!isIn(after.directory, fresh)) throw conflict();
      return enter(place, shapes, after, as);
    });
  } catch (error) {
    erase(fresh.seal.secret, fresh.sign.secret);
    throw error;
  } finally {
    erase(recovery.seal.secret, recovery.sign.secret);
  }
}

interface Pairs {
  seal: KeyPair;
  sign: KeyPair;
}

const hex = (key: { public: Buffer }): string => key.public.toString("hex");

/** A torn revision on top may be another leader's that is being written: that one goes first. */
async function settledFront(place: VaultPlace): Promise<Front> {
  const front = await readFront(place);
  if (front.directory.refused.length === 0) return front;
  await new Promise((resolve) => setTimeout(resolve, place.settleMs ?? 2000));
  return readFront(place);
}

function requireSheetOf({ current }: Directory, { seal, sign }: Pairs): void {
  const same = hex(seal) === current.recoveryPublic && hex(sign) === current.recoverySignPublic;
  if (!same) throw new ExpectedError({ code: "recoveryMismatch" });
}

/** The next members list: the same people in the same roles, one leader with other keys. */
function withNewKeys({ current, hash, highest }: Directory, userId: string, { seal, sign }: Pairs): Members {
  const leader = current.members.find(({ id }) => id === userId);
  if (leader?.role !== "leader" || leader.status !== "active") throw new ExpectedError({ code: "recoveryNotLeader" });
  const renewed = { ...leader, sealPublic: hex(seal), signPublic: hex(sign) };
  return {
    ...current,
    rev: highest + 1,
    previous: hash,
    members: current.members.map((member) => (member === leader ? renewed : member)),
    signedBy: RECOVERY,
  };
}

/** A leader reads everything, so every epoch of every group is sealed to the new key. */
async function writeOwnBoxes(
  { files, root }: VaultPlace,
  { current, epochs }: Directory,
  pair: KeyPair,
  owner: { id: string; sealPublic: Buffer },
): Promise<void> {
  for (const group of epochs) {
    const secret = await readBox(files, root, current.storeId, group, { id: RECOVERY, pair });
    if (!Buffer.isBuffer(secret)) throw damaged("keys");
    await writeBoxes(files, root, current.storeId, { name: group.group, epoch: group.epoch, secret }, [owner]);
    erase(secret);
  }
}

async function writeOwnKeys(
  { files, root, derive }: VaultPlace,
  { store }: Front,
  { userId, passphrase }: { userId: string; passphrase: string },
  secrets: UserSecrets,
): Promise<void> {
  const [highest = 0] = await keyRevisions(files, root, userId);
  const user = { storeId: store.storeId, userId, rev: highest + 1, passphrase, cost: standardCost };
  await writeUserKeys(files, derive, root, user, secrets);
}

/** Goes in by the new way, from what lies on the disk, before the old one is closed. */
async function requireWayIn(
  place: VaultPlace,
  next: Directory,
  { userId, passphrase }: { userId: string; passphrase: string },
): Promise<void> {
  const { storeId, members } = next.current;
  const sealPublic = members.find(({ id }) => id === userId)?.sealPublic ?? null;
  const user = { storeId, userId, sealPublic, passphrase };
  const secrets = await readUserKeys(place.files, place.derive, place.root, user);
  const keyring = await openKeyring(place, next, userId, secrets);
  const held = next.epochs.every((group) => keyring.holds(group));
  keyring.wipe();
  if (!held) throw damaged("keys");
}

async function writeNext({ files, root }: VaultPlace, { highest }: Directory, bytes: Buffer): Promise<void> {
  try {
    await writeMembers(files, root, highest + 1, bytes);
  } catch (error) {
    throw codeOf(error) === "EEXIST" ? conflict() : error;
  }
}

const isIn = ({ current }: Directory, { sign }: Pairs): boolean =>
  current.members.some(({ signPublic }) => signPublic === hex(sign));

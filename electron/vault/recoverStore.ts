import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import { explained } from "./fileErrors.ts";
import { readBox } from "./groupKeys.ts";
import { groupNames, RECOVERY, type GroupKey, type Members } from "./members.ts";
import type { Directory } from "./membersFiles.ts";
import { eraseKeys, freshKeys, publicsOf, requireWayIn, writeOwnKeys, type FreshKeys } from "./newKeys.ts";
import { nextAfter, sealGroupsTo, settledMembers, writeNextMembers } from "./nextMembers.ts";
import type { RecordShapes, VaultPlace } from "./place.ts";
import { erase, type KeyPair } from "./primitives.ts";
import { parseRecovery, recoveryKeyPair, recoverySignPair } from "./recovery.ts";
import { selfTest } from "./selfTest.ts";
import { leadersGroup } from "./upgradeStore.ts";
import { enter, readFront, type Vault } from "./vault.ts";

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
  const fresh = freshKeys();
  const { userId, passphrase } = options;
  const secrets = { seal: fresh.seal.secret, sign: fresh.sign.secret, former: [] };
  const opened: Buffer[] = [];
  try {
    return await explained("write", async () => {
      await readFront(place);
      const before = await settledMembers(place);
      requireSheetOf(before, recovery);
      const next = await withNewKeys(place, before, userId, fresh);
      const secretOf = secretByRecovery(place, before, recovery.seal, opened);
      const owner = { id: userId, sealPublic: fresh.seal.public };
      await sealGroupsTo(place, before, [...groupNames], secretOf, owner);
      await writeOwnKeys(place, { storeId: next.storeId, userId, passphrase, once: false }, secrets);
      await requireWayIn(place, { ...before, epochs: withLeaders(before, next) }, next, options);
      await writeNextMembers(place, next, recovery.sign.secret);
      const vault = await enter(place, shapes, await readFront(place), { userId, secrets });
      await vault.log(newEvent("recovered"));
      return vault;
    });
  } catch (error) {
    eraseKeys(fresh);
    throw error;
  } finally {
    eraseKeys(recovery);
    erase(...opened);
  }
}

function requireSheetOf({ current }: Directory, sheet: FreshKeys): void {
  const { sealPublic, signPublic } = publicsOf(sheet);
  const same = sealPublic === current.recoveryPublic && signPublic === current.recoverySignPublic;
  if (!same) throw new ExpectedError({ code: "recoveryMismatch" });
}

/** The next members list: the same people in the same roles, one leader with other keys. */
async function withNewKeys(place: VaultPlace, before: Directory, userId: string, fresh: FreshKeys): Promise<Members> {
  const { current } = before;
  const leader = current.members.find(({ id }) => id === userId);
  if (leader?.role !== "leader" || leader.status !== "active") throw new ExpectedError({ code: "recoveryNotLeader" });
  const renewed = { ...leader, ...publicsOf(fresh), once: false, until: "" };
  const members = current.members.map((member) => (member === leader ? renewed : member));
  const leaders = await leadersGroup(place, { ...before, current: { ...current, members } });
  const lifted = { ...before, current: { ...current, members, groups: { ...current.groups, leaders } } };
  return { ...nextAfter(lifted), signedBy: RECOVERY };
}

/** A store of format 1 gets its group `leaders` on the way. */
function withLeaders({ current, epochs }: Directory, next: Members): Directory["epochs"] {
  return current.groups.leaders ? epochs : [...epochs, { group: "leaders", ...next.groups.leaders }];
}

/** What it gives is also put into `opened`, to be erased. */
const secretByRecovery =
  ({ files, root }: VaultPlace, { current }: Directory, pair: KeyPair, opened: Buffer[]) =>
  async (group: GroupKey & { group: (typeof groupNames)[number] }): Promise<Buffer | undefined> => {
    const secret = await readBox(files, root, current.storeId, group, { id: RECOVERY, pair });
    if (!Buffer.isBuffer(secret)) return undefined;
    opened.push(secret);
    return secret;
  };

import { setTimeout as sleep } from "node:timers/promises";
import { conflict, damaged } from "./fileErrors.ts";
import { codeOf } from "./files.ts";
import { addBox, type BoxOwner } from "./groupKeys.ts";
import { signMembers, type GroupKey, type GroupName, type Members } from "./members.ts";
import { confirmMembers, readMembers, writeMembers, type Directory } from "./membersFiles.ts";
import type { VaultPlace } from "./place.ts";
import { readStoreFile } from "./storeFile.ts";

/**
 * The members as they lie in the store now. A torn revision on top may be another leader's that is being written: that
 * one goes first.
 */
export async function settledMembers({ files, root, settleMs = 2000 }: VaultPlace): Promise<Directory> {
  const store = await readStoreFile(files, root);
  let directory = await readMembers(files, root, store);
  if (directory.refused.length > 0) {
    await sleep(settleMs);
    directory = await readMembers(files, root, store);
  }
  await confirmMembers(files, root, directory);
  return directory;
}

/** What the next revision is made from. Throws `storeDamaged` for a list of format 1, which `upgradeStore` lifts first. */
export function nextAfter({ current, hash, highest }: Directory): Members {
  const { leaders } = current.groups;
  if (!leaders) throw damaged("members");
  return { ...current, format: 2, groups: { ...current.groups, leaders }, rev: highest + 1, previous: hash };
}

/**
 * Makes a revision count, and gives the members as they lie on the disk afterwards. Throws `conflict` when another
 * leader was faster.
 */
export async function writeNextMembers(place: VaultPlace, next: Members, signSecret: Buffer): Promise<Directory> {
  const { files, root } = place;
  try {
    await writeMembers(files, root, next.rev, signMembers(next, signSecret));
  } catch (error) {
    throw codeOf(error) === "EEXIST" ? conflict() : error;
  }
  const after = await readMembers(files, root, await readStoreFile(files, root));
  if (after.current.rev !== next.rev) throw conflict();
  return after;
}

/** The groups a role belongs to. */
export function groupsOf(role: Members["members"][number]["role"]): GroupName[] {
  if (role === "leader") return ["ke", "all", "leaders"];
  return role === "caseworker" ? ["ke", "all"] : ["all"];
}

/**
 * Seals every epoch of some groups to an owner: older records are sealed to older epochs. `secretOf` must know them all,
 * else `storeDamaged`.
 */
export async function sealGroupsTo(
  place: VaultPlace,
  { current, epochs }: Directory,
  groups: GroupName[],
  secretOf: (group: GroupKey & { group: GroupName }) => Promise<Buffer | undefined> | Buffer | undefined,
  owner: BoxOwner,
): Promise<void> {
  for (const group of epochs.filter((one) => groups.includes(one.group))) {
    const secret = await secretOf(group);
    if (!secret) throw damaged("keys");
    await addBox(place, current.storeId, { name: group.group, epoch: group.epoch, secret }, owner);
  }
}

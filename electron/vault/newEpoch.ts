import type { FileFunctions } from "./files.ts";
import { groupFolder, writeBoxes, type BoxOwner } from "./groupKeys.ts";
import { fromHex } from "./hex.ts";
import { RECOVERY, type GroupKey, type GroupName, type Member } from "./members.ts";
import { groupsOf } from "./nextMembers.ts";
import type { VaultPlace } from "./place.ts";
import { erase, sealKeyPair } from "./primitives.ts";

/**
 * Gives a group a new key, sealed to the members who belong to it and to the recovery sheet. It counts when the members
 * list names it; boxes of an attempt that was cut short are left lying under a number nobody uses.
 */
export async function newEpoch(
  { files, root }: VaultPlace,
  storeId: string,
  group: GroupName,
  members: Member[],
  recoveryPublic: string,
): Promise<GroupKey> {
  const epoch = (await highestEpoch(files, root, group)) + 1;
  const pair = sealKeyPair();
  const folder = `${root}/${groupFolder(group, epoch)}`;
  await files.mkdir(folder);
  await files.flushDirectory(`${root}/keys`);
  const inGroup = members.filter(({ status, role }) => status === "active" && groupsOf(role).includes(group));
  const owners = inGroup.map(({ id, sealPublic }): BoxOwner => ({ id, sealPublic: fromHex(sealPublic) }));
  owners.push({ id: RECOVERY, sealPublic: fromHex(recoveryPublic) });
  const key = { epoch, public: pair.public.toString("hex") };
  try {
    await writeBoxes(files, root, storeId, { name: group, epoch, secret: pair.secret }, owners);
  } finally {
    erase(pair.secret);
  }
  return key;
}

async function highestEpoch(files: FileFunctions, root: string, group: GroupName): Promise<number> {
  const names = await files.readDirectory(`${root}/keys`);
  const epochs = names.map((name) => new RegExp(`^${group}\\.(\\d+)$`).exec(name)?.[1]);
  return Math.max(0, ...epochs.map(Number).filter(Number.isInteger));
}

import { setTimeout as sleep } from "node:timers/promises";
import { createDurably, flushAgain } from "./durable.ts";
import { conflict } from "./fileErrors.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { readOrGone } from "./folders.ts";
import { recipientId } from "./frame.ts";
import { fromHex } from "./hex.ts";
import type { GroupKey, GroupName } from "./members.ts";
import type { VaultPlace } from "./place.ts";
import { erase, KEY_BYTES, sealKeyPair, type KeyPair } from "./primitives.ts";
import { isWholeBox, openBox, sealBox } from "./sealedBox.ts";

/** Who a box is for: a member's id, or `recovery`, and the key it is sealed to. */
export interface BoxOwner {
  id: string;
  sealPublic: Buffer;
}

/** The key is part of the name: an owner with new keys gets new boxes, and no whole box is ever written over. */
const boxName = ({ id, sealPublic }: BoxOwner): string => `${id}.${recipientId(sealPublic)}.box`;

export const groupFolder = (group: GroupName, epoch: number): string => `keys/${group}.${epoch}`;

const context = (storeId: string, group: GroupName, epoch: number, owner: string): string =>
  `${storeId}|${group}|${epoch}|${owner}`;

/** One epoch of a group, with its secret. */
interface GroupSecret {
  name: GroupName;
  epoch: number;
  secret: Buffer;
}

/**
 * Seals a new group secret to everybody who shall have it, one immutable file each. The folder must exist. Throws
 * `conflict` when another leader takes the same number.
 */
export async function writeBoxes(
  files: FileFunctions,
  root: string,
  storeId: string,
  group: GroupSecret,
  owners: BoxOwner[],
): Promise<void> {
  for (const owner of owners) {
    try {
      await writeBox(files, root, storeId, group, owner);
    } catch (error) {
      throw codeOf(error) === "EEXIST" ? conflict() : error;
    }
  }
}

/**
 * Seals a group's secret to one who comes to it later. Who belonged to it before, or would have but for an attempt that
 * was cut short, may have the box already: one that is whole stays, since only the owner could tell what is in it.
 */
export async function addBox(
  { files, root, settleMs = 2000 }: VaultPlace,
  storeId: string,
  group: GroupSecret,
  owner: BoxOwner,
): Promise<void> {
  const folder = `${root}/${groupFolder(group.name, group.epoch)}`;
  const path = `${folder}/${boxName(owner)}`;
  await files.mkdir(folder);
  let there = await readOrGone(files, path);
  if (there && !isWholeBox(there)) {
    // Another leader may be writing it.
    await sleep(settleMs);
    there = await readOrGone(files, path);
  }
  if (there && isWholeBox(there)) {
    await flushAgain(files, path);
    await files.flushDirectory(folder);
    return;
  }
  if (there) await files.remove(path);
  await writeBox(files, root, storeId, group, owner);
}

function writeBox(
  files: FileFunctions,
  root: string,
  storeId: string,
  { name, epoch, secret }: GroupSecret,
  owner: BoxOwner,
): Promise<void> {
  const box = sealBox(owner.sealPublic, context(storeId, name, epoch, owner.id), secret);
  return createDurably(files, `${root}/${groupFolder(name, epoch)}`, boxName(owner), box);
}

/**
 * The group's secret for one owner; null when there is no box for it. `"damaged"` when the box does not open or holds
 * another key than the members list names, which is what makes an unsigned box trustworthy.
 */
export async function readBox(
  files: FileFunctions,
  root: string,
  storeId: string,
  group: GroupKey & { group: GroupName },
  owner: { id: string; pair: KeyPair },
): Promise<Buffer | null | "damaged"> {
  const name = boxName({ id: owner.id, sealPublic: owner.pair.public });
  const box = await readOrGone(files, `${root}/${groupFolder(group.group, group.epoch)}/${name}`);
  if (!box) return null;
  const secret = openBox(owner.pair, context(storeId, group.group, group.epoch, owner.id), box);
  if (!secret) return "damaged";
  if (secret.length === KEY_BYTES && sealKeyPair(secret).public.equals(fromHex(group.public))) return secret;
  erase(secret);
  return "damaged";
}

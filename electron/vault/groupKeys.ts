import { createDurably } from "./durable.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { recipientId } from "./frame.ts";
import { fromHex } from "./hex.ts";
import type { GroupKey, GroupName } from "./members.ts";
import { sealKeyPair, type KeyPair } from "./primitives.ts";
import { openBox, sealBox } from "./sealedBox.ts";

/** Who a box is for: a member's id, or `recovery`, and the key it is sealed to. */
export interface BoxOwner {
  id: string;
  sealPublic: Buffer;
}

/** The key is part of the name: an owner with new keys gets new boxes, and no box is ever written over. */
const boxName = ({ id, sealPublic }: BoxOwner): string => `${id}.${recipientId(sealPublic)}.box`;

export const groupFolder = (group: GroupName, epoch: number): string => `keys/${group}.${epoch}`;

const context = (storeId: string, group: GroupName, epoch: number, owner: string): string =>
  `${storeId}|${group}|${epoch}|${owner}`;

/** Seals one group's secret to everybody who shall have it, one immutable file each. The folder must exist. */
export async function writeBoxes(
  files: FileFunctions,
  root: string,
  storeId: string,
  group: { name: GroupName; epoch: number; secret: Buffer },
  owners: BoxOwner[],
): Promise<void> {
  for (const owner of owners) {
    const box = sealBox(owner.sealPublic, context(storeId, group.name, group.epoch, owner.id), group.secret);
    await createDurably(files, `${root}/${groupFolder(group.name, group.epoch)}`, boxName(owner), box);
  }
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
  let box: Buffer;
  try {
    const name = boxName({ id: owner.id, sealPublic: owner.pair.public });
    box = await files.read(`${root}/${groupFolder(group.group, group.epoch)}/${name}`);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
  const secret = openBox(owner.pair, context(storeId, group.group, group.epoch, owner.id), box);
  if (secret?.length !== 32) return "damaged";
  return sealKeyPair(secret).public.equals(fromHex(group.public)) ? secret : "damaged";
}

import { createDurably } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import type { FileFunctions } from "./files.ts";
import { eightDigits } from "./hex.ts";
import {
  fingerprintOf,
  groupNames,
  verifyMembers,
  type GroupKey,
  type GroupName,
  type Members,
  type VerifiedMembers,
} from "./members.ts";
import { identityHash, type StoreFile } from "./storeFile.ts";

export const MEMBERS_FOLDER = "members";

/** The verified directory of members, with what earlier revisions still matter for. */
export interface Directory {
  current: Members;
  /** Hash of the current revision, which the next one names as `previous`. */
  hash: string;
  fingerprint: string;
  /** Every epoch of every group, oldest first: older records are sealed to older epochs. */
  epochs: (GroupKey & { group: GroupName })[];
  /** Files that are not part of the chain: torn, changed or planted. */
  refused: string[];
}

/** Creates the next revision; EEXIST when another leader was faster. */
export async function writeMembers(files: FileFunctions, root: string, rev: number, bytes: Buffer): Promise<void> {
  await createDurably(files, `${root}/${MEMBERS_FOLDER}`, `m.${eightDigits(rev)}.json`, bytes);
}

/**
 * Reads and verifies the whole chain. A file that does not fit is left out and named; what it would have followed
 * stands. Throws `storeDamaged` when nothing can be trusted.
 */
export async function readMembers(files: FileFunctions, root: string, store: StoreFile): Promise<Directory> {
  const folder = `${root}/${MEMBERS_FOLDER}`;
  const names = (await files.readDirectory(folder)).filter((name) => /^m\.\d{8}\.json$/.test(name)).sort();
  const chain: VerifiedMembers[] = [];
  const refused: string[] = [];
  for (const name of names) {
    const expected = { storeId: store.storeId, rev: Number(name.slice(2, 10)) };
    const verified = verifyMembers(
      await files.read(`${folder}/${name}`),
      expected,
      chain.at(-1) ?? identityHash(store),
    );
    if (verified) chain.push(verified);
    else refused.push(`${MEMBERS_FOLDER}/${name}`);
  }
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw damaged(MEMBERS_FOLDER);
  return {
    current: last.members,
    hash: last.hash,
    fingerprint: fingerprintOf(first.hash),
    epochs: epochsOf(chain),
    refused,
  };
}

function epochsOf(chain: VerifiedMembers[]): Directory["epochs"] {
  const found = new Map<string, Directory["epochs"][number]>();
  for (const { members } of chain) {
    for (const group of groupNames) {
      const key = members.groups[group];
      found.set(`${group}.${key.epoch}`, { group, ...key });
    }
  }
  return [...found.values()];
}

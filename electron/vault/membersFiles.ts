import { createDurably, flushAgain } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import type { FileFunctions } from "./files.ts";
import type { Role } from "../../shared/user/schema.ts";
import { eightDigits } from "./hex.ts";
import {
  fingerprintOf,
  groupNames,
  verifyMembers,
  type GroupKey,
  type GroupName,
  type MembersList,
  type VerifiedMembers,
} from "./members.ts";
import { identityHash, type StoreFile } from "./storeFile.ts";

export const MEMBERS_FOLDER = "members";

/** The verified directory of members, with what earlier revisions still matter for. */
export interface Directory {
  current: MembersList;
  /** Hash of the current revision, which the next one names as `previous`. */
  hash: string;
  fingerprint: string;
  /** Hash of every revision, oldest first: what this workstation has seen must still be among them. */
  hashes: string[];
  /** Highest number among the files, whole or torn; the next revision takes the number above. */
  highest: number;
  /** Signature keys by member, with every role they had. Former keys stay: what they signed must still be readable. */
  signers: Map<string, Signer[]>;
  /** Every epoch of every group, oldest first: older records are sealed to older epochs. */
  epochs: (GroupKey & { group: GroupName })[];
  /** Files above the current revision that are not part of the chain: torn, changed or planted. */
  refused: string[];
}

export interface Signer {
  signPublic: string;
  role: Role;
}

const nameOf = (rev: number): string => `m.${eightDigits(rev)}.json`;

/** True when there is a file above a revision, whole or torn. */
export const hasNewerMembers = (files: FileFunctions, root: string, rev: number): Promise<boolean> =>
  files.exists(`${root}/${MEMBERS_FOLDER}/${nameOf(rev + 1)}`);

/** Creates the next revision; EEXIST when another leader was faster. */
export async function writeMembers(files: FileFunctions, root: string, rev: number, bytes: Buffer): Promise<void> {
  await createDurably(files, `${root}/${MEMBERS_FOLDER}`, nameOf(rev), bytes);
}

/**
 * Makes the current revision durable. Its writer may have stopped before the flush, or been refused by it, and what is
 * built on a revision that a power cut then takes away is lost with it.
 */
export async function confirmMembers(files: FileFunctions, root: string, { current }: Directory): Promise<void> {
  await flushAgain(files, `${root}/${MEMBERS_FOLDER}/${nameOf(current.rev)}`);
  await files.flushDirectory(`${root}/${MEMBERS_FOLDER}`);
}

/**
 * Reads and verifies the whole chain. A file that does not fit is left out and named; what it would have followed
 * stands. Throws `storeDamaged` when nothing can be trusted.
 */
export async function readMembers(files: FileFunctions, root: string, store: StoreFile): Promise<Directory> {
  const folder = `${root}/${MEMBERS_FOLDER}`;
  const names = (await files.readDirectory(folder)).filter((name) => /^m\.\d{8}\.json$/.test(name)).sort();
  const chain: VerifiedMembers[] = [];
  let refused: string[] = [];
  for (const name of names) {
    const expected = { storeId: store.storeId, rev: Number(name.slice(2, 10)) };
    const verified = verifyMembers(
      await files.read(`${folder}/${name}`),
      expected,
      chain.at(-1) ?? identityHash(store),
    );
    if (verified) {
      chain.push(verified);
      // What the chain went past was never part of it: a revision that a power cut tore.
      refused = [];
    } else refused.push(`${MEMBERS_FOLDER}/${name}`);
  }
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw damaged(MEMBERS_FOLDER);
  return {
    current: last.members,
    hash: last.hash,
    fingerprint: fingerprintOf(first.hash),
    hashes: chain.map(({ hash }) => hash),
    highest: Number(names.at(-1)?.slice(2, 10)),
    signers: signersOf(chain),
    epochs: epochsOf(chain),
    refused,
  };
}

function signersOf(chain: VerifiedMembers[]): Directory["signers"] {
  const found = new Map<string, Signer[]>();
  for (const { members } of chain) {
    for (const { id, signPublic, role } of members.members) {
      const known = found.get(id) ?? [];
      const repeated = known.some((signer) => signer.signPublic === signPublic && signer.role === role);
      if (!repeated) found.set(id, [{ signPublic, role }, ...known]);
    }
  }
  return found;
}

function epochsOf(chain: VerifiedMembers[]): Directory["epochs"] {
  const found = new Map<string, Directory["epochs"][number]>();
  for (const { members } of chain) {
    for (const group of groupNames) {
      const key = members.groups[group];
      if (key) found.set(`${group}.${key.epoch}`, { group, ...key });
    }
  }
  return [...found.values()];
}

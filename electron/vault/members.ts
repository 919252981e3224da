import { z } from "zod";
import { name } from "../../shared/fields.ts";
import { role } from "../../shared/user/schema.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { fromHex, hexOf } from "./hex.ts";
import { sha256, sign, verify } from "./primitives.ts";
import { toLetters } from "./base32.ts";

/** `ke`: leaders and caseworkers, who read every case. `all`: everybody, for the registers. */
export const groupNames = ["ke", "all"] as const;
export type GroupName = (typeof groupNames)[number];

/** Owner of the boxes, and signer of the revisions, that the recovery sheet opens and makes. */
export const RECOVERY = "recovery";

const groupKey = z.strictObject({ epoch: z.number().int().min(1).max(65_535), public: hexOf(32) });
export type GroupKey = z.infer<typeof groupKey>;

const member = z.strictObject({
  id: hexOf(16),
  name,
  role,
  /** Former members stay: what they signed must still be readable. */
  status: z.enum(["active", "removed"]),
  signPublic: hexOf(32),
  sealPublic: hexOf(32),
  /** Revision of this list that took the member in. */
  from: z.number().int().min(1),
});
export type Member = z.infer<typeof member>;

const shape = {
  format: z.literal(1),
  rev: z.number().int().min(1).max(99_999_999),
  /** SHA-256 of the revision before; of the identity in store.json for the first. */
  previous: hexOf(32),
  storeId: hexOf(16),
  members: z.array(member).min(1).max(500),
  groups: z.strictObject({ ke: groupKey, all: groupKey }),
  /** X25519: what every group's secret is also sealed to. */
  recoveryPublic: hexOf(32),
  /** Ed25519: signs the revision that gives a leader new keys. */
  recoverySignPublic: hexOf(32),
  /** A member's id, or the recovery key of the revision before. */
  signedBy: z.union([hexOf(16), z.literal(RECOVERY)]),
};
const signedMembers = z.strictObject({ ...shape, signature: hexOf(64) });
const unsignedMembers = z.object(shape);
export type Members = z.infer<typeof unsignedMembers>;

/** A revision whose signature and place in the chain hold. */
export interface VerifiedMembers {
  members: Members;
  hash: string;
}

const message = (members: Members): Buffer => Buffer.concat([Buffer.from("helhet/members/1\n"), toBytes(members)]);

/** The file of one revision, signed by the leader, or with the recovery key, that `signedBy` names. */
export function signMembers(members: Members, signSecret: Buffer): Buffer {
  const ordered = unsignedMembers.parse(members);
  return toBytes({ ...ordered, signature: sign(signSecret, message(ordered)).toString("hex") });
}

/**
 * Checks one file of the chain; null when it is not what `before` allows. The first (`before` a hash) signs itself and
 * is trusted through its fingerprint; every later one is signed by somebody who was a leader in the revision before, or
 * with the recovery key of the revision before.
 */
export function verifyMembers(
  bytes: Buffer,
  expected: { storeId: string; rev: number },
  before: VerifiedMembers | string,
): VerifiedMembers | null {
  const parsed = fromBytes(signedMembers, bytes);
  if (!parsed) return null;
  const { signature, ...members } = parsed;
  const first = typeof before === "string";
  const previous = first ? before : before.hash;
  if (members.rev !== expected.rev || members.storeId !== expected.storeId) return null;
  if (members.previous !== previous || first !== (members.rev === 1)) return null;
  if (first && members.signedBy === RECOVERY) return null;
  const signPublic = signPublicOf(members.signedBy, first ? members : before.members);
  if (!signPublic || !verify(fromHex(signPublic), message(members), fromHex(signature))) return null;
  return { members, hash: sha256(bytes).toString("hex") };
}

/** The key that may sign for `signer`; null for everybody who is no active leader. */
function signPublicOf(signer: string, { members, recoverySignPublic }: Members): string | null {
  if (signer === RECOVERY) return recoverySignPublic;
  const member = members.find(({ id }) => id === signer);
  return member?.role === "leader" && member.status === "active" ? member.signPublic : null;
}

/** Eight groups of four letters from the hash of the first revision; printed on the recovery sheet. */
export function fingerprintOf(hash: string): string {
  const letters = toLetters(fromHex(hash).subarray(0, 20));
  return (letters.match(/.{4}/g) ?? []).join(" ");
}

import { z } from "zod";
import { name } from "../../shared/fields.ts";
import { role } from "../../shared/user/schema.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { fromHex, hexOf } from "./hex.ts";
import { sha256, sign, verify } from "./primitives.ts";
import { toLetters } from "./base32.ts";

/**
 * `ke`: leaders and caseworkers, who read every case. `all`: everybody, for the registers. `leaders`: who reads the
 * access log.
 */
export const groupNames = ["ke", "all", "leaders"] as const;
export type GroupName = (typeof groupNames)[number];

/** Owner of the boxes, and signer of the revisions, that the recovery sheet opens and makes. */
export const RECOVERY = "recovery";

const groupKey = z.strictObject({ epoch: z.number().int().min(1).max(65_535), public: hexOf(32) });
export type GroupKey = z.infer<typeof groupKey>;

const memberShape = {
  id: hexOf(16),
  name,
  role,
  /** Former members stay: what they signed must still be readable. */
  status: z.enum(["active", "removed"]),
  signPublic: hexOf(32),
  sealPublic: hexOf(32),
  /** Revision of this list that took the member in. */
  from: z.number().int().min(1),
};
const member = z.strictObject({
  ...memberShape,
  /** Entry of the coordinator register this member is; empty for none. */
  coordinatorId: z.string().max(64),
  /** Last day on which the member may unlock, ISO; empty for no end. */
  until: z.string().max(10),
  /** What a reader may open. */
  cases: z.union([z.literal("all"), z.array(z.string().max(64)).max(2000)]),
  /** Has only a one-time passphrase, and keys that a leader's program made. */
  once: z.boolean(),
});
export type Member = z.infer<typeof member>;

const listShape = {
  rev: z.number().int().min(1).max(99_999_999),
  /** SHA-256 of the revision before; of the identity in store.json for the first. */
  previous: hexOf(32),
  storeId: hexOf(16),
};
const endShape = {
  /** X25519: what every group's secret is also sealed to. */
  recoveryPublic: hexOf(32),
  /** Ed25519: signs the revision that gives a leader new keys. */
  recoverySignPublic: hexOf(32),
  /** A member's id, or the recovery key of the revision before. */
  signedBy: z.union([hexOf(16), z.literal(RECOVERY)]),
};
const shape = {
  format: z.literal(2),
  ...listShape,
  members: z.array(member).min(1).max(500),
  groups: z.strictObject({ ke: groupKey, all: groupKey, leaders: groupKey }),
  ...endShape,
};
const signedMembers = z.strictObject({ ...shape, signature: hexOf(64) });
const unsignedMembers = z.object(shape);
export type Members = z.infer<typeof unsignedMembers>;

/** Format 1 knew neither coordinators' cases, time limits nor the access log. */
const firstFormat = {
  format: z.literal(1),
  ...listShape,
  members: z.array(z.strictObject(memberShape)).min(1).max(500),
  groups: z.strictObject({ ke: groupKey, all: groupKey }),
  ...endShape,
};
const signedFirstFormat = z.strictObject({ ...firstFormat, signature: hexOf(64) });

/** A list as it is kept in memory. Of format 1 it has no group `leaders` yet: `upgradeStore` makes it. */
export interface MembersList extends Omit<Members, "format" | "groups"> {
  format: 1 | 2;
  groups: Record<"ke" | "all", GroupKey> & { leaders: GroupKey | null };
}

/** A revision whose signature and place in the chain hold. */
export interface VerifiedMembers {
  members: MembersList;
  hash: string;
}

const message = (members: unknown): Buffer => Buffer.concat([Buffer.from("helhet/members/1\n"), toBytes(members)]);

/** The file of one revision, signed by whom `signedBy` names. */
export function signMembers(members: Members, signSecret: Buffer): Buffer {
  const ordered = unsignedMembers.parse(members);
  return toBytes({ ...ordered, signature: sign(signSecret, message(ordered)).toString("hex") });
}

/** Signature, signed content as it stands in the file, and the list. */
interface Parsed {
  signature: string;
  content: object;
  members: MembersList;
}

function parse(bytes: Buffer): Parsed | null {
  const now = fromBytes(signedMembers, bytes);
  if (now) {
    const { signature, ...content } = now;
    return { signature, content, members: content };
  }
  const first = fromBytes(signedFirstFormat, bytes);
  if (!first) return null;
  const { signature, ...content } = first;
  const members = content.members.map((one) => ({ ...one, coordinatorId: "", until: "", cases: [], once: false }));
  return { signature, content, members: { ...content, members, groups: { ...content.groups, leaders: null } } };
}

/**
 * Checks one file of the chain; null when it is not what `before` allows. The first (`before` a hash) signs itself and
 * is trusted through its fingerprint. Every later one is signed by somebody who was a leader in the revision before, by
 * a member who changes nothing but the own keys, or with the recovery key of the revision before.
 */
export function verifyMembers(
  bytes: Buffer,
  expected: { storeId: string; rev: number },
  before: VerifiedMembers | string,
): VerifiedMembers | null {
  const parsed = parse(bytes);
  if (!parsed) return null;
  const { members } = parsed;
  const first = typeof before === "string";
  const previous = first ? before : before.hash;
  if (members.rev !== expected.rev || members.storeId !== expected.storeId) return null;
  if (members.previous !== previous || first !== (members.rev === 1)) return null;
  if (first && members.signedBy === RECOVERY) return null;
  if (!first && members.format < before.members.format) return null;
  const signPublic = signPublicOf(members, first ? members : before.members);
  const valid = signPublic !== null && verify(fromHex(signPublic), message(parsed.content), fromHex(parsed.signature));
  return valid ? { members, hash: sha256(bytes).toString("hex") } : null;
}

/** The key that may sign a list after the one before; null when its signer may not. */
function signPublicOf(after: MembersList, before: MembersList): string | null {
  if (after.signedBy === RECOVERY) return before.recoverySignPublic;
  const signer = before.members.find(({ id }) => id === after.signedBy);
  if (signer?.status !== "active") return null;
  return signer.role === "leader" || changesOwnKeysOnly(after, before, signer.id) ? signer.signPublic : null;
}

/** A member takes keys that nobody else has seen: the first thing after a one-time passphrase. */
function changesOwnKeysOnly(after: MembersList, before: MembersList, id: string): boolean {
  const own = after.members.find((member) => member.id === id);
  const old = before.members.find((member) => member.id === id);
  if (!own || own.once || own.sealPublic === old?.sealPublic) return false;
  const { sealPublic, signPublic, once } = own;
  const members = before.members.map((one) => (one.id === id ? { ...one, sealPublic, signPublic, once } : one));
  const { rev, previous, signedBy } = after;
  const allowed = { ...before, format: after.format, rev, previous, members, signedBy };
  return toBytes(allowed).equals(toBytes({ ...after }));
}

/** Eight groups of four letters from the hash of the first revision; printed on the recovery sheet. */
export function fingerprintOf(hash: string): string {
  const letters = toLetters(fromHex(hash).subarray(0, 20));
  return (letters.match(/.{4}/g) ?? []).join(" ");
}

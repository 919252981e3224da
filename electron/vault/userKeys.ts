import { z } from "zod";
import { ExpectedError } from "../../shared/appError.ts";
import { tidyLetters } from "../../shared/user/recoveryCode.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { isReasonable, type DeriveCost, type DeriveKey } from "./deriveKey.ts";
import { createDurably } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import type { FileFunctions } from "./files.ts";
import { eightDigits, fromHex, hexOf } from "./hex.ts";
import { decrypt, encrypt, erase, hkdf, KEY_BYTES, NONCE_BYTES, random, sameBytes, sealKeyPair } from "./primitives.ts";

export const USERS_FOLDER = "users";
const SALT_BYTES = 16;
/** Keys a user had before: what is sealed to them stays readable. */
const MOST_FORMER = 20;

const common = {
  storeId: hexOf(16),
  userId: hexOf(16),
  rev: z.number().int().min(1).max(99_999_999),
  /** Which of the user's keys this is: the members list says which one counts. */
  sealPublic: hexOf(32),
  kdf: z.literal("argon2id"),
  memoryKiB: z.number().int(),
  passes: z.number().int(),
  salt: hexOf(SALT_BYTES),
};
const sealed = {
  /** AES-GCM does not commit to its key; this does (security.md 1.3). */
  commitment: hexOf(32),
  nonce: hexOf(NONCE_BYTES),
  /** Seal secret 32, sign secret 32, former seal secrets 32 each, tag 16. */
  wrapped: z.string().regex(new RegExp(`^([0-9a-f]{64}){2,${2 + MOST_FORMER}}[0-9a-f]{32}$`)),
};
/** Format 1 had neither one-time passphrases nor former keys. */
const headers = {
  1: z.object({ format: z.literal(1), ...common }),
  2: z.object({ format: z.literal(2), ...common, once: z.boolean() }),
};
const files1 = z.strictObject({ ...headers[1].shape, ...sealed });
const files2 = z.strictObject({ ...headers[2].shape, ...sealed });
type KeyFile = z.infer<typeof files1> | z.infer<typeof files2>;
type Header = z.infer<(typeof headers)[1]> | z.infer<(typeof headers)[2]>;

const headerOf = (file: Header): Buffer => toBytes(headers[file.format].parse(file));

/** A user's own secrets: X25519 to open, Ed25519 to sign, and X25519 secrets of before. */
export interface UserSecrets {
  seal: Buffer;
  sign: Buffer;
  former: Buffer[];
}

export interface KeyOwner {
  storeId: string;
  userId: string;
  rev: number;
  passphrase: string;
  /** The passphrase is to be used once, and its letters are typed like those of the recovery sheet. */
  once: boolean;
  cost: DeriveCost;
}

/** Wraps the secrets with a passphrase. A cost out of bounds is a programmer's mistake and throws. */
export async function writeUserKeys(
  files: FileFunctions,
  derive: DeriveKey,
  root: string,
  owner: KeyOwner,
  secrets: UserSecrets,
): Promise<void> {
  if (!isReasonable(owner.cost)) throw new Error("the cost of the key derivation is out of bounds");
  const salt = random(SALT_BYTES);
  const head: Header = {
    format: 2,
    storeId: owner.storeId,
    userId: owner.userId,
    rev: owner.rev,
    sealPublic: sealKeyPair(secrets.seal).public.toString("hex"),
    kdf: "argon2id",
    ...owner.cost,
    salt: salt.toString("hex"),
    once: owner.once,
  };
  const { key, commitment } = await wrapKey(derive, typedAs(head, owner.passphrase), head);
  const nonce = random(NONCE_BYTES);
  const plain = Buffer.concat([secrets.seal, secrets.sign, ...secrets.former.slice(0, MOST_FORMER)]);
  const wrapped = encrypt(key, nonce, headerOf(head), plain);
  erase(key, plain);
  const file = files2.parse({
    ...head,
    commitment: commitment.toString("hex"),
    nonce: nonce.toString("hex"),
    wrapped: wrapped.toString("hex"),
  });
  await createDurably(files, `${root}/${USERS_FOLDER}`, keyFileName(owner.userId, owner.rev), toBytes(file));
}

/**
 * Opens the newest whole key file that holds the key the members list names for the user. Throws `wrongPassphrase`,
 * also for a user who has none there (after the same work), and `storeDamaged` when no whole file holds it.
 */
export async function readUserKeys(
  files: FileFunctions,
  derive: DeriveKey,
  root: string,
  user: { storeId: string; userId: string; sealPublic: string | null; passphrase: string },
): Promise<UserSecrets> {
  const { sealPublic } = user;
  const file = sealPublic === null ? decoy(user) : await newestKeyFile(files, root, { ...user, sealPublic });
  const { key, commitment } = await wrapKey(derive, typedAs(file, user.passphrase), file);
  const right = sameBytes(commitment, fromHex(file.commitment));
  const plain = right ? decrypt(key, fromHex(file.nonce), headerOf(file), fromHex(file.wrapped)) : null;
  erase(key);
  if (!plain) throw new ExpectedError({ code: "wrongPassphrase" });
  const secrets = Array.from({ length: plain.length / KEY_BYTES }, (_, at) =>
    Buffer.from(plain.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES)),
  );
  erase(plain);
  const [seal, sign, ...former] = secrets;
  if (!seal || !sign) throw damaged(USERS_FOLDER);
  return { seal, sign, former };
}

async function newestKeyFile(
  files: FileFunctions,
  root: string,
  user: { storeId: string; userId: string; sealPublic: string },
): Promise<KeyFile> {
  for (const rev of await keyRevisions(files, root, user.userId)) {
    const file = parseKeyFile(await files.read(`${root}/${USERS_FOLDER}/${keyFileName(user.userId, rev)}`));
    const inPlace = file?.userId === user.userId && file.storeId === user.storeId && file.rev === rev;
    if (file && inPlace && file.sealPublic === user.sealPublic && isReasonable(file)) return file;
  }
  throw damaged(USERS_FOLDER);
}

/** The shape of a key file; null when it is torn or changed where that can be seen without the passphrase. */
export const parseKeyFile = (bytes: Buffer): KeyFile | null => fromBytes(files2, bytes) ?? fromBytes(files1, bytes);

const keyFileName = (userId: string, rev: number): string => `${userId}.${eightDigits(rev)}.key`;

/** Revisions of a user's key file that exist, whole or torn, highest first. */
export async function keyRevisions(files: FileFunctions, root: string, userId: string): Promise<number[]> {
  const own = new RegExp(`^${userId}\\.\\d{8}\\.key$`);
  const names = (await files.readDirectory(`${root}/${USERS_FOLDER}`)).filter((name) => own.test(name));
  return names.map((name) => Number(name.slice(userId.length + 1, -4))).sort((a, b) => b - a);
}

/**
 * Removes key files below a revision, so that an old passphrase opens nothing of what lies in the store. A file that
 * cannot be removed is left: the newest one counts.
 */
export async function removeKeysBelow(files: FileFunctions, root: string, userId: string, rev: number): Promise<void> {
  for (const old of (await keyRevisions(files, root, userId)).filter((found) => found < rev)) {
    await files.remove(`${root}/${USERS_FOLDER}/${keyFileName(userId, old)}`).catch(() => undefined);
  }
}

/** A one-time passphrase is read off a slip of paper: case, spaces and hyphens do not matter. */
const typedAs = (file: Header, typed: string): string => (file.format === 2 && file.once ? tidyLetters(typed) : typed);

/** Random stand-in, so that an unknown user costs as much time as a wrong passphrase. */
function decoy(user: { storeId: string }): KeyFile {
  const hex = (bytes: number): string => random(bytes).toString("hex");
  return {
    format: 2,
    storeId: user.storeId,
    userId: hex(16),
    rev: 1,
    sealPublic: hex(KEY_BYTES),
    kdf: "argon2id",
    memoryKiB: 64 * 1024,
    passes: 3,
    salt: hex(SALT_BYTES),
    once: false,
    commitment: hex(32),
    nonce: hex(NONCE_BYTES),
    wrapped: hex(2 * KEY_BYTES + 16),
  };
}

async function wrapKey(
  derive: DeriveKey,
  passphrase: string,
  { memoryKiB, passes, salt }: Header,
): Promise<{ key: Buffer; commitment: Buffer }> {
  const derived = await derive(passphrase, fromHex(salt), { memoryKiB, passes });
  const both = hkdf(derived, fromHex(salt), "helhet/user/1", 2 * KEY_BYTES);
  erase(derived);
  return { key: both.subarray(0, KEY_BYTES), commitment: both.subarray(KEY_BYTES) };
}

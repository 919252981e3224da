import { z } from "zod";
import { ExpectedError } from "../../shared/appError.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { isReasonable, type DeriveCost, type DeriveKey } from "./deriveKey.ts";
import { createDurably } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import type { FileFunctions } from "./files.ts";
import { eightDigits, fromHex, hexOf } from "./hex.ts";
import { decrypt, encrypt, erase, hkdf, KEY_BYTES, NONCE_BYTES, random, sameBytes, sealKeyPair } from "./primitives.ts";

export const USERS_FOLDER = "users";
const SALT_BYTES = 16;

const shape = {
  format: z.literal(1),
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
const keyFile = z.strictObject({
  ...shape,
  /** AES-GCM does not commit to its key; this does (security.md 1.3). */
  commitment: hexOf(32),
  nonce: hexOf(NONCE_BYTES),
  /** Seal secret 32, sign secret 32, tag 16. */
  wrapped: hexOf(2 * KEY_BYTES + 16),
});
type KeyFile = z.infer<typeof keyFile>;
const header = z.object(shape);
type Header = z.infer<typeof header>;

/** A user's own secrets: X25519 to open, Ed25519 to sign. */
export interface UserSecrets {
  seal: Buffer;
  sign: Buffer;
}

/** Wraps the secrets with a passphrase. A cost out of bounds is a programmer's mistake and throws. */
export async function writeUserKeys(
  files: FileFunctions,
  derive: DeriveKey,
  root: string,
  user: { storeId: string; userId: string; rev: number; passphrase: string; cost: DeriveCost },
  secrets: UserSecrets,
): Promise<void> {
  if (!isReasonable(user.cost)) throw new Error("the cost of the key derivation is out of bounds");
  const salt = random(SALT_BYTES);
  const sealPublic = sealKeyPair(secrets.seal).public.toString("hex");
  const head: Header = {
    format: 1,
    storeId: user.storeId,
    userId: user.userId,
    rev: user.rev,
    sealPublic,
    kdf: "argon2id",
    ...user.cost,
    salt: salt.toString("hex"),
  };
  const { key, commitment } = await wrapKey(derive, user.passphrase, head);
  const nonce = random(NONCE_BYTES);
  const plain = Buffer.concat([secrets.seal, secrets.sign]);
  const wrapped = encrypt(key, nonce, toBytes(header.parse(head)), plain);
  erase(key, plain);
  const file: KeyFile = {
    ...header.parse(head),
    commitment: commitment.toString("hex"),
    nonce: nonce.toString("hex"),
    wrapped: wrapped.toString("hex"),
  };
  await createDurably(files, `${root}/${USERS_FOLDER}`, keyFileName(user.userId, user.rev), toBytes(file));
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
  const { key, commitment } = await wrapKey(derive, user.passphrase, file);
  const right = sameBytes(commitment, fromHex(file.commitment));
  const plain = right ? decrypt(key, fromHex(file.nonce), toBytes(header.parse(file)), fromHex(file.wrapped)) : null;
  erase(key);
  if (!plain) throw new ExpectedError({ code: "wrongPassphrase" });
  return { seal: plain.subarray(0, KEY_BYTES), sign: plain.subarray(KEY_BYTES) };
}

async function newestKeyFile(
  files: FileFunctions,
  root: string,
  user: { storeId: string; userId: string; sealPublic: string },
): Promise<KeyFile> {
  for (const rev of await keyRevisions(files, root, user.userId)) {
    const file = fromBytes(keyFile, await files.read(`${root}/${USERS_FOLDER}/${keyFileName(user.userId, rev)}`));
    const inPlace = file?.userId === user.userId && file.storeId === user.storeId && file.rev === rev;
    if (file && inPlace && file.sealPublic === user.sealPublic && isReasonable(file)) return file;
  }
  throw damaged(USERS_FOLDER);
}

const keyFileName = (userId: string, rev: number): string => `${userId}.${eightDigits(rev)}.key`;

/** Revisions of a user's key file that exist, whole or torn, highest first. */
export async function keyRevisions(files: FileFunctions, root: string, userId: string): Promise<number[]> {
  const own = new RegExp(`^${userId}\\.\\d{8}\\.key$`);
  const names = (await files.readDirectory(`${root}/${USERS_FOLDER}`)).filter((name) => own.test(name));
  return names.map((name) => Number(name.slice(userId.length + 1, -4))).sort((a, b) => b - a);
}

/** Random stand-in, so that an unknown user costs as much time as a wrong passphrase. */
function decoy(user: { storeId: string }): KeyFile {
  const hex = (bytes: number): string => random(bytes).toString("hex");
  return {
    format: 1,
    storeId: user.storeId,
    userId: hex(16),
    rev: 1,
    sealPublic: hex(KEY_BYTES),
    kdf: "argon2id",
    memoryKiB: 64 * 1024,
    passes: 3,
    salt: hex(SALT_BYTES),
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

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
  type KeyObject,
} from "node:crypto";

/**
 * Every primitive the vault uses, on what Electron's BoringSSL has (security.md 1.1). All keys are raw 32-byte Buffers.
 * `selfTest.ts` proves them against published vectors before a store is opened.
 */

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
export const SIGNATURE_BYTES = 64;

export interface KeyPair {
  public: Buffer;
  secret: Buffer;
}

export const random = (bytes: number): Buffer => randomBytes(bytes);

export function sha256(...parts: (Buffer | string)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function hmac(key: Buffer, ...parts: Buffer[]): Buffer {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** HKDF-SHA-256, RFC 5869, on our own HMAC: Electron's was broken for several versions. `length` in bytes. */
export function hkdf(key: Buffer, salt: Buffer, info: string | Buffer, length: number): Buffer {
  const extracted = hmac(salt, key);
  const blocks: Buffer[] = [];
  let previous: Buffer = Buffer.alloc(0);
  for (let counter = 1; blocks.length * 32 < length; counter++) {
    previous = hmac(extracted, previous, Buffer.from(info), Buffer.from([counter]));
    blocks.push(previous);
  }
  const all = Buffer.concat(blocks);
  const result = Buffer.from(all.subarray(0, length));
  erase(extracted, all, ...blocks);
  return result;
}

/** AES-256-GCM; gives ciphertext followed by the tag. A key and nonce pair must never be used twice. */
export function encrypt(key: Buffer, nonce: Buffer, associated: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when key, nonce, associated data or a single bit is not what was sealed. */
export function decrypt(key: Buffer, nonce: Buffer, associated: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < TAG_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const plain = decipher.update(sealed.subarray(0, -TAG_BYTES));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    plain.fill(0);
    return null;
  }
}

type Curve = "X25519" | "Ed25519";

/** PKCS 8 around a raw secret, RFC 8410; not JWK, which would make a text of the secret that nobody can erase. */
const pkcs8 = {
  X25519: Buffer.from("302e020100300506032b656e04220420", "hex"),
  Ed25519: Buffer.from("302e020100300506032b657004220420", "hex"),
};

/** OpenSSL takes half a millisecond to read a secret, so each Buffer is read once. `erase` forgets it. */
const secretObjects = new WeakMap<Buffer, KeyObject>();

function secretObject(curve: Curve, secret: Buffer): KeyObject {
  const known = secretObjects.get(secret);
  if (known) return known;
  const wrapped = Buffer.concat([pkcs8[curve], secret]);
  const key = createPrivateKey({ key: wrapped, format: "der", type: "pkcs8" });
  wrapped.fill(0);
  secretObjects.set(secret, key);
  return key;
}

/** SubjectPublicKeyInfo around a raw public key, RFC 8410. */
const spki = {
  X25519: Buffer.from("302a300506032b656e032100", "hex"),
  Ed25519: Buffer.from("302a300506032b6570032100", "hex"),
};

function publicObject(curve: Curve, key: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([spki[curve], key]), format: "der", type: "spki" });
}

/** Members sign thousands of records with few keys, and reading a key takes longer than many a check with it. */
const signers = new Map<string, KeyObject>();
const MOST_SIGNERS = 500;

function signerObject(key: Buffer): KeyObject {
  const name = key.toString("hex");
  const known = signers.get(name);
  if (known) return known;
  if (signers.size >= MOST_SIGNERS) signers.clear();
  const object = publicObject("Ed25519", key);
  signers.set(name, object);
  return object;
}

const rawPublic = (key: KeyObject): Buffer => key.export({ format: "der", type: "spki" }).subarray(-KEY_BYTES);

const publics = new WeakMap<Buffer, Buffer>();

function publicOf(curve: Curve, secret: Buffer): Buffer {
  const known = publics.get(secret);
  if (known) return known;
  const found = rawPublic(createPublicKey(secretObject(curve, secret)));
  publics.set(secret, found);
  return found;
}

/** Zeroes secrets. JavaScript may have moved a Buffer before, so this is an effort, not a promise. */
export function erase(...secrets: Buffer[]): void {
  for (const secret of secrets) {
    secretObjects.delete(secret);
    publics.delete(secret);
    secret.fill(0);
  }
}

/** X25519: for sealing to somebody. */
export function sealKeyPair(secret = random(KEY_BYTES)): KeyPair {
  return { public: publicOf("X25519", secret), secret };
}

/** Ed25519: for signing. */
export function signKeyPair(secret = random(KEY_BYTES)): KeyPair {
  return { public: publicOf("Ed25519", secret), secret };
}

/** X25519; throws when `other` is no usable public key (of low order). */
export function sharedSecret(secret: Buffer, other: Buffer): Buffer {
  return diffieHellman({ privateKey: secretObject("X25519", secret), publicKey: publicObject("X25519", other) });
}

/** An X25519 pair for one sealing, whose secret is never seen. */
export function passingKeyPair(): { public: Buffer; sharedWith(other: Buffer): Buffer } {
  const pair = generateKeyPairSync("x25519");
  return {
    public: rawPublic(pair.publicKey),
    sharedWith: (other) => diffieHellman({ privateKey: pair.privateKey, publicKey: publicObject("X25519", other) }),
  };
}

export function sign(secret: Buffer, message: Buffer): Buffer {
  return signWith(null, message, secretObject("Ed25519", secret));
}

export function verify(key: Buffer, message: Buffer, signature: Buffer): boolean {
  return verifyWith(null, message, signerObject(key), signature);
}

/** Compares without telling by its duration where the difference is. */
export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

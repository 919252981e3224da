import {
  decrypt,
  encrypt,
  erase,
  hkdf,
  KEY_BYTES,
  NONCE_BYTES,
  passingKeyPair,
  sharedSecret,
  TAG_BYTES,
  type KeyPair,
} from "./primitives.ts";

/** `HELB` | format 1 | ephemeral X25519 public 32 | AES-256-GCM ciphertext | tag 16. Says nothing of who sealed it. */
const MAGIC = Buffer.from("HELB\x01", "latin1");
const SEALED_AT = MAGIC.length + KEY_BYTES;
const KEY_BOX_BYTES = SEALED_AT + KEY_BYTES + TAG_BYTES;

/** Seals a secret so that only the holder of `recipient` opens it, and only under the same context. */
export function sealBox(recipient: Buffer, context: string, secret: Buffer): Buffer {
  const ephemeral = passingKeyPair();
  const header = Buffer.concat([MAGIC, ephemeral.public]);
  const { key, nonce } = boxKey(ephemeral.sharedWith(recipient), ephemeral.public, recipient);
  const sealed = encrypt(key, nonce, Buffer.concat([header, Buffer.from(context)]), secret);
  erase(key);
  return Buffer.concat([header, sealed]);
}

/** Null when the box is damaged, moved or for somebody else. */
export function openBox(own: KeyPair, context: string, box: Buffer): Buffer | null {
  if (box.length < SEALED_AT + TAG_BYTES || !box.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const ephemeral = box.subarray(MAGIC.length, SEALED_AT);
  let shared: Buffer;
  try {
    shared = sharedSecret(own.secret, ephemeral);
  } catch {
    return null;
  }
  const { key, nonce } = boxKey(shared, ephemeral, own.public);
  const secret = decrypt(
    key,
    nonce,
    Buffer.concat([box.subarray(0, SEALED_AT), Buffer.from(context)]),
    box.subarray(SEALED_AT),
  );
  erase(key);
  return secret;
}

/** Whether the file of a key's box is there to its end; whether it opens, only its owner can tell. */
export const isWholeBox = (box: Buffer): boolean =>
  box.length === KEY_BOX_BYTES && box.subarray(0, MAGIC.length).equals(MAGIC);

function boxKey(shared: Buffer, ephemeral: Buffer, recipient: Buffer): { key: Buffer; nonce: Buffer } {
  const derived = hkdf(shared, Buffer.concat([ephemeral, recipient]), "helhet/box/1", KEY_BYTES + NONCE_BYTES);
  erase(shared);
  return { key: derived.subarray(0, KEY_BYTES), nonce: derived.subarray(KEY_BYTES) };
}

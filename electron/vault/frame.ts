import {
  decrypt,
  encrypt,
  erase,
  hkdf,
  KEY_BYTES,
  NONCE_BYTES,
  passingKeyPair,
  random,
  sealKeyPair,
  sha256,
  sharedSecret,
  sign,
  SIGNATURE_BYTES,
  TAG_BYTES,
  verify,
} from "./primitives.ts";

/*
 * One revision of one record, as it lies on disk:
 *   HELH | format 1 | writer 16 | salt 32 | ephemeral X25519 public 32 | count u8
 *   | count x (kind u8 | epoch u16 LE | recipient 16 | wrapped file key 32 + tag 16)
 *   | AES-256-GCM ciphertext | tag 16 | Ed25519 signature 64
 * The context `kind|id|revision` is in no byte of the file: it binds the file to its name.
 */
const MAGIC = Buffer.from("HELH\x01", "latin1");
const SALT_AT = MAGIC.length + 16;
const EPHEMERAL_AT = SALT_AT + 32;
const COUNT_AT = EPHEMERAL_AT + KEY_BYTES;
const STANZAS_AT = COUNT_AT + 1;
const STANZA_HEAD = 1 + 2 + 16;
const STANZA_BYTES = STANZA_HEAD + KEY_BYTES + TAG_BYTES;
const KIND = { ke: 1, all: 2, user: 3 } as const;

/** Somebody who can open a revision: a group in one epoch, or a single user. */
export interface Recipient {
  kind: keyof typeof KIND;
  epoch: number;
  public: Buffer;
}

export interface Writer {
  /** 32 hex digits. */
  id: string;
  signSecret: Buffer;
}

/** What a reader holds: secrets by `recipientId` (hex) and the signature keys, present and former, of every member. */
export interface ReaderKeys {
  secretOf(recipientId: string): Buffer | undefined;
  signPublicsOf(writerId: string): Buffer[];
}

export interface OpenedFrame {
  body: Buffer;
  /** Hex; tells two writings of the same revision number apart. */
  salt: string;
  writerId: string;
  /** `recipientId` of everybody it is sealed to, sorted. */
  sealedTo: string[];
}

/** A recipient is known by its key, so a stanza can be found without trying them all. */
export const recipientId = (publicKey: Buffer): string => sha256(publicKey).subarray(0, 16).toString("hex");

/** Seals a body to its recipients under a fresh file key and signs it: anybody can seal to a public key. */
export function sealFrame(writer: Writer, recipients: Recipient[], context: string, body: Buffer): Buffer {
  if (recipients.length === 0 || recipients.length > 255) throw new Error("a frame has 1 to 255 recipients");
  const fileKey = random(KEY_BYTES);
  const ephemeral = passingKeyPair();
  const salt = random(32);
  const stanzas = recipients.map((recipient) => wrap(fileKey, ephemeral, recipient));
  const header = Buffer.concat([
    MAGIC,
    Buffer.from(writer.id, "hex"),
    salt,
    ephemeral.public,
    Buffer.from([recipients.length]),
    ...stanzas,
  ]);
  const { key, nonce } = bodyKey(fileKey, salt);
  const sealed = Buffer.concat([header, encrypt(key, nonce, associated(header, context), body)]);
  erase(fileKey, key);
  return Buffer.concat([sealed, sign(writer.signSecret, signed(sealed, context))]);
}

/**
 * Opens a revision for the context its name says. Every torn, changed, moved or foreign file gives `"unreadable"`; one
 * that is whole but sealed to others gives `"notForMe"`.
 */
export function openFrame(bytes: Buffer, keys: ReaderKeys, context: string): OpenedFrame | "unreadable" | "notForMe" {
  const headerEnd = STANZAS_AT + (bytes[COUNT_AT] ?? 0) * STANZA_BYTES;
  if (bytes.length < headerEnd + TAG_BYTES + SIGNATURE_BYTES) return "unreadable";
  const writerId = signerOf(bytes, (id) => keys.signPublicsOf(id), context);
  if (writerId === null) return "unreadable";
  const sealed = bytes.subarray(0, -SIGNATURE_BYTES);
  const header = bytes.subarray(0, headerEnd);
  const fileKey = unwrap(header, keys);
  if (fileKey === "unreadable" || fileKey === "notForMe") return fileKey;
  const { key, nonce } = bodyKey(fileKey, bytes.subarray(SALT_AT, EPHEMERAL_AT));
  const body = decrypt(key, nonce, associated(header, context), sealed.subarray(headerEnd));
  erase(fileKey, key);
  return body ? { body, salt: saltOf(bytes) ?? "", writerId, sealedTo: recipientsIn(header) } : "unreadable";
}

/** Whose signature a frame bears, checked without opening it: for a reader it is not sealed to. Null when it holds not. */
export function signerOf(bytes: Buffer, signPublicsOf: ReaderKeys["signPublicsOf"], context: string): string | null {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC) || bytes.length < STANZAS_AT + SIGNATURE_BYTES) return null;
  const writerId = bytes.toString("hex", MAGIC.length, SALT_AT);
  const [message, signature] = [signed(bytes.subarray(0, -SIGNATURE_BYTES), context), bytes.subarray(-SIGNATURE_BYTES)];
  return signPublicsOf(writerId).some((key) => verify(key, message, signature)) ? writerId : null;
}

const recipientsIn = (header: Buffer): string[] =>
  Array.from({ length: header[COUNT_AT] ?? 0 }, (_, at) =>
    header.toString("hex", STANZAS_AT + at * STANZA_BYTES + 3, STANZAS_AT + at * STANZA_BYTES + STANZA_HEAD),
  ).sort();

/** The salt as it stands in the file, not authenticated; null when the file is too short to hold one. */
export function saltOf(bytes: Buffer): string | null {
  return bytes.length < EPHEMERAL_AT ? null : bytes.toString("hex", SALT_AT, EPHEMERAL_AT);
}

function wrap(fileKey: Buffer, ephemeral: ReturnType<typeof passingKeyPair>, recipient: Recipient): Buffer {
  const head = Buffer.alloc(STANZA_HEAD);
  head.writeUInt8(KIND[recipient.kind], 0);
  head.writeUInt16LE(recipient.epoch, 1);
  head.write(recipientId(recipient.public), 3, "hex");
  const { key, nonce } = wrapKey(ephemeral.sharedWith(recipient.public), ephemeral.public, recipient.public);
  const wrapped = encrypt(key, nonce, head, fileKey);
  erase(key);
  return Buffer.concat([head, wrapped]);
}

function unwrap(header: Buffer, keys: ReaderKeys): Buffer | "unreadable" | "notForMe" {
  const ephemeral = header.subarray(EPHEMERAL_AT, COUNT_AT);
  for (let at = STANZAS_AT; at < header.length; at += STANZA_BYTES) {
    const head = header.subarray(at, at + STANZA_HEAD);
    const secret = keys.secretOf(head.toString("hex", 3));
    if (!secret) continue;
    const { key, nonce } = wrapKey(sharedSecret(secret, ephemeral), ephemeral, sealKeyPair(secret).public);
    const fileKey = decrypt(key, nonce, head, header.subarray(at + STANZA_HEAD, at + STANZA_BYTES));
    erase(key);
    return fileKey ?? "unreadable";
  }
  return "notForMe";
}

interface KeyAndNonce {
  key: Buffer;
  nonce: Buffer;
}

/** Key and nonce come together from a secret that is used once, so no nonce is ever repeated. */
const split = (derived: Buffer): KeyAndNonce => ({
  key: derived.subarray(0, KEY_BYTES),
  nonce: derived.subarray(KEY_BYTES),
});

const bodyKey = (fileKey: Buffer, salt: Buffer): KeyAndNonce =>
  split(hkdf(fileKey, salt, "helhet/record/body/1", KEY_BYTES + NONCE_BYTES));

function wrapKey(shared: Buffer, ephemeral: Buffer, recipient: Buffer): KeyAndNonce {
  const derived = hkdf(shared, Buffer.concat([ephemeral, recipient]), "helhet/record/wrap/1", KEY_BYTES + NONCE_BYTES);
  erase(shared);
  return split(derived);
}

const associated = (header: Buffer, context: string): Buffer => Buffer.concat([header, Buffer.from(context)]);

/** The context goes in as a hash: of fixed length, so that no byte can count as file or as context at will. */
const signed = (sealed: Buffer, context: string): Buffer => Buffer.concat([sealed, sha256(context)]);

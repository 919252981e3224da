import { createDecipheriv, createHash, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sodium from "libsodium-wrappers-sumo";

/*
 * Another program's reader of a store, written from the README's "File format" alone: what somebody can open who has
 * copied the folder and knows one passphrase. Imports nothing of the product.
 */

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const sha256 = (bytes: Buffer | string): Buffer => createHash("sha256").update(bytes).digest();
const nameOf = (publicKey: Buffer): string => sha256(publicKey).subarray(0, 16).toString("hex");
const hkdf = (key: Buffer, salt: Buffer, info: string, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, info, length));

function open(keyAndNonce: Buffer, associated: Buffer, sealed: Buffer): Buffer | null {
  const decipher = createDecipheriv("aes-256-gcm", keyAndNonce.subarray(0, 32), keyAndNonce.subarray(32, 44));
  decipher.setAAD(associated).setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

const privateKey = (secret: Buffer) =>
  createPrivateKey({
    key: Buffer.concat([hex("302e020100300506032b656e04220420"), secret]),
    format: "der",
    type: "pkcs8",
  });
const publicKey = (raw: Buffer) =>
  createPublicKey({ key: { kty: "OKP", crv: "X25519", x: raw.toString("base64url") }, format: "jwk" });
const publicOf = (secret: Buffer): Buffer =>
  Buffer.from(createPublicKey(privateKey(secret)).export({ format: "jwk" }).x ?? "", "base64url");
const shared = (secret: Buffer, other: Buffer): Buffer =>
  diffieHellman({ privateKey: privateKey(secret), publicKey: publicKey(other) });

interface KeyFile {
  sealPublic: string;
  memoryKiB: number;
  passes: number;
  salt: string;
  nonce: string;
  wrapped: string;
  commitment: string;
}

/** Every secret key a passphrase opens in a user's key files. */
async function secretsOf(store: string, userId: string, passphrase: string): Promise<Buffer[]> {
  await sodium.ready;
  const found: Buffer[] = [];
  for (const name of readdirSync(join(store, "users")).filter((file) => file.startsWith(userId))) {
    const file = JSON.parse(readFileSync(join(store, "users", name), "utf8")) as KeyFile;
    const derived = sodium.crypto_pwhash(
      32,
      Buffer.from(passphrase.normalize("NFC"), "utf8"),
      hex(file.salt),
      file.passes,
      file.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
    const both = hkdf(Buffer.from(derived), hex(file.salt), "helhet/user/1", 64);
    if (!both.subarray(32).equals(hex(file.commitment))) continue;
    const { nonce, wrapped } = file;
    const fields = Object.entries(file).filter(([name]) => !["commitment", "nonce", "wrapped"].includes(name));
    const header: unknown = Object.fromEntries(fields);
    const plain = open(
      Buffer.concat([both.subarray(0, 32), hex(nonce)]),
      Buffer.from(JSON.stringify(header)),
      hex(wrapped),
    );
    if (!plain) continue;
    for (let at = 0; at < plain.length; at += 32) if (at !== 32) found.push(plain.subarray(at, at + 32));
  }
  return found;
}

/** Tries every secret on every box of every group and epoch, whoever it is for. */
function withGroups(store: string, secrets: Buffer[]): Buffer[] {
  const { storeId } = JSON.parse(readFileSync(join(store, "store.json"), "utf8")) as { storeId: string };
  const found = [...secrets];
  for (const folder of readdirSync(join(store, "keys"))) {
    const [group = "", epoch = ""] = folder.split(".");
    for (const name of readdirSync(join(store, "keys", folder))) {
      const box = readFileSync(join(store, "keys", folder, name));
      const [owner = ""] = name.split(".");
      for (const secret of secrets) {
        const ephemeral = box.subarray(5, 37);
        const key = hkdf(shared(secret, ephemeral), Buffer.concat([ephemeral, publicOf(secret)]), "helhet/box/1", 44);
        const context = Buffer.from(`${storeId}|${group}|${epoch}|${owner}`);
        const opened = open(key, Buffer.concat([box.subarray(0, 37), context]), box.subarray(37));
        if (opened) found.push(opened);
      }
    }
  }
  return found;
}

function openRecord(bytes: Buffer, context: string, secrets: Buffer[]): unknown {
  const count = bytes[85] ?? 0;
  const headerEnd = 86 + count * 67;
  const ephemeral = bytes.subarray(53, 85);
  for (let at = 86; at < headerEnd; at += 67) {
    const head = bytes.subarray(at, at + 19);
    const secret = secrets.find((one) => nameOf(publicOf(one)) === head.toString("hex", 3));
    if (!secret) continue;
    const salt = Buffer.concat([ephemeral, publicOf(secret)]);
    const wrap = hkdf(shared(secret, ephemeral), salt, "helhet/record/wrap/1", 44);
    const fileKey = open(wrap, head, bytes.subarray(at + 19, at + 67));
    if (!fileKey) continue;
    const key = hkdf(fileKey, bytes.subarray(21, 53), "helhet/record/body/1", 44);
    const associated = Buffer.concat([bytes.subarray(0, headerEnd), Buffer.from(context)]);
    const body = open(key, associated, bytes.subarray(headerEnd, -64));
    if (body) return JSON.parse(body.toString("utf8"));
  }
  return null;
}

export interface ForeignReading {
  /** Content of every revision that opens, by file name without folder. */
  opened: Map<string, unknown>;
  /** File names of revisions that do not. */
  closed: string[];
}

/** Everything in a copied store that one user's passphrase opens. */
export async function readAsForeigner(store: string, userId: string, passphrase: string): Promise<ForeignReading> {
  const secrets = withGroups(store, await secretsOf(store, userId, passphrase));
  const reading: ForeignReading = { opened: new Map(), closed: [] };
  for (const folder of readdirSync(join(store, "docs"))) {
    for (const name of readdirSync(join(store, "docs", folder))) {
      const [, kind = "", id = "", revision = ""] = /^([a-z]+)-(.+)\.(\d{8})\.rec$/.exec(name) ?? [];
      const bytes = readFileSync(join(store, "docs", folder, name));
      const content = openRecord(bytes, `${kind}|${id}|${Number(revision)}`, secrets);
      if (content) reading.opened.set(name, content);
      else reading.closed.push(name);
    }
  }
  return reading;
}

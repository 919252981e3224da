import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decrypt,
  encrypt,
  erase,
  hkdf,
  passingKeyPair,
  random,
  sameBytes,
  sealKeyPair,
  sharedSecret,
  sign,
  signKeyPair,
  verify,
} from "../../../../electron/vault/primitives.ts";

const bytes = (most = 200): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ maxLength: most }).map((array) => Buffer.from(array));

function flipped(buffer: Buffer, bit: number): Buffer {
  const changed = Buffer.from(buffer);
  const at = Math.floor(bit / 8) % buffer.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
}

describe("primitives", () => {
  const [key, nonce] = [random(32), random(12)];

  it("opens what it sealed", () => {
    fc.assert(
      fc.property(bytes(), bytes(), (plain, associated) => {
        expect(decrypt(key, nonce, associated, encrypt(key, nonce, associated, plain))).toEqual(plain);
      }),
    );
  });

  it("opens nothing that was changed in any bit, cut or extended", () => {
    fc.assert(
      fc.property(bytes(), bytes(), fc.nat(), (plain, associated, bit) => {
        const sealed = encrypt(key, nonce, associated, plain);
        expect(decrypt(key, nonce, associated, flipped(sealed, bit))).toBeNull();
        expect(decrypt(key, nonce, associated, sealed.subarray(0, bit % sealed.length))).toBeNull();
        expect(decrypt(key, nonce, associated, Buffer.concat([sealed, Buffer.alloc(1)]))).toBeNull();
        expect(decrypt(key, nonce, Buffer.concat([associated, Buffer.alloc(1)]), sealed)).toBeNull();
      }),
    );
  });

  it("agrees on a secret from both sides", () => {
    const [own, passing] = [sealKeyPair(), passingKeyPair()];
    expect(passing.sharedWith(own.public)).toEqual(sharedSecret(own.secret, passing.public));
  });

  it("refuses a public key of low order", () => {
    expect(() => sharedSecret(sealKeyPair().secret, Buffer.alloc(32))).toThrow();
  });

  it("verifies its own signature only for the same message and signer", () => {
    const [own, other] = [signKeyPair(), signKeyPair()];
    fc.assert(
      fc.property(
        bytes().filter(({ length }) => length > 0),
        fc.nat(),
        (message, bit) => {
          const signature = sign(own.secret, message);
          expect(verify(own.public, message, signature)).toBe(true);
          expect(verify(own.public, flipped(message, bit), signature)).toBe(false);
          expect(verify(own.public, message, flipped(signature, bit))).toBe(false);
          expect(verify(other.public, message, signature)).toBe(false);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("derives any length, each a beginning of the longer one", () => {
    const long = hkdf(key, nonce, "info", 100);
    expect(long).toHaveLength(100);
    expect(hkdf(key, nonce, "info", 44)).toEqual(long.subarray(0, 44));
    expect(hkdf(key, nonce, "other", 44)).not.toEqual(long.subarray(0, 44));
  });

  it("compares bytes of different length as different", () => {
    expect(sameBytes(Buffer.from("ab"), Buffer.from("ab"))).toBe(true);
    expect(sameBytes(Buffer.from("ab"), Buffer.from("abc"))).toBe(false);
  });

  it("zeroes what it erases", () => {
    const { secret } = signKeyPair();
    erase(secret);
    expect(secret).toEqual(Buffer.alloc(32));
  });
});

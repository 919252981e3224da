import { describe, expect, it } from "vitest";
import { random, sealKeyPair } from "../../../../electron/vault/primitives.ts";
import { openBox, sealBox } from "../../../../electron/vault/sealedBox.ts";

const [own, other] = [sealKeyPair(), sealKeyPair()];
const secret = random(32);
const box = sealBox(own.public, "ke|1", secret);

describe("sealedBox", () => {
  it("opens for its recipient only, in its context only", () => {
    expect(openBox(own, "ke|1", box)).toEqual(secret);
    expect(openBox(other, "ke|1", box)).toBeNull();
    expect(openBox(own, "ke|2", box)).toBeNull();
  });

  it("does not open with any bit flipped, cut or extended", () => {
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = Buffer.from(box);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openBox(own, "ke|1", changed)).toBeNull();
    }
    for (let length = 0; length < box.length; length++) {
      expect(openBox(own, "ke|1", box.subarray(0, length))).toBeNull();
    }
    expect(openBox(own, "ke|1", Buffer.concat([box, Buffer.alloc(1)]))).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import {
  openFrame,
  recipientId,
  saltOf,
  sealFrame,
  type ReaderKeys,
  type Recipient,
} from "../../../../electron/vault/frame.ts";
import { random, sealKeyPair, sha256, sign, signKeyPair } from "../../../../electron/vault/primitives.ts";

const writerId = random(16).toString("hex");
const signing = signKeyPair();
const writer = { id: writerId, signSecret: signing.secret };
const [group, person, stranger] = [sealKeyPair(), sealKeyPair(), sealKeyPair()];
const recipients: Recipient[] = [
  { kind: "ke", epoch: 3, public: group.public },
  { kind: "user", epoch: 1, public: person.public },
];
const keysOf = (pair: { public: Buffer; secret: Buffer }): ReaderKeys => ({
  secretOf: (id) => (id === recipientId(pair.public) ? pair.secret : undefined),
  signPublicsOf: (id) => (id === writerId ? [signing.public] : []),
});
const context = "case|a1|7";
const body = Buffer.from("blåbær");
const frame = sealFrame(writer, recipients, context, body);

describe("frame", () => {
  it.each([group, person])("opens for each of its recipients", (pair) => {
    expect(openFrame(frame, keysOf(pair), context)).toMatchObject({ body, salt: saltOf(frame), writerId });
  });

  it("is whole but closed for everybody else", () => {
    expect(openFrame(frame, keysOf(stranger), context)).toBe("notForMe");
  });

  it("does not open with any bit flipped", () => {
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const changed = Buffer.from(frame);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openFrame(changed, keysOf(group), context)).toBe("unreadable");
    }
  });

  it("does not open cut at any length or extended", () => {
    for (let length = 0; length < frame.length; length++) {
      expect(openFrame(frame.subarray(0, length), keysOf(group), context)).toBe("unreadable");
    }
    for (const more of [1, 16, 64]) {
      expect(openFrame(Buffer.concat([frame, Buffer.alloc(more)]), keysOf(group), context)).toBe("unreadable");
    }
  });

  it.each(["case|a2|7", "case|a1|8", "case|a1|6", "settings|a1|7", "case|a1|77", ""])(
    "does not open as another record, revision or kind: %s",
    (other) => {
      expect(openFrame(frame, keysOf(group), other)).toBe("unreadable");
    },
  );

  it("does not open when the writer is no member, although anybody can seal to a group", () => {
    const outsider = { id: random(16).toString("hex"), signSecret: signKeyPair().secret };
    expect(openFrame(sealFrame(outsider, recipients, context, body), keysOf(group), context)).toBe("unreadable");
  });

  it("does not open when somebody writes in a member's name", () => {
    const forger = { id: writerId, signSecret: signKeyPair().secret };
    expect(openFrame(sealFrame(forger, recipients, context, body), keysOf(group), context)).toBe("unreadable");
  });

  it("does not open when a member signs what is sealed wrongly", () => {
    const sealed = Buffer.from(frame.subarray(0, -64));
    sealed[sealed.length - 1] = (sealed[sealed.length - 1] ?? 0) ^ 1;
    const signature = sign(signing.secret, Buffer.concat([sealed, sha256(context)]));
    expect(openFrame(Buffer.concat([sealed, signature]), keysOf(group), context)).toBe("unreadable");
  });

  it("never repeats a byte of what is random", () => {
    const again = sealFrame(writer, recipients, context, body);
    expect(saltOf(again)).not.toBe(saltOf(frame));
    expect(again.subarray(-64 - 16 - body.length, -64)).not.toEqual(frame.subarray(-64 - 16 - body.length, -64));
  });

  it("holds an empty body, and refuses to be for nobody", () => {
    const empty = sealFrame(writer, recipients, context, Buffer.alloc(0));
    expect(openFrame(empty, keysOf(group), context)).toMatchObject({ body: Buffer.alloc(0) });
    expect(() => sealFrame(writer, [], context, body)).toThrow();
  });
});

import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  RECOVERY,
  signMembers,
  verifyMembers,
  type Members,
} from "../../../../electron/vault/members.ts";
import { random, signKeyPair } from "../../../../electron/vault/primitives.ts";

const strangerKeys = signKeyPair();
const hex = (bytes: number): string => random(bytes).toString("hex");
const [storeId, identity] = [hex(16), hex(32)];
const [leaderKeys, caseworkerKeys, recoveryKeys] = [signKeyPair(), signKeyPair(), signKeyPair()];
const plain = { coordinatorId: "", until: "", cases: [], once: false };
const member = { status: "active" as const, sealPublic: hex(32), from: 1, ...plain };
const leader = {
  ...member,
  id: hex(16),
  name: "Kari",
  role: "leader" as const,
  signPublic: leaderKeys.public.toString("hex"),
};
const caseworker = {
  ...member,
  id: hex(16),
  name: "Ola",
  role: "caseworker" as const,
  signPublic: caseworkerKeys.public.toString("hex"),
};
const first: Members = {
  format: 2,
  rev: 1,
  previous: identity,
  storeId,
  members: [leader, caseworker],
  groups: {
    ke: { epoch: 1, public: hex(32) },
    all: { epoch: 1, public: hex(32) },
    leaders: { epoch: 1, public: hex(32) },
  },
  recoveryPublic: hex(32),
  recoverySignPublic: recoveryKeys.public.toString("hex"),
  signedBy: leader.id,
};
const firstBytes = signMembers(first, leaderKeys.secret);
const firstVerified = verifyMembers(firstBytes, { storeId, rev: 1 }, identity);
if (!firstVerified) throw new Error("the first revision must hold");
const second: Members = { ...first, rev: 2, previous: firstVerified.hash };
const verifySecond = (members: Members, secret: Buffer): unknown =>
  verifyMembers(signMembers(members, secret), { storeId, rev: 2 }, firstVerified);

describe("members", () => {
  it("accepts the first revision and the next one a leader signs", () => {
    expect(firstVerified.members).toEqual(first);
    expect(verifySecond(second, leaderKeys.secret)).not.toBeNull();
  });

  it("accepts a later revision signed with the recovery key of the revision before", () => {
    expect(verifySecond({ ...second, signedBy: RECOVERY }, recoveryKeys.secret)).not.toBeNull();
  });

  it("refuses a first revision signed with the recovery key it brings itself", () => {
    const planted = signMembers({ ...first, signedBy: RECOVERY }, recoveryKeys.secret);
    expect(verifyMembers(planted, { storeId, rev: 1 }, identity)).toBeNull();
  });

  it("refuses every changed byte, also where the meaning stays", () => {
    for (let at = 0; at < firstBytes.length; at++) {
      const changed = Buffer.from(firstBytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verifyMembers(changed, { storeId, rev: 1 }, identity)).toBeNull();
    }
    const spaced = Buffer.from(JSON.stringify(JSON.parse(firstBytes.toString()), null, 1));
    expect(verifyMembers(spaced, { storeId, rev: 1 }, identity)).toBeNull();
  });

  it.each([
    ["signed by a caseworker", { ...second, signedBy: caseworker.id }, caseworkerKeys.secret],
    ["signed by somebody unknown", { ...second, signedBy: hex(16) }, signKeyPair().secret],
    ["signed with another key", second, signKeyPair().secret],
    ["chained to another revision", { ...second, previous: hex(32) }, leaderKeys.secret],
    ["of another store", { ...second, storeId: hex(16) }, leaderKeys.secret],
    ["with another number", { ...second, rev: 3 }, leaderKeys.secret],
    [
      "signed with a recovery key it brings itself",
      { ...second, recoverySignPublic: strangerKeys.public.toString("hex"), signedBy: RECOVERY },
      strangerKeys.secret,
    ],
    ["signed by a leader as recovery", { ...second, signedBy: RECOVERY }, leaderKeys.secret],
    ["signed with the recovery key as a leader", second, recoveryKeys.secret],
    [
      "naming itself leader",
      { ...second, members: [{ ...caseworker, role: "leader" as const }], signedBy: caseworker.id },
      caseworkerKeys.secret,
    ],
  ])("refuses a revision %s", (_what, members, secret) => {
    expect(verifySecond(members, secret)).toBeNull();
  });

  it("accepts a member who changes nothing but the own keys", () => {
    const fresh = { signPublic: hex(32), sealPublic: hex(32) };
    const renewed = { ...second, members: [leader, { ...caseworker, ...fresh }], signedBy: caseworker.id };
    expect(verifySecond(renewed, caseworkerKeys.secret)).not.toBeNull();
  });

  it.each([
    ["gives itself another role", { role: "leader" as const }],
    ["gives itself another name", { name: "Per" }],
    ["gives itself time", { until: "2099-01-01" }],
    ["gives itself cases", { cases: "all" as const }],
    ["takes another's place in the register", { coordinatorId: "k1" }],
    ["pretends to wait", { once: true }],
  ])("refuses a member who %s", (_what, change) => {
    const changed = { ...second, members: [leader, { ...caseworker, ...change }], signedBy: caseworker.id };
    expect(verifySecond(changed, caseworkerKeys.secret)).toBeNull();
  });

  it("refuses a member who changes another's keys, or a group's", () => {
    const other = { ...second, members: [{ ...leader, sealPublic: hex(32) }, caseworker], signedBy: caseworker.id };
    expect(verifySecond(other, caseworkerKeys.secret)).toBeNull();
    const groups = { ...second.groups, ke: { epoch: 2, public: hex(32) } };
    expect(verifySecond({ ...second, groups, signedBy: caseworker.id }, caseworkerKeys.secret)).toBeNull();
  });

  it("refuses a leader who was removed", () => {
    const removed = { ...first, members: [{ ...leader, status: "removed" as const }] };
    expect(verifyMembers(signMembers(removed, leaderKeys.secret), { storeId, rev: 1 }, identity)).toBeNull();
  });

  it("refuses to begin anew above the first revision", () => {
    const again = signMembers({ ...second, previous: identity }, leaderKeys.secret);
    expect(verifyMembers(again, { storeId, rev: 2 }, identity)).toBeNull();
  });

  it("prints a fingerprint of eight groups", () => {
    expect(fingerprintOf(firstVerified.hash)).toMatch(/^([0-9A-Z]{4} ){7}[0-9A-Z]{4}$/);
  });
});

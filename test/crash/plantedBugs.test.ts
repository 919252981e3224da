import { afterEach, describe, expect, it, vi } from "vitest";
import type * as clock from "../../electron/vault/diskClock.ts";
import { codeOf, type FileFunctions } from "../../electron/vault/files.ts";
import type * as frame from "../../electron/vault/frame.ts";
import type * as listing from "../../electron/vault/members.ts";
import type * as epoch from "../../electron/vault/newEpoch.ts";
import type * as keys from "../../electron/vault/userKeys.ts";
import type * as logWriting from "../../electron/vault/logWriter.ts";
import type * as reading from "../../electron/vault/readRecord.ts";
import { pruneRevisions } from "../../electron/vault/prune.ts";
import { addUser, changePassphrase, removeUser } from "../../electron/vault/userChanges.ts";
import { describeStore } from "../../electron/vault/vault.ts";
import { failDisk } from "./diskFaults.ts";
import { cutPower } from "./powerCuts.ts";
import { methodsOf, raceInMemory, stalledWriter } from "./races.ts";
import { Report, say } from "./report.ts";
import { saving } from "./sceneSaving.ts";
import { makeEmptyStore, newPassphrase, passphrase, placeOn, unlock } from "./simulatedStore.ts";
import { honest, type Disguise } from "./stage.ts";

const bugs = [
  "torn files are accepted",
  "removed users get the new key",
  "nothing is written into the log",
  "another's save since is not noticed",
  "old keys stay after a new passphrase",
  "anybody may change the members",
  "a day is no time",
] as const;
const planted = vi.hoisted(() => ({ bug: "" }));
const has = vi.hoisted(
  () =>
    (bug: string): boolean =>
      planted.bug === bug,
);

vi.mock("../../electron/vault/frame.ts", async (original) => {
  const real = await original<typeof frame>();
  const openFrame: typeof frame.openFrame = (bytes, keyring, context) => {
    const opened = real.openFrame(bytes, keyring, context);
    if (opened !== "unreadable" || !has("torn files are accepted")) return opened;
    const body = Buffer.from('{"data":{"step":0,"text":"torn"}}');
    return { body, salt: real.saltOf(bytes) ?? "", writerId: "", sealedTo: [] };
  };
  return { ...real, openFrame };
});

vi.mock("../../electron/vault/members.ts", async (original) => {
  const real = await original<typeof listing>();
  const verifyMembers: typeof listing.verifyMembers = (bytes, expected, before) => {
    const members = JSON.parse(bytes.toString()) as listing.MembersList;
    const verified = { members, hash: real.fingerprintOf("00".repeat(32)) };
    return has("anybody may change the members") ? verified : real.verifyMembers(bytes, expected, before);
  };
  return { ...real, verifyMembers };
});

vi.mock("../../electron/vault/newEpoch.ts", async (original) => {
  const real = await original<typeof epoch>();
  const newEpoch: typeof epoch.newEpoch = (place, storeId, group, members, recovery) => {
    const everybody = members.map((member) => ({ ...member, status: "active" as const }));
    return real.newEpoch(place, storeId, group, has("removed users get the new key") ? everybody : members, recovery);
  };
  return { ...real, newEpoch };
});

vi.mock("../../electron/vault/logWriter.ts", async (original) => {
  const real = await original<typeof logWriting>();
  const openLog: typeof logWriting.openLog = async (place, options) => {
    const writer = await real.openLog(place, options);
    const forgetful: typeof writer = {
      append: () => Promise.resolve({ session: "0".repeat(32), seq: 1 }),
      close: () => writer.close(),
    };
    return has("nothing is written into the log") ? forgetful : writer;
  };
  return { ...real, openLog };
});

vi.mock("../../electron/vault/readRecord.ts", async (original) => {
  const real = await original<typeof reading>();
  const readRevision: typeof reading.readRevision = async (session, record, revision) => {
    const read = await real.readRevision(session, record, revision);
    const known = session.index.get(record)?.revision ?? 0;
    return has("another's save since is not noticed") && revision > known ? "unreadable" : read;
  };
  return { ...real, readRevision };
});

vi.mock("../../electron/vault/userKeys.ts", async (original) => {
  const real = await original<typeof keys>();
  const removeKeysBelow: typeof keys.removeKeysBelow = (...all) =>
    has("old keys stay after a new passphrase") ? Promise.resolve() : real.removeKeysBelow(...all);
  return { ...real, removeKeysBelow };
});

vi.mock("../../electron/vault/diskClock.ts", async (original) => {
  const real = await original<typeof clock>();
  const isOlderThan: typeof clock.isOlderThan = (...all) => has("a day is no time") || real.isOlderThan(...all);
  return { ...real, isOlderThan };
});

/** A bug of one file function. */
const bug =
  (change: (files: FileFunctions) => Partial<FileFunctions>): Disguise =>
  (files) => ({ ...methodsOf(files), ...change(files) });

const noFlush = bug(() => ({ flush: () => Promise.resolve() }));
const noFolderFlush = bug(() => ({ flushDirectory: () => Promise.resolve() }));
const failedFlushIgnored = bug((files) => ({ flush: (handle) => files.flush(handle).catch(() => undefined) }));
const shortWritesIgnored = bug((files) => ({
  write: async (handle, bytes, offset, length) => {
    await files.write(handle, bytes, offset, length);
    return length;
  },
}));
const slotsNotTakenExclusively = bug((files) => ({
  createExclusive: async (path) => {
    try {
      return await files.createExclusive(path);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      return files.openAppend(path);
    }
  },
}));
const noSecondLook = bug(() => ({ exists: () => Promise.resolve(false) }));

type Check = (disguise: Disguise, report: Report) => Promise<void>;

const cutting: Check = (disguise, report) =>
  cutPower(saving(5), { model: "posix", seed: 7, imagesPerOperation: 3, disguise }, report);
const failing =
  (only: "flush" | "short"): Check =>
  (disguise, report) =>
    failDisk(saving(5), { model: "posix", seed: 1, many: only === "flush" ? 250 : 40, only, disguise }, report);
const racing: Check = (disguise, report) => raceInMemory({ seed: 3, writers: 3, updates: 10, disguise }, report);

/** A caseworker comes and goes; whoever is gone has no box of the key that is used from then on. */
const leaving: Check = async (_disguise, report) => {
  const { disk, userId } = await makeEmptyStore("posix");
  const vault = await unlock(disk, userId);
  const choice = { name: "Per", role: "caseworker", coordinatorId: "", until: "", cases: [] } as const;
  const { id } = await vault.work((session) => addUser(session, { ...choice, cases: [] }));
  await vault.work((session) => removeUser(session, id));
  const names = await disk.readDirectory("/store/keys/ke.2");
  if (names.length === 0) throw new Error("there is no new key");
  if (names.some((name) => name.startsWith(id))) report.tell("leaked", "the new key, to who was removed");
};

/** After a new passphrase nothing in the store opens with the old one, not even to a program that takes any file. */
const newWords: Check = async (_disguise, report) => {
  const { disk, userId } = await makeEmptyStore("posix");
  const vault = await unlock(disk, userId);
  await vault.work((session) => changePassphrase(session, passphrase, newPassphrase));
  const files = (await disk.readDirectory("/store/users")).filter((name) => name.startsWith(userId));
  if (files.length !== 1) report.tell("still in", `${files.length} key files`);
};

/** A list of members with another name in it, signed by nobody. */
const forging: Check = async (_disguise, report) => {
  const { disk } = await makeEmptyStore("posix");
  const path = "/store/members/m.00000001.json";
  const forged = (await disk.read(path)).toString().replace('"Kari"', '"Kira"');
  disk.damage(path, Buffer.from(forged));
  await describeStore({ ...placeOn(disk), local: "/elsewhere" }).then(
    () => report.tell("accepted", "a forged list of members"),
    () => undefined,
  );
};

/** Ten revisions of today: none of them may be tidied away, since somebody may still stand on them. */
const tidyingToday: Check = async (_disguise, report) => {
  const { disk, userId } = await makeEmptyStore("posix");
  const vault = await unlock(disk, userId);
  await vault.create("case", "a1", { step: 1, text: "" });
  for (let step = 1; step < 10; step++) await vault.save("case", "a1", step, { step, text: "" });
  const clockMemory = { seen: disk.clock, steadySince: 0 };
  const gone = await vault.work((session, stop) => pruneRevisions(session, clockMemory, stop));
  if (gone > 0) report.tell("lost", `${gone} revisions of today`);
};

afterEach(() => {
  planted.bug = "";
});

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

async function found(check: Check, disguise: Disguise): Promise<Report> {
  const report = new Report();
  await check(disguise, report).catch((error: unknown) => report.tell("failed open", String(error)));
  return report;
}

describe("planted bugs of the disk's functions", () => {
  it.each([
    ["files are not flushed", noFlush, cutting],
    ["folders are not flushed", noFolderFlush, cutting],
    ["failed flushes are ignored", failedFlushIgnored, failing("flush")],
    ["short writes are ignored", shortWritesIgnored, failing("short")],
    ["slots are not taken exclusively", slotsNotTakenExclusively, racing],
    ["no second look before acknowledging", noSecondLook, stalledWriter],
  ])("are caught: %s", async (name, disguise, check) => {
    const [bad, good] = [await found(check, disguise), await found(check, honest)];
    say(`planted bug "${name}": ${bad.violations.length} violations, ${good.violations.length} without it`);
    expect(bad.violations.length).toBeGreaterThan(0);
    expect(good.told).toEqual([]);
  });
});

describe("planted bugs of the store", () => {
  const checks: Record<(typeof bugs)[number], Check> = {
    "torn files are accepted": cutting,
    "removed users get the new key": leaving,
    "nothing is written into the log": cutting,
    "another's save since is not noticed": racing,
    "old keys stay after a new passphrase": newWords,
    "anybody may change the members": forging,
    "a day is no time": tidyingToday,
  };

  it.each(bugs)("are caught: %s", async (name) => {
    const good = await found(checks[name], honest);
    planted.bug = name;
    const bad = await found(checks[name], honest);
    say(`planted bug "${name}": ${bad.violations.length} violations, ${good.violations.length} without it`);
    expect(bad.violations.length).toBeGreaterThan(0);
    expect(good.told).toEqual([]);
  });
});

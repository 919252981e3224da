import { beforeEach, describe, expect, it } from "vitest";
import { groupFolder, writeBoxes } from "../../../../electron/vault/groupKeys.ts";
import { RECOVERY, signMembers, type GroupKey, type Members } from "../../../../electron/vault/members.ts";
import { readMembers, writeMembers, type Directory } from "../../../../electron/vault/membersFiles.ts";
import { nextAfter } from "../../../../electron/vault/nextMembers.ts";
import { random, sealKeyPair, type KeyPair } from "../../../../electron/vault/primitives.ts";
import { readStoreFile } from "../../../../electron/vault/storeFile.ts";
import { readUserKeys, type UserSecrets } from "../../../../electron/vault/userKeys.ts";
import { changesDisk, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import {
  cheapDerive,
  makeEmptyStore,
  newPassphrase,
  passphrase,
  recover,
  unlock,
  type MadeStore,
} from "../../../crash/simulatedStore.ts";

const code = (expected: string): object => ({ appError: { code: expected } });

let made: MadeStore;
let disk: SimulatedDisk;
beforeEach(async () => {
  made = await makeEmptyStore("posix");
  ({ disk } = made);
  const vault = await unlock(disk, made.userId);
  await vault.create("case", "a1", { step: 1, text: "before" });
  await vault.create("settings", "main", { step: 1, text: "settings" });
  await vault.lock();
});

function leadersOf({ groups }: Directory["current"]): GroupKey {
  if (!groups.leaders) throw new Error("a store of today has the group");
  return groups.leaders;
}

const directoryOf = async (): Promise<Directory> => readMembers(disk, "/store", await readStoreFile(disk, "/store"));

/** The leader's own secrets, as one who knows the first passphrase holds them. */
async function firstSecrets({ current }: Directory): Promise<UserSecrets> {
  const [leader] = current.members;
  const user = { storeId: current.storeId, userId: made.userId, sealPublic: leader?.sealPublic ?? null, passphrase };
  return readUserKeys(disk, cheapDerive, "/store", user);
}

/** A further members revision, signed by the leader. */
async function nextMembers(change: Partial<Members>): Promise<void> {
  const directory = await directoryOf();
  const rev = directory.highest + 1;
  const next = { ...nextAfter(directory), signedBy: made.userId, ...change };
  await writeMembers(disk, "/store", rev, signMembers(next, (await firstSecrets(directory)).sign));
}

describe("recoverStore", () => {
  it("opens what was there, and from then on only the new passphrase opens", async () => {
    const vault = await recover(disk, made);
    expect(vault.user).toMatchObject({ id: made.userId, name: "Kari", role: "leader" });
    expect(vault.problems).toEqual([]);
    expect(await vault.open("case", "a1")).toMatchObject({
      revision: 1,
      data: { step: 1, text: "before" },
      recovered: false,
    });
    await vault.save("case", "a1", 1, { step: 2, text: "after" });
    await vault.lock();

    await expect(unlock(disk, made.userId)).rejects.toMatchObject(code("wrongPassphrase"));
    const again = await unlock(disk, made.userId, newPassphrase);
    expect(again.problems).toEqual([]);
    expect((await again.open("case", "a1")).data).toEqual({ step: 2, text: "after" });
    expect((await again.open("settings", "main")).data).toEqual({ step: 1, text: "settings" });
  });

  it("leaves the sheet working and its fingerprint right", async () => {
    const { fingerprint } = await directoryOf();
    const words = ["tre tog ved stranda", "ni ender i dammen", "to hatter på hylla"];
    for (const [index, chosen] of words.entries()) {
      const vault = await recover(disk, made, chosen);
      expect(vault.fingerprint).toBe(fingerprint);
      await vault.save("case", "a1", index + 1, { step: index + 2, text: chosen });
      await vault.lock();
    }
    const vault = await unlock(disk, made.userId, words.at(-1));
    expect(vault.problems).toEqual([]);
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 4, recovered: false });
    for (const old of [passphrase, ...words.slice(0, -1)]) {
      await expect(unlock(disk, made.userId, old)).rejects.toMatchObject(code("wrongPassphrase"));
    }
  });

  it("opens every epoch of every group", async () => {
    const { current } = await directoryOf();
    const second = { ke: sealKeyPair(), all: sealKeyPair() };
    const owners = [
      { id: made.userId, sealPublic: Buffer.from(current.members[0]?.sealPublic ?? "", "hex") },
      { id: RECOVERY, sealPublic: Buffer.from(current.recoveryPublic, "hex") },
    ];
    for (const name of ["ke", "all"] as const) {
      await disk.mkdir(`/store/${groupFolder(name, 2)}`);
      const group = { name, epoch: 2, secret: second[name].secret };
      await writeBoxes(disk, "/store", current.storeId, group, owners);
    }
    const key = (pair: KeyPair) => ({ epoch: 2, public: pair.public.toString("hex") });
    await nextMembers({ groups: { ke: key(second.ke), all: key(second.all), leaders: leadersOf(current) } });
    const before = await unlock(disk, made.userId);
    await before.create("case", "b2", { step: 1, text: "second epoch" });
    await before.lock();

    const vault = await recover(disk, made);
    expect((await vault.open("case", "a1")).data).toEqual({ step: 1, text: "before" });
    expect((await vault.open("case", "b2")).data).toEqual({ step: 1, text: "second epoch" });
  });

  it("refuses a code that is not this store's, and changes nothing", async () => {
    const other = await makeEmptyStore("posix");
    const before = [...disk.contents().keys()];
    const [first = "", ...rest] = made.groups;
    const misread = [first.replace(/^./, (letter) => (letter === "7" ? "8" : "7")), ...rest];
    for (const groups of [other.groups, misread, rest, []]) {
      const tried = recover(disk, { userId: made.userId, groups });
      await expect(tried).rejects.toMatchObject(code("recoveryMismatch"));
    }
    expect([...disk.contents().keys()]).toEqual(before);
    await expect(unlock(disk, made.userId)).resolves.toMatchObject({ problems: [] });
  });

  it("refuses a weak passphrase and one who is no leader, and changes nothing", async () => {
    const { current } = await directoryOf();
    const [leader] = current.members;
    if (!leader) throw new Error("a store has a leader");
    const caseworker = { ...leader, id: random(16).toString("hex"), name: "Ola", role: "caseworker" as const };
    const former = { ...leader, id: random(16).toString("hex"), status: "removed" as const };
    await nextMembers({ members: [leader, caseworker, former] });
    const before = [...disk.contents().keys()];
    await expect(recover(disk, made, "kommune2026")).rejects.toMatchObject(code("weakPassphrase"));
    for (const userId of [caseworker.id, former.id, random(16).toString("hex")]) {
      await expect(recover(disk, { ...made, userId })).rejects.toMatchObject(code("recoveryNotLeader"));
    }
    expect([...disk.contents().keys()]).toEqual(before);
  });

  it("refuses when a box of the sheet is damaged, and the old passphrase still opens", async () => {
    const [box] = [...disk.contents().keys()].filter((path) => path.includes(`/${RECOVERY}.`));
    disk.damage(box ?? "", Buffer.alloc(90));
    await expect(recover(disk, made)).rejects.toMatchObject({ appError: { code: "storeDamaged", part: "keys" } });
    await expect(unlock(disk, made.userId)).resolves.toMatchObject({ problems: [] });
  });

  it("steps over a revision that a power cut tore, without a word about it afterwards", async () => {
    await writeMembers(disk, "/store", 2, Buffer.from('{"format":1,'));
    const vault = await recover(disk, made);
    expect(vault.problems).toEqual([]);
    expect((await directoryOf()).current.rev).toBe(3);
  });

  it("leaves the old passphrase, or the new one, whichever operation the disk refuses", async () => {
    let failed = 0;
    for (let refused = 0; ; refused++) {
      const copy = disk.copy();
      let operations = 0;
      copy.interfere = (operation) =>
        changesDisk(operation) && operations++ === refused
          ? Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }))
          : Promise.resolve(undefined);
      const outcome = await recover(copy, made).catch(() => null);
      copy.interfere = () => Promise.resolve(undefined);
      if (outcome && operations <= refused) break;
      failed++;
      const opened = [passphrase, newPassphrase].map((words) => unlock(copy, made.userId, words).catch(() => null));
      const vaults = (await Promise.all(opened)).filter((vault) => vault !== null);
      expect(vaults).toHaveLength(1);
      if (outcome) expect(vaults[0]?.user.id).toBe(made.userId);
      const vault = await recover(copy, made, "ni ender i dammen");
      expect((await vault.open("case", "a1")).data).toEqual({ step: 1, text: "before" });
    }
    expect(failed).toBeGreaterThan(20);
  });

  it("lets a workstation that was open all the time read and save on", async () => {
    const open = await unlock(disk, made.userId);
    const vault = await recover(disk, made);
    await vault.save("case", "a1", 1, { step: 2, text: "new keys" });
    expect(await open.open("case", "a1")).toMatchObject({
      revision: 2,
      data: { step: 2, text: "new keys" },
      recovered: false,
    });
    await open.save("case", "a1", 2, { step: 3, text: "old keys" });
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 3, recovered: false });
  });

  it("never lets a workstation that was open all the time write over what the new keys signed", async () => {
    const open = await unlock(disk, made.userId);
    const vault = await recover(disk, made);
    await vault.save("case", "a1", 1, { step: 2, text: "new keys" });
    const blind = open.save("case", "a1", 1, { step: 3, text: "old keys" });
    await expect(blind).rejects.toMatchObject(code("conflict"));
  });

  it("notices on a workstation that saw it when it is undone, or the old keys go on without it", async () => {
    const directory = await directoryOf();
    const { sign } = await firstSecrets(directory);
    await (await recover(disk, made)).lock();
    const newest = "/store/members/m.00000002.json";
    const fork = { ...nextAfter(directory), signedBy: made.userId };
    disk.damage(newest, signMembers(fork, sign));
    expect((await directoryOf()).current).toEqual(fork);
    const damaged = { appError: { code: "storeDamaged", part: "members" } };
    await expect(unlock(disk, made.userId)).rejects.toMatchObject(damaged);
    await disk.remove(newest);
    expect((await unlock(disk, made.userId)).problems).toContainEqual({ kind: "olderStore", what: "members" });
  });
});

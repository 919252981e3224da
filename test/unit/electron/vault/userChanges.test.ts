import { beforeEach, describe, expect, it } from "vitest";
import { adoptKeys } from "../../../../electron/vault/adoptKeys.ts";
import { reseal, wronglySealed } from "../../../../electron/vault/reseal.ts";
import {
  addUser,
  changePassphrase,
  changeUser,
  removeUser,
  renewUser,
  userRows,
} from "../../../../electron/vault/userChanges.ts";
import { unlockStore, type RecordShapes, type Vault } from "../../../../electron/vault/vault.ts";
import type { UserChoice } from "../../../../shared/user/schema.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes as plain, type Content } from "../../../crash/simulatedStore.ts";

/** Text of a record: who coordinates, from when to when. */
const readers = (data: unknown): string[] => {
  const [coordinator = "", until = ""] = (data as Content).text.split("|");
  return coordinator !== "" && (until === "" || until >= today) ? [coordinator] : [];
};
const shapes: RecordShapes = { ...plain, readers: (kind, data) => (kind === "case" ? readers(data) : []) };
const own = "min egen hemmelige frase";
const choice = (given: Partial<UserChoice>): UserChoice => ({
  name: "Per",
  role: "coordinator",
  coordinatorId: "k1",
  until: "",
  cases: [],
  ...given,
});

let disk: SimulatedDisk;
let leader: Vault;
let leaderId: string;
let today = "2027-03-15";
beforeEach(async () => {
  today = "2027-03-15";
  const made = await makeEmptyStore("posix");
  ({ disk, userId: leaderId } = made);
  leader = await open(leaderId, passphrase);
  await leader.create("case", "own1", { step: 1, text: "k1" });
  await leader.create("case", "other", { step: 1, text: "k2" });
  await leader.create("directory", "main", { step: 1, text: "" });
});

const place = (workstation: string) => ({
  ...placeOn(disk),
  local: `/local/${workstation}`,
  now: () => new Date(`${today}T12:00:00Z`),
});
const open = (userId: string, words: string, workstation = "first"): Promise<Vault> =>
  unlockStore(place(workstation), shapes, { userId, passphrase: words });
const resealAll = (): Promise<void> =>
  leader.work((session) => reseal(session, new AbortController().signal, () => undefined));

/** Adds a user, who unlocks on a workstation of their own and chooses a passphrase. */
async function joined(given: Partial<UserChoice>): Promise<{ id: string; vault: Vault; oneTime: string }> {
  const { id, oneTime } = await leader.work((session) => addUser(session, choice(given)));
  await resealAll();
  const first = await open(id, oneTime, id);
  await first.work((session) => adoptKeys(session, own));
  await first.lock();
  return { id, oneTime, vault: await open(id, own, id) };
}
const seen = (vault: Vault): string[] =>
  vault
    .summaries("case")
    .map(({ id }) => id)
    .toSorted();
const denied = async (vault: Vault, id: string): Promise<void> => {
  await expect(vault.open("case", id)).rejects.toThrow("notFound");
};

describe("userChanges", () => {
  it("lets a coordinator open own cases and the registers, and nothing else", async () => {
    const { vault } = await joined({});
    expect(seen(vault)).toEqual(["own1"]);
    expect((await vault.open("case", "own1")).data).toEqual({ step: 1, text: "k1" });
    expect((await vault.open("directory", "main")).data).toEqual({ step: 1, text: "" });
    await denied(vault, "other");
  });

  it("lets coordinator and leader read what the other saves", async () => {
    const { vault, id } = await joined({});
    await vault.save("case", "own1", (await vault.open("case", "own1")).revision, { step: 2, text: "k1" });
    const read = await leader.open("case", "own1");
    expect(read).toMatchObject({ data: { step: 2 }, savedBy: id });
    await leader.save("case", "own1", read.revision, { step: 3, text: "k1" });
    expect((await vault.open("case", "own1")).data).toMatchObject({ step: 3 });
  });

  it("gives and takes access with the next save", async () => {
    const { vault } = await joined({});
    const { revision } = await leader.open("case", "other");
    await leader.save("case", "other", revision, { step: 2, text: "k1" });
    await vault.refresh();
    expect(seen(vault)).toEqual(["other", "own1"]);
    await leader.save("case", "other", revision + 1, { step: 3, text: "k2" });
    await vault.refresh();
    expect(seen(vault)).toEqual(["own1"]);
    await denied(vault, "other");
  });

  it("takes access when a period ends, by sealing anew without a change", async () => {
    const { revision } = await leader.open("case", "own1");
    await leader.save("case", "own1", revision, { step: 2, text: "k1|2027-03-20" });
    const { vault } = await joined({});
    expect(seen(vault)).toEqual(["own1"]);
    today = "2027-03-21";
    await leader.lock();
    leader = await unlockStore(place("first"), { ...shapes, isStale: () => true }, { userId: leaderId, passphrase });
    expect(await leader.work((session) => Promise.resolve(wronglySealed(session)))).toHaveLength(1);
    await resealAll();
    await vault.refresh();
    expect(seen(vault)).toEqual([]);
    await denied(vault, "own1");
    expect((await leader.open("case", "own1")).data).toEqual({ step: 2, text: "k1|2027-03-20" });
  });

  it("opens nothing of what is written after a user was removed", async () => {
    const { vault, id } = await joined({ role: "caseworker" });
    expect(seen(vault)).toEqual(["other", "own1"]);
    await leader.work((session) => removeUser(session, id));
    await resealAll();
    expect(await leader.work((session) => Promise.resolve(wronglySealed(session)))).toEqual([]);
    await denied(vault, "own1");
    await expect(vault.refresh()).rejects.toThrow("accessEnded");
    await expect(open(id, own, id)).rejects.toThrow("wrongPassphrase");
    await expect(vault.create("case", "new", { step: 1, text: "" })).rejects.toThrow();
  });

  it("takes in a list of members again when its keys could not be read the first time", async () => {
    const { vault } = await joined({ role: "caseworker" });
    const { id } = await joined({ name: "Ali", role: "caseworker" });
    await leader.work((session) => removeUser(session, id));
    await resealAll();
    let refused = 0;
    disk.interfere = (operation, path) =>
      operation === "read" && path.includes("/keys/") && refused++ === 0
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(undefined);
    await expect(vault.refresh()).rejects.toMatchObject({ appError: { code: "folderUnavailable" } });
    expect(refused).toBe(1);
    await vault.refresh();
    expect(vault.summaries("case").map((row) => row.id)).toEqual(expect.arrayContaining(["own1", "other"]));
    expect((await vault.open("case", "own1")).data).toMatchObject({ text: "k1" });
  });

  it("lets in one to whom a role was being given when the disk failed, and gives it at the next attempt", async () => {
    const { id, vault } = await joined({});
    await vault.lock();
    const promote = () => leader.work((session) => changeUser(session, id, choice({ role: "caseworker" })));
    disk.interfere = (operation, path) =>
      path.startsWith("/store/keys/ke.1/") && operation === "flush"
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(operation === "write" && path.startsWith("/store/keys/ke.1/") ? "short" : undefined);
    await expect(promote()).rejects.toMatchObject({ appError: { code: "folderUnavailable" } });
    disk.interfere = () => Promise.resolve(undefined);
    const [torn = ""] = [...disk.contents().keys()].filter((path) => path.startsWith(`/store/keys/ke.1/${id}.`));
    for (const left of [disk.contents().get(torn)?.subarray(0, 40), Buffer.alloc(85)]) {
      disk.damage(torn, left ?? Buffer.alloc(0));
      const before = await open(id, own, id);
      expect(before.user.role).toBe("coordinator");
      expect(seen(before)).toEqual(["own1"]);
      await before.lock();
    }
    await promote();
    expect(seen(await open(id, own, id))).toEqual(["other", "own1"]);
  });

  it("gives a role back with the keys of all that happened meanwhile", async () => {
    const { id } = await joined({ role: "caseworker" });
    const { id: other } = await joined({ name: "Ali", role: "caseworker" });
    await leader.work((session) => changeUser(session, id, choice({})));
    await leader.work((session) => removeUser(session, other));
    await resealAll();
    await leader.work((session) => changeUser(session, id, choice({ role: "caseworker" })));
    expect(seen(await open(id, own, id))).toEqual(["other", "own1"]);
  });

  it("takes nothing back that a user did a moment ago", async () => {
    const { id, oneTime } = await leader.work((session) => addUser(session, choice({})));
    const first = await open(id, oneTime, id);
    await first.work((session) => adoptKeys(session, own));
    await leader.work((session) => changeUser(session, id, choice({ name: "Per Olav" })));
    const vault = await open(id, own, id);
    expect(vault.user.name).toBe("Per Olav");
    expect(vault.once).toBe(false);
    await expect(leader.work((session) => removeUser(session, "0".repeat(32)))).rejects.toThrow("notFound");
  });

  it("lets one choose a passphrase although somebody was removed since the unlock", async () => {
    const { id: other } = await joined({ name: "Ali", role: "caseworker" });
    const { id, oneTime } = await leader.work((session) => addUser(session, choice({ role: "caseworker" })));
    const first = await open(id, oneTime, id);
    await leader.work((session) => removeUser(session, other));
    await first.work((session) => adoptKeys(session, own));
    await first.lock();
    await resealAll();
    expect(seen(await open(id, own, id))).toEqual(["other", "own1"]);
  });

  it("decides nothing with keys that were replaced, and leaves the new ones alone", async () => {
    const { id: second, vault } = await joined({ name: "Ali", role: "leader" });
    const { oneTime } = await leader.work((session) => renewUser(session, second));
    const ended = { appError: { code: "accessEnded" } };
    await expect(vault.work((session) => addUser(session, choice({ name: "Eva" })))).rejects.toMatchObject(ended);
    const wrong = { appError: { code: "wrongPassphrase" } };
    await expect(vault.work((session) => changePassphrase(session, own, passphrase))).rejects.toMatchObject(wrong);
    expect((await open(second, oneTime, second)).problems).toEqual([]);
  });

  it("ends what is open with keys that were replaced", async () => {
    const { id, vault } = await joined({});
    const { id: other } = await joined({ name: "Ali", role: "caseworker" });
    const { revision } = await vault.open("case", "own1");
    await leader.work((session) => renewUser(session, id));
    await leader.work((session) => removeUser(session, other));
    await resealAll();
    const ended = { appError: { code: "accessEnded" } };
    await expect(vault.save("case", "own1", revision, { step: 9, text: "k1" })).rejects.toMatchObject(ended);
    await expect(vault.refresh()).rejects.toMatchObject(ended);
    await expect(vault.work((session) => changePassphrase(session, own, passphrase))).rejects.toMatchObject(ended);
    await expect(vault.work((session) => adoptKeys(session, passphrase))).rejects.toMatchObject(ended);
  });

  it("lets go on with former keys who reads by groups alone, until a group gets a new key", async () => {
    const { id, vault } = await joined({ role: "caseworker" });
    const { id: other } = await joined({ name: "Ali", role: "caseworker" });
    const { revision } = await vault.open("case", "own1");
    await leader.work((session) => renewUser(session, id));
    await vault.refresh();
    await vault.save("case", "own1", revision, { step: 9, text: "k1" });
    await leader.work((session) => removeUser(session, other));
    await expect(vault.refresh()).rejects.toMatchObject({ appError: { code: "accessEnded" } });
  });

  it("decides nothing on a list of members that has gone back", async () => {
    const { id } = await joined({ role: "caseworker" });
    const newest = [...disk.contents().keys()].filter((path) => path.startsWith("/store/members/")).toSorted();
    await leader.work((session) => removeUser(session, id));
    for (const path of disk.contents().keys()) {
      if (path.startsWith("/store/members/") && !newest.includes(path)) await disk.remove(path);
    }
    const add = leader.work((session) => addUser(session, choice({ name: "Eva" })));
    await expect(add).rejects.toMatchObject({ appError: { code: "storeOlder" } });
  });

  it("stops and goes on with sealing anew", async () => {
    const { id } = await joined({ role: "caseworker" });
    await leader.work((session) => removeUser(session, id));
    const stop = new AbortController();
    await leader.work((session) => reseal(session, stop.signal, () => stop.abort()));
    expect(await leader.work((session) => Promise.resolve(wronglySealed(session)))).toHaveLength(2);
    await leader.lock();
    leader = await open(leaderId, passphrase);
    await resealAll();
    expect(await leader.work((session) => Promise.resolve(wronglySealed(session)))).toEqual([]);
  });

  it("lets a reader open what was granted, until the last day, and write nothing", async () => {
    const { vault, id } = await joined({ role: "reader", coordinatorId: "", until: "2027-03-20", cases: ["other"] });
    expect(seen(vault)).toEqual(["other"]);
    const forged = vault.save("case", "other", (await vault.open("case", "other")).revision, { step: 9, text: "" });
    await forged.catch(() => undefined);
    expect((await leader.open("case", "other")).data).toMatchObject({ step: 1 });
    today = "2027-03-21";
    await expect(open(id, own, id)).rejects.toThrow("accessEnded");
    await resealAll();
    await denied(vault, "other");
  });

  it("makes the one-time passphrase good for one time", async () => {
    const { id, oneTime, vault } = await joined({});
    await expect(open(id, oneTime, id)).rejects.toThrow("wrongPassphrase");
    expect(vault.once).toBe(false);
    const row = await leader.work(async (session) => {
      await leader.refresh();
      return userRows(session).find((one) => one.id === id);
    });
    expect(row).toMatchObject({ waiting: false, status: "active" });
  });

  it("gives one who forgot new keys; the old passphrase opens nothing", async () => {
    const { id, vault } = await joined({});
    await vault.lock();
    const { oneTime } = await leader.work((session) => renewUser(session, id));
    await resealAll();
    await expect(open(id, own, id)).rejects.toThrow("wrongPassphrase");
    const again = await open(id, oneTime, id);
    expect(again.once).toBe(true);
    expect(seen(again)).toEqual(["own1"]);
  });

  it("changes a passphrase only with the present one", async () => {
    const next = "en helt annen og ny setning";
    const change = (current: string) => leader.work((session) => changePassphrase(session, current, next));
    await expect(change("feil setning helt sikkert")).rejects.toThrow("wrongPassphrase");
    await change(passphrase);
    await leader.lock();
    await expect(open(leaderId, passphrase)).rejects.toThrow("wrongPassphrase");
    leader = await open(leaderId, next);
    expect(seen(leader)).toEqual(["other", "own1"]);
  });

  it("takes a role away with the keys that went with it", async () => {
    const { vault, id } = await joined({ role: "caseworker" });
    await leader.work((session) => changeUser(session, id, choice({ role: "coordinator", coordinatorId: "k2" })));
    await resealAll();
    await vault.refresh();
    expect(seen(vault)).toEqual(["other"]);
    await denied(vault, "own1");
  });

  it("keeps one leader", async () => {
    const demote = leader.work((session) => changeUser(session, leaderId, choice({ role: "caseworker" })));
    await expect(demote).rejects.toThrow("lastLeader");
    await expect(leader.work((session) => removeUser(session, leaderId))).rejects.toThrow("lastLeader");
  });

  it("refuses one of two leaders who decide at once, and nothing half is left", async () => {
    const { vault: second } = await joined({ role: "leader", name: "Eva" });
    const results = await Promise.allSettled([
      leader.work((session) => addUser(session, choice({ name: "A" }))),
      second.work((session) => addUser(session, choice({ name: "B" }))),
    ]);
    const added = results.filter(({ status }) => status === "fulfilled").length;
    await leader.refresh();
    const rows = await leader.work((session) => Promise.resolve(userRows(session)));
    expect(rows.filter(({ name }) => name === "A" || name === "B")).toHaveLength(added);
    expect(added).toBeGreaterThan(0);
  });
});

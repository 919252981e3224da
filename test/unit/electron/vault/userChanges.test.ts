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

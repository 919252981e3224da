import { beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../../../shared/appError.ts";
import type { FileFunctions } from "../../../../electron/vault/files.ts";
import { createStore, describeStore, unlockStore, type RecordShapes } from "../../../../electron/vault/vault.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes, unlock } from "../../../crash/simulatedStore.ts";

const code = (name: string): object => ({ appError: { code: name } });
const options = { userName: "Kari", passphrase, practice: false };

let disk: SimulatedDisk;
let userId: string;
beforeEach(async () => {
  ({ disk, userId } = await makeEmptyStore("posix"));
});

const recordPath = (revision: number): string =>
  [...disk.contents().keys()].find((path) => path.endsWith(`case-a1.0000000${revision}.rec`)) ?? "";

describe("createStore", () => {
  it("gives a store that tells its users before anybody has unlocked it", async () => {
    const description = await describeStore(placeOn(disk));
    expect(description).toMatchObject({ practice: false, users: [{ id: userId, name: "Kari", role: "leader" }] });
  });

  it("gives the recovery code and the fingerprint of the sheet", async () => {
    const made = await createStore(placeOn(new SimulatedDisk("posix")), shapes, { ...options, practice: true });
    expect(made.groups).toHaveLength(8);
    expect(made.vault).toMatchObject({ practice: true, fingerprint: made.fingerprint, problems: [] });
  });

  it("refuses a folder that holds anything", async () => {
    const used = new SimulatedDisk("posix");
    await used.mkdir("/store");
    used.damage("/store/desktop.ini", Buffer.from("x"));
    await expect(createStore(placeOn(used), shapes, options)).rejects.toMatchObject(code("folderNotEmpty"));
    await expect(createStore(placeOn(disk), shapes, options)).rejects.toMatchObject(code("folderNotEmpty"));
  });

  it("refuses a weak passphrase before it touches the disk", async () => {
    const untouched = new SimulatedDisk("posix");
    const weak = { ...options, passphrase: "kort" };
    await expect(createStore(placeOn(untouched), shapes, weak)).rejects.toMatchObject(code("weakPassphrase"));
    expect(await untouched.exists("/store")).toBe(false);
  });
});

async function rewriteStoreFile(change: object): Promise<void> {
  const store = JSON.parse((await disk.read("/store/store.json")).toString()) as object;
  disk.damage("/store/store.json", Buffer.from(JSON.stringify({ ...store, ...change })));
}

describe("unlockStore", () => {
  it("answers wrong words and an unknown user alike", async () => {
    const place = placeOn(disk);
    const wrong = unlockStore(place, shapes, { userId, passphrase: "fire kyr spiser gras" });
    const unknown = unlockStore(place, shapes, { userId: "0".repeat(32), passphrase });
    await expect(wrong).rejects.toMatchObject(code("wrongPassphrase"));
    await expect(unknown).rejects.toMatchObject(code("wrongPassphrase"));
  });

  it("refuses a store that only newer programs may read", async () => {
    await rewriteStoreFile({ minReader: 3 });
    await expect(unlock(disk, userId)).rejects.toMatchObject(code("storeNewer"));
  });

  it("opens for reading a store that only newer programs may write, though it has fields we do not know", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "" });
    await vault.lock();
    await rewriteStoreFile({ format: 3, minWriter: 3, colour: "red" });
    const before = [...disk.contents()].filter(([path]) => path.startsWith("/store/"));
    const reading = await unlock(disk, userId);
    expect(reading.readOnly).toBe(true);
    expect((await reading.open("case", "a1")).data).toEqual({ step: 1, text: "" });
    await expect(reading.save("case", "a1", 1, { step: 2, text: "" })).rejects.toMatchObject(code("storeReadOnly"));
    await expect(reading.create("case", "b2", { step: 1, text: "" })).rejects.toMatchObject(code("storeReadOnly"));
    await reading.lock();
    expect([...disk.contents()].filter(([path]) => path.startsWith("/store/"))).toEqual(before);
  });

  it("works on in a store of a newer program that lets this one write", async () => {
    await rewriteStoreFile({ format: 3 });
    const working = await unlock(disk, userId);
    expect(working.readOnly).toBe(false);
    await working.create("case", "b2", { step: 1, text: "" });
  });

  it("understands that a newer store is newer although its other fields are unknown", async () => {
    disk.damage("/store/store.json", Buffer.from('{"minReader":3,"minWriter":3,"shape":"another"}'));
    await expect(describeStore(placeOn(disk))).rejects.toMatchObject(code("storeNewer"));
  });

  it("refuses a store that somebody turned into a practice store", async () => {
    const text = (await disk.read("/store/store.json")).toString();
    disk.damage("/store/store.json", Buffer.from(text.replace('"practice":false', '"practice":true')));
    await expect(unlock(disk, userId)).rejects.toMatchObject(code("storeDamaged"));
  });

  it("tells a missing folder from a folder that is no store", async () => {
    const empty = new SimulatedDisk("posix");
    await expect(describeStore(placeOn(empty))).rejects.toMatchObject(code("storeMissing"));
    await empty.mkdir("/store");
    await expect(describeStore(placeOn(empty))).rejects.toMatchObject(code("notAStore"));
  });

  it.each([
    ["for a moment", 1, ["opens", "opens"]],
    ["for longer", 2, ["storeDamaged", "opens"]],
    ["for good", Infinity, ["storeDamaged", "storeDamaged"]],
  ])("never takes a lost key for records of others: not there %s", async (_how, times, then) => {
    const made = await unlock(disk, userId);
    await made.create("case", "a1", { step: 1, text: "" });
    await made.lock();
    let missing = times;
    disk.interfere = (operation, path) =>
      operation === "read" && path.startsWith("/store/keys/ke.1/") && missing-- > 0
        ? Promise.reject(fileError("ENOENT", path))
        : Promise.resolve(undefined);
    for (const expected of then) {
      const got = await unlock(disk, userId).then(
        (vault) => (vault.summaries("case").length === 1 ? "opens" : "opens without the case"),
        (failure: unknown) => (failure instanceof ExpectedError ? failure.appError.code : String(failure)),
      );
      expect(got).toBe(expected);
    }
  });

  it("opens although this workstation cannot write", async () => {
    const fail = (): Promise<never> => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
    const local = (path: string): boolean => path.startsWith("/local/");
    disk.interfere = (operation, path) =>
      local(path) && ["mkdir", "createExclusive", "openAppend", "write"].includes(operation)
        ? fail()
        : Promise.resolve(undefined);
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "" });
    expect(vault.summaries("case")).toHaveLength(1);
  });
});

describe("Vault", () => {
  it("keeps what was saved, under the next revision", async () => {
    const vault = await unlock(disk, userId);
    expect(await vault.create("case", "a1", { step: 1, text: "æøå" })).toMatchObject({ revision: 1 });
    expect(await vault.save("case", "a1", 1, { step: 2, text: "ny" })).toMatchObject({ revision: 2 });
    const again = await unlock(disk, userId);
    const data = { step: 2, text: "ny" };
    expect(await again.open("case", "a1")).toMatchObject({ revision: 2, data, recovered: false });
    expect(again.summaries("case")).toEqual([{ id: "a1", revision: 2, summary: { step: 2, revision: 2 } }]);
    expect(again.summaries("settings")).toEqual([]);
  });

  it("puts no readable text on the disk", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "Hemmelig Navn" });
    await vault.lock();
    for (const [path, bytes] of disk.contents()) expect(bytes.includes("Hemmelig"), path).toBe(false);
  });

  it("refuses a save from an older revision, a second creation and a save of nothing", async () => {
    const [here, there] = [await unlock(disk, userId), await unlock(disk, userId)];
    await here.create("case", "a1", { step: 1, text: "" });
    await there.open("case", "a1");
    await there.save("case", "a1", 1, { step: 2, text: "there" });
    const data = { step: 3, text: "here" };
    await expect(here.save("case", "a1", 1, data)).rejects.toMatchObject(code("conflict"));
    await expect(here.create("case", "a1", data)).rejects.toMatchObject(code("conflict"));
    await expect(here.save("case", "nothing", 1, data)).rejects.toMatchObject(code("conflict"));
    await expect(here.save("case", "a1", 0, data)).rejects.toMatchObject(code("conflict"));
    expect((await here.open("case", "a1")).data).toMatchObject({ text: "there" });
    await here.save("case", "a1", 2, data);
  });

  it("lets one of two saves from the same revision through", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "" });
    const saves = [2, 3, 4].map((step) => vault.save("case", "a1", 1, { step, text: "" }));
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  it("shows the previous revision when the newest is damaged, and saves above both", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "first" });
    await vault.save("case", "a1", 1, { step: 2, text: "second" });
    disk.damage(recordPath(2), Buffer.from("HELH"));
    const opened = await vault.open("case", "a1");
    expect(opened).toMatchObject({ revision: 1, data: { step: 1, text: "first" }, recovered: true });
    expect(await vault.save("case", "a1", 1, { step: 3, text: "third" })).toMatchObject({ revision: 3 });
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 3, recovered: false });
  });

  it("tells at unlock which record is damaged", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "first" });
    disk.damage(recordPath(1).replace("00000001", "00000002"), Buffer.alloc(700));
    const again = await unlock(disk, userId);
    expect(again.problems).toEqual([{ kind: "damaged", what: "case-a1" }]);
  });

  it("never takes a lost record for a new one", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "first" });
    const path = recordPath(1);
    disk.damage(path, Buffer.alloc(0));
    await expect(vault.open("case", "a1")).rejects.toMatchObject({
      appError: { code: "recordDamaged", id: "case-a1" },
    });
    await disk.remove(path);
    await expect(vault.open("case", "a1")).rejects.toMatchObject(code("recordDamaged"));
    await expect(vault.open("case", "b2")).rejects.toMatchObject(code("notFound"));
  });

  it("never passes over a whole revision whose shape it does not know", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "first" });
    const strict: RecordShapes = {
      ...shapes,
      validate: () => {
        throw new Error("unknown field");
      },
    };
    const older = await unlockStore(placeOn(disk), strict, { userId, passphrase });
    await expect(older.open("case", "a1")).rejects.toMatchObject(code("recordDamaged"));
  });

  it("refuses what is not valid, and leaves nothing on the disk", async () => {
    const vault = await unlock(disk, userId);
    const before = disk.contents().size;
    await expect(vault.create("case", "a1", { text: "no step" })).rejects.toThrow("no step");
    expect(disk.contents().size).toBe(before);
  });

  it("refuses names that could leave the folder", async () => {
    const vault = await unlock(disk, userId);
    for (const id of ["../x", "A1", "", "a.b", "å"]) {
      await expect(vault.create("case", id, { step: 1, text: "" })).rejects.toThrow("not a record name");
      await expect(vault.open("case", id)).rejects.toThrow("not a record name");
    }
  });

  it("says that the store is away, not that somebody else saved, when the folder is gone", async () => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "" });
    for (const path of disk.contents().keys()) if (path.startsWith("/store/")) await disk.remove(path);
    await expect(vault.save("case", "a1", 1, { step: 2, text: "" })).rejects.toMatchObject(code("storeMissing"));
  });

  it("answers nothing after lock, and waits for the save under way", async () => {
    const vault = await unlock(disk, userId);
    const saving = vault.create("case", "a1", { step: 1, text: "" });
    await vault.lock();
    await expect(saving).resolves.toMatchObject({ revision: 1 });
    expect(() => vault.summaries("case")).toThrow("locked");
    await expect(vault.open("case", "a1")).rejects.toMatchObject(code("locked"));
    await expect(vault.create("case", "b2", { step: 1, text: "" })).rejects.toMatchObject(code("locked"));
    await expect(vault.save("case", "a1", 1, { step: 2, text: "" })).rejects.toMatchObject(code("locked"));
    await expect(vault.lock()).resolves.toBeUndefined();
    expect(disk.openHandles).toBe(0);
  });

  it.each([
    ["ENOSPC", "diskFull"],
    ["EROFS", "readOnly"],
    ["EACCES", "readOnly"],
    ["EBUSY", "fileInUse"],
    ["ENOTCONN", "folderUnavailable"],
  ])("explains %s while saving as %s, and saves the same text at the next attempt", async (failure, expected) => {
    const vault = await unlock(disk, userId);
    await vault.create("case", "a1", { step: 1, text: "" });
    const fails: keyof FileFunctions = "flush";
    disk.interfere = (operation) =>
      operation === fails
        ? Promise.reject(Object.assign(new Error(failure), { code: failure }))
        : Promise.resolve(undefined);
    const data = { step: 2, text: "again" };
    await expect(vault.save("case", "a1", 1, data)).rejects.toMatchObject(code(expected));
    disk.interfere = () => Promise.resolve(undefined);
    await expect(vault.save("case", "a1", 1, data)).resolves.toMatchObject({});
    expect((await vault.open("case", "a1")).data).toEqual(data);
  });
});

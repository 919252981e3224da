import { beforeEach, describe, expect, it } from "vitest";
import { LocalIndex } from "../../../../electron/vault/localIndex.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes, unlock } from "../../../crash/simulatedStore.ts";

let disk: SimulatedDisk;
let userId: string;
let vault: Vault;
beforeEach(async () => {
  ({ disk, userId } = await makeEmptyStore("posix"));
  vault = await unlock(disk, userId);
  for (const id of ["a1", "b2", "c3"]) await vault.create("case", id, { step: 1, text: id });
  await vault.save("case", "a1", 1, { step: 2, text: "" });
});

const find = (end: string): string => [...disk.contents().keys()].find((path) => path.endsWith(end)) ?? "";

/** Records opened one by one while unlocking. */
async function opened(): Promise<number> {
  let total = 0;
  const onProgress = (_done: number, all: number): void => void (total = all);
  await unlockStore(placeOn(disk), shapes, { userId, passphrase, onProgress });
  return total;
}

describe("localIndex", () => {
  it("opens no record again that it knows, from the log or from the snapshot", async () => {
    expect(find("index.log")).not.toBe("");
    expect(await opened()).toBe(0);
    expect(find("index.log")).toBe("");
    expect(await opened()).toBe(0);
  });

  it("opens only what another workstation changed", async () => {
    const other = await unlockStore({ ...placeOn(disk), local: "/elsewhere" }, shapes, { userId, passphrase });
    await other.save("case", "b2", 1, { step: 2, text: "" });
    expect(await opened()).toBe(1);
    expect((await unlock(disk, userId)).summaries("case")).toContainEqual({
      id: "b2",
      revision: 2,
      summary: { step: 2, revision: 2 },
    });
  });

  it.each(["index.log", "index.snap"])("is rebuilt when %s is torn, changed or gone", async (name) => {
    if (name === "index.snap") await (await unlock(disk, userId)).lock();
    const path = find(name);
    const bytes = await disk.read(path);
    const changed = Buffer.from(bytes);
    changed[50] = (changed[50] ?? 0) ^ 1;
    for (const left of [bytes.subarray(0, bytes.length - 3), changed, Buffer.alloc(bytes.length), Buffer.alloc(0)]) {
      const image = disk.copy();
      image.damage(path, left);
      const again = await unlock(image, userId);
      expect(again.problems).toEqual([]);
      expect(again.summaries("case").map(({ revision }) => revision)).toEqual(
        again.summaries("case").map(({ id }) => (id === "a1" ? 2 : 1)),
      );
      expect(again.summaries("case")).toHaveLength(3);
    }
  });

  it("goes on after a torn row: what is saved next is remembered", async () => {
    const log = find("index.log");
    disk.damage(log, (await disk.read(log)).subarray(0, 40));
    const again = await unlock(disk, userId);
    await again.save("case", "c3", 1, { step: 2, text: "" });
    expect(await opened()).toBe(0);
  });

  it("notices a record gone back in time", async () => {
    await disk.remove(find("case-a1.00000002.rec"));
    const again = await unlock(disk, userId);
    expect(again.problems).toEqual([{ kind: "olderThanBefore", what: "case-a1" }]);
    expect(await again.open("case", "a1")).toMatchObject({ revision: 1 });
  });

  it("notices a record that is gone, and keeps showing that it was there", async () => {
    await disk.remove(find("case-b2.00000001.rec"));
    const again = await unlock(disk, userId);
    expect(again.problems).toEqual([{ kind: "olderThanBefore", what: "case-b2" }]);
    expect(again.summaries("case").map(({ id }) => id)).toContain("b2");
    await expect(again.open("case", "b2")).rejects.toMatchObject({ appError: { code: "recordDamaged" } });
  });

  it("keeps many rows in a snapshot, and of a changed one what comes before the change", async () => {
    const [folder, secret] = ["/many", Buffer.alloc(32, 7)];
    const row = { kind: "case" as const, revision: 1, salt: "", summary: null, readers: [], sealedTo: [], blobs: [] };
    const index = await LocalIndex.load(disk, folder, Buffer.from(secret));
    for (let at = 0; at < 1000; at++) index.set({ ...row, id: `c${at}`, log: null, erased: false });
    await index.tidy();
    expect((await LocalIndex.load(disk, folder, Buffer.from(secret))).all()).toEqual(index.all());
    const bytes = await disk.read(`${folder}/index.snap`);
    bytes[bytes.length - 50] = (bytes[bytes.length - 50] ?? 0) ^ 1;
    disk.damage(`${folder}/index.snap`, bytes);
    const left = (await LocalIndex.load(disk, folder, Buffer.from(secret))).all();
    expect(left).toEqual(index.all().slice(0, left.length));
    expect(left.length).toBeLessThan(1000);
    expect(left.length).toBeGreaterThan(0);
  });

  it("is closed to another user's key", async () => {
    await vault.lock();
    const other = await makeEmptyStore("posix");
    const folder = find("index.log").replace(/[^/]+$/, "");
    const foreign = [...other.disk.contents().keys()].find((path) => path.endsWith("index.snap")) ?? "";
    other.disk.damage(foreign, await disk.read(`${folder}index.log`));
    expect((await unlock(other.disk, other.userId)).summaries("case")).toEqual([]);
  });
});

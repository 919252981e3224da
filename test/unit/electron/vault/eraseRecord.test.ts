import { describe, expect, it } from "vitest";
import { listBlobs, putBlob } from "../../../../electron/vault/blobs.ts";
import { DAY } from "../../../../electron/vault/diskClock.ts";
import { eraseRecord } from "../../../../electron/vault/eraseRecord.ts";
import { pruneRevisions } from "../../../../electron/vault/prune.ts";
import { quarantine } from "../../../../electron/vault/quarantine.ts";
import { fileError } from "../../../crash/simulatedDisk.ts";
import { filed, openNewStore, openStore, pathsBelow, saveCase, slotsOn } from "../../../crash/wholeStore.ts";

const record = { kind: "case", id: "a1" } as const;
const secret = "a person's whole life";

async function storeWithCase() {
  const store = await openNewStore();
  const blob = await store.work((session) => putBlob(session, Buffer.from("epikrise")));
  await saveCase(store.vault, "a1", 3, [blob]);
  await store.vault.save("case", "a1", 3, { ...filed(4), text: secret });
  await saveCase(store.vault, "a10", 2);
  const erase = (): Promise<void> =>
    store.work((session) =>
      eraseRecord(session, record, session.index.get(record) ?? null, { text: "Bedt om av personen" }),
    );
  return { ...store, erase };
}

describe("eraseRecord", () => {
  it("leaves one revision without content, and nothing else of the record", async () => {
    const store = await storeWithCase();
    const folder = [...store.disk.contents().keys()].find((path) => path.includes("case-a1.")) ?? "";
    const copy = `${folder.slice(0, folder.lastIndexOf("/"))}/case-a1.00000002-PC7.rec`;
    store.disk.damage(copy, await store.disk.read(folder));
    await store.work((session) => quarantine(session, folder.slice("/store/".length), "newest"));
    await store.erase();
    expect(slotsOn(store.disk, "case-a1")).toEqual([5]);
    expect(slotsOn(store.disk, "case-a10")).toEqual([1, 2]);
    expect(store.disk.contents().has(copy)).toBe(false);
    expect(pathsBelow(store.disk, "/store/quarantine")).toEqual([]);
    expect(await store.work((session) => listBlobs(session.place))).toEqual([]);
    expect(store.vault.summaries("case").map(({ id }) => id)).toEqual(["a10"]);
    await expect(store.vault.open("case", "a1")).rejects.toMatchObject({ appError: { code: "erased" } });
  });

  it("is erased for every other user and can never be saved again", async () => {
    const store = await storeWithCase();
    const other = await openStore(store.disk, store.userId);
    await store.erase();
    await expect(other.vault.save("case", "a1", 4, filed(5))).rejects.toMatchObject({ appError: { code: "conflict" } });
    await expect(other.vault.create("case", "a1", filed(1))).rejects.toMatchObject({ appError: { code: "conflict" } });
    await other.vault.refresh();
    expect(other.vault.summaries("case").map(({ id }) => id)).toEqual(["a10"]);
    const later = await openStore(store.disk, store.userId);
    expect(later.vault.problems).toEqual([]);
    await expect(later.vault.open("case", "a1")).rejects.toMatchObject({ appError: { code: "erased" } });
  });

  it("erases nothing when somebody saved meanwhile", async () => {
    const store = await storeWithCase();
    const other = await openStore(store.disk, store.userId);
    await other.vault.save("case", "a1", 4, filed(5));
    await expect(store.erase()).rejects.toMatchObject({ appError: { code: "conflict" } });
    expect(slotsOn(store.disk, "case-a1")).toEqual([1, 2, 3, 4, 5]);
    expect((await other.vault.open("case", "a1")).data).toEqual(filed(5));
  });

  it("is finished in maintenance when it was cut short", async () => {
    const store = await storeWithCase();
    store.disk.interfere = (operation, path) =>
      operation === "remove" && path.startsWith("/store/")
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(undefined);
    await expect(store.erase()).rejects.toThrow();
    store.disk.interfere = () => Promise.resolve(undefined);
    await expect(store.vault.open("case", "a1")).rejects.toMatchObject({ appError: { code: "erased" } });
    store.disk.clock += DAY;
    const later = await openStore(store.disk, store.userId);
    const clock = { seen: store.disk.clock, steadySince: 0 };
    await later.work((session) => pruneRevisions(session, clock, new AbortController().signal));
    expect(slotsOn(store.disk, "case-a1")).toEqual([5]);
    expect(await later.work((session) => listBlobs(session.place))).toEqual([]);
  });
});

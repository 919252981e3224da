import { describe, expect, it } from "vitest";
import { DAY, diskNow, rememberClock, type ClockMemory } from "../../../../electron/vault/diskClock.ts";
import { pruneRevisions } from "../../../../electron/vault/prune.ts";
import { saveTombstone } from "../../../../electron/vault/saveRecord.ts";
import { openNewStore, openStore, saveCase, slotsOn, withoutKeys, type OpenStore } from "../../../crash/wholeStore.ts";
import { fileError } from "../../../crash/simulatedDisk.ts";

const YEARS = 10 * 365 * DAY;

/** A workstation that looks at the clock each time it prunes, as `electron/maintenance` does. */
function pruner({ work }: OpenStore) {
  let memory: ClockMemory | null = null;
  return (stop = new AbortController().signal): Promise<number> =>
    work(async (session) => {
      memory = rememberClock(memory, await diskNow(session));
      return pruneRevisions(session, memory, stop);
    });
}

async function storeWith(revisions: number) {
  const store = await openNewStore();
  await saveCase(store.vault, "a1", revisions);
  return { ...store, prune: pruner(store) };
}

const path = (revision: number): string => `case-a1.${String(revision).padStart(8, "0")}.rec`;
const fullPath = (store: OpenStore, revision: number): string =>
  [...store.disk.contents().keys()].find((one) => one.endsWith(path(revision))) ?? "";

describe("pruneRevisions", () => {
  it("keeps the newest and two older ones, and first looks for a day", async () => {
    const store = await storeWith(6);
    expect(await store.prune()).toBe(0);
    store.disk.clock += DAY;
    expect(await store.prune()).toBe(3);
    expect(slotsOn(store.disk, "case-a1")).toEqual([4, 5, 6]);
    expect(await store.prune()).toBe(0);
    await saveCase(store.vault, "a1", 1);
    expect((await openStore(store.disk, store.userId)).vault.problems).toEqual([]);
  });

  it("keeps everything whose successor is younger than a day", async () => {
    const store = await storeWith(3);
    await store.prune();
    store.disk.clock += DAY;
    await saveCase(store.vault, "a1", 5);
    // 3 was followed a moment ago, so it may still be what somebody stands on.
    expect(await store.prune()).toBe(2);
    expect(slotsOn(store.disk, "case-a1")).toEqual([3, 4, 5, 6, 7, 8]);
    store.disk.clock += DAY - 1;
    expect(await store.prune()).toBe(0);
    store.disk.clock += 1;
    expect(await store.prune()).toBe(3);
    expect(slotsOn(store.disk, "case-a1")).toEqual([6, 7, 8]);
  });

  it.each([
    ["its folder cannot be flushed, and it is tried again", "flushDirectory", Infinity, 3],
    ["the disk says once that it is not there", "remove", 1, 1],
  ])("never leaves a gap that a power cut would open: %s", async (_what, failing, times, tries) => {
    const store = await storeWith(6);
    await store.prune();
    store.disk.settle();
    store.disk.clock += DAY;
    let left = times;
    store.disk.interfere = (operation, at) =>
      operation === failing && at.startsWith("/store/docs/") && left-- > 0
        ? Promise.reject(fileError(failing === "remove" ? "ENOENT" : "EIO", at))
        : Promise.resolve(undefined);
    for (let nth = 0; nth < tries; nth++) await store.prune().catch(() => undefined);
    store.disk.interfere = () => Promise.resolve(undefined);
    for (let n = 0; n < 40; n++) {
      const slots = slotsOn(store.disk.afterPowerCut(Math.random), "case-a1");
      expect(slots).toEqual(slots.map((_, at) => 6 - slots.length + 1 + at));
    }
  });

  it("counts only revisions that open, and leaves the torn ones above", async () => {
    const store = await storeWith(6);
    await store.prune();
    for (const revision of [5, 6]) store.disk.damage(fullPath(store, revision), Buffer.from("HELH\x01 torn"));
    store.disk.clock += DAY;
    expect(await store.prune()).toBe(1);
    expect(slotsOn(store.disk, "case-a1")).toEqual([2, 3, 4, 5, 6]);
  });

  it("removes nothing when fewer than three open", async () => {
    const store = await storeWith(6);
    await store.prune();
    for (const revision of [2, 3, 4, 6]) store.disk.damage(fullPath(store, revision), Buffer.alloc(10));
    store.disk.clock += DAY;
    expect(await store.prune()).toBe(0);
  });

  it.each([
    ["ten years back", -YEARS],
    ["ten years ahead", YEARS],
    ["an hour back, as at the end of summer time by mistake", -3_600_000],
    ["three weeks ahead", 21 * DAY],
  ])("removes nothing too early when the clock leaps %s", async (_name, leap) => {
    const store = await storeWith(4);
    await store.prune();
    store.disk.clock += DAY;
    await store.prune();
    await saveCase(store.vault, "a1", 4);
    store.disk.clock += 60_000 + leap;
    expect(await store.prune()).toBe(0);
    await saveCase(store.vault, "a1", 1);
    store.disk.clock += DAY / 2;
    // Half a day has really passed since 2 to 8 were followed.
    expect(await store.prune()).toBe(0);
    // And back again, as a time server would set it.
    store.disk.clock -= leap;
    expect(await store.prune()).toBe(0);
    store.disk.clock += 2 * DAY;
    expect(await store.prune()).toBeGreaterThan(0);
    expect(slotsOn(store.disk, "case-a1").slice(-3)).toEqual([7, 8, 9]);
  });

  it("takes no notice of this workstation's own clock", async () => {
    const store = await storeWith(6);
    await store.prune();
    store.disk.clock += DAY - 1;
    expect(await store.prune()).toBe(0);
  });

  it("stops between two files when the store is to be locked, and goes on another time", async () => {
    const store = await storeWith(9);
    await store.prune();
    store.disk.clock += DAY;
    const stop = new AbortController();
    store.disk.interfere = (operation) => {
      if (operation === "remove") stop.abort();
      return Promise.resolve(undefined);
    };
    await expect(store.prune(stop.signal)).rejects.toMatchObject({ appError: { code: "locked" } });
    store.disk.interfere = () => Promise.resolve(undefined);
    expect(slotsOn(store.disk, "case-a1").length).toBeGreaterThan(6);
    await store.prune();
    expect(slotsOn(store.disk, "case-a1")).toEqual([7, 8, 9]);
  });

  it("is the same when two do it at once, and one finds a file gone", async () => {
    const store = await storeWith(9);
    const other = pruner(await openStore(store.disk, store.userId));
    await store.prune();
    await other();
    store.disk.clock += DAY;
    const removed = await Promise.all([store.prune(), other()]);
    expect(removed[0] + removed[1]).toBe(6);
    expect(slotsOn(store.disk, "case-a1")).toEqual([7, 8, 9]);
  });

  it("removes what was left below a tombstone once that is a day old", async () => {
    const store = await storeWith(5);
    await store.work((session) => {
      const record = { kind: "case" as const, id: "a1" };
      return saveTombstone(session, record, session.index.get(record) ?? null, {});
    });
    await store.prune();
    store.disk.clock += DAY - 1;
    expect(await store.prune()).toBe(0);
    store.disk.clock += 1;
    expect(await store.prune()).toBe(5);
    expect(slotsOn(store.disk, "case-a1")).toEqual([6]);
    await expect(store.vault.open("case", "a1")).rejects.toMatchObject({ appError: { code: "erased" } });
  });

  it("leaves a record alone whose revisions are not all for this user to read", async () => {
    const store = await storeWith(6);
    await store.prune();
    store.disk.clock += DAY;
    const clock = { seen: store.disk.clock, steadySince: 0 };
    const closed = await store.work((session) =>
      pruneRevisions(withoutKeys(session), clock, new AbortController().signal),
    );
    expect(closed).toBe(0);
    expect(slotsOn(store.disk, "case-a1")).toHaveLength(6);
  });

  it("says so when the disk fails, having removed from the bottom only", async () => {
    const store = await storeWith(9);
    await store.prune();
    store.disk.clock += DAY;
    let removed = 0;
    store.disk.interfere = (operation, what) =>
      operation === "remove" && what.endsWith(".rec") && ++removed > 2
        ? Promise.reject(fileError("EACCES", what))
        : Promise.resolve(undefined);
    await expect(store.prune()).rejects.toThrow();
    expect(slotsOn(store.disk, "case-a1")).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });
});

import { describe, expect, it } from "vitest";
import { listBlobs, putBlob } from "../../../../electron/vault/blobs.ts";
import { DAY, type ClockMemory } from "../../../../electron/vault/diskClock.ts";
import { pruneBlobs, prunePassing } from "../../../../electron/vault/pruneLeftovers.ts";
import { createDurably } from "../../../../electron/vault/durable.ts";
import { filed, openNewStore, pathsBelow, saveCase, withoutKeys, type OpenStore } from "../../../crash/wholeStore.ts";

const never = new AbortController().signal;

/** A clock that has gone steadily for long. */
const steady = ({ disk }: OpenStore): ClockMemory => ({ seen: disk.clock, steadySince: 0 });
const put = (store: OpenStore) => store.work((session) => putBlob(session, Buffer.from("vedlegg")));
const prune = (store: OpenStore): Promise<number> => store.work((session) => pruneBlobs(session, steady(store), never));
const kept = (store: OpenStore): Promise<string[]> => store.work((session) => listBlobs(session.place));

describe("pruneBlobs", () => {
  it("removes what nothing names after a week, and nothing else", async () => {
    const store = await openNewStore();
    const [named, orphan] = [await put(store), await put(store)];
    await saveCase(store.vault, "a1", 1, [named]);
    store.disk.clock += 7 * DAY - 1;
    expect(await prune(store)).toBe(0);
    const fresh = await put(store);
    store.disk.clock += 1;
    expect(await prune(store)).toBe(1);
    expect((await kept(store)).sort()).toEqual([named.blobId, fresh.blobId].sort());
    expect(await kept(store)).not.toContain(orphan.blobId);
    expect(await prune(store)).toBe(0);
  });

  it("keeps what an older revision on the disk still names", async () => {
    const store = await openNewStore();
    const taken = await put(store);
    await saveCase(store.vault, "a1", 1, [taken]);
    await store.vault.save("case", "a1", 1, filed(2));
    store.disk.clock += 8 * DAY;
    expect(await prune(store)).toBe(0);
    expect(await kept(store)).toEqual([taken.blobId]);
  });

  it("removes nothing while a revision cannot be read by this user", async () => {
    const store = await openNewStore();
    await put(store);
    await saveCase(store.vault, "a1", 1);
    store.disk.clock += 8 * DAY;
    const removed = await store.work((session) => pruneBlobs(withoutKeys(session), steady(store), never));
    expect(removed).toBe(0);
    expect(await prune(store)).toBe(1);
  });

  it("removes nothing while a revision that may name it is torn just now", async () => {
    const store = await openNewStore();
    await put(store);
    await saveCase(store.vault, "a1", 1);
    store.disk.clock += 8 * DAY;
    const [slot = ""] = pathsBelow(store.disk, "/store/docs");
    store.disk.damage(slot, Buffer.from("HELH\x01 torn"));
    expect(await prune(store)).toBe(0);
    store.disk.clock += 8 * DAY;
    expect(await prune(store)).toBe(1);
  });

  it("removes nothing while a journal waits", async () => {
    const store = await openNewStore();
    await put(store);
    store.disk.clock += 8 * DAY;
    await store.disk.mkdir("/store/journal");
    await createDurably(store.disk, "/store/journal", `${"a".repeat(32)}.jnl`, Buffer.from("HELJ"));
    expect(await prune(store)).toBe(0);
    await store.disk.remove(`/store/journal/${"a".repeat(32)}.jnl`);
    expect(await prune(store)).toBe(1);
  });

  it("removes nothing when somebody saves while it looks", async () => {
    const store = await openNewStore();
    const blob = await put(store);
    await saveCase(store.vault, "a1", 1);
    store.disk.clock += 8 * DAY;
    let saved = false;
    store.disk.interfere = async (operation, path) => {
      if (!saved && operation === "read" && path.endsWith(".rec")) {
        saved = true;
        await store.vault.save("case", "a1", 1, filed(2, [blob]));
      }
      return undefined;
    };
    expect(await prune(store)).toBe(0);
    expect(saved).toBe(true);
    expect(await prune(store)).toBe(0);
    expect(await kept(store)).toEqual([blob.blobId]);
  });

  it("trusts no clock that has just leapt", async () => {
    const store = await openNewStore();
    await put(store);
    const leapt = { seen: store.disk.clock + 3650 * DAY, steadySince: store.disk.clock + 3645 * DAY };
    expect(await store.work((session) => pruneBlobs(session, leapt, never))).toBe(0);
  });
});

describe("prunePassing", () => {
  it("removes signs of presence and probes a day later, and nothing of anybody's lock", async () => {
    const store = await openNewStore();
    for (const [folder, name] of [
      ["/store/presence", "case-a1.0123456789abcdef"],
      ["/store/locks", "clock.0011"],
      ["/store/locks", "maintenance.3"],
    ] as const) {
      await store.disk.mkdir(folder);
      await createDurably(store.disk, folder, name, Buffer.from("x"));
    }
    const tidy = (): Promise<number> => store.work((session) => prunePassing(session, steady(store)));
    store.disk.clock += DAY - 1;
    expect(await tidy()).toBe(0);
    store.disk.clock += 1;
    expect(await tidy()).toBe(2);
    expect(pathsBelow(store.disk, "/store/presence")).toEqual([]);
    expect(pathsBelow(store.disk, "/store/locks")).toEqual(["/store/locks/maintenance.3"]);
  });
});

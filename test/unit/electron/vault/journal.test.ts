import { describe, expect, it } from "vitest";
import { saveTogether } from "../../../../electron/vault/journal.ts";
import { replayJournals, sweepJournals } from "../../../../electron/vault/journalFolder.ts";
import type { Change } from "../../../../electron/vault/takenSlots.ts";
import type { Session } from "../../../../electron/vault/session.ts";
import { withMaintenanceLock } from "../../../../electron/vault/maintenanceLock.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { filed, openNewStore, openStore, pathsBelow, patient, saveCase, slotsOn } from "../../../crash/wholeStore.ts";

const never = new AbortController().signal;

/** What changes two records at once, made from what the store has now. */
function changeBoth(session: Session, step: number): Change[] {
  return ["a1", "b2"].map((id) => {
    const record = { kind: "case" as const, id };
    return { record, base: session.index.get(record) ?? null, data: filed(step) };
  });
}

const stepsOf = async (vault: Awaited<ReturnType<typeof openNewStore>>["vault"]): Promise<number[]> =>
  Promise.all(["a1", "b2"].map(async (id) => ((await vault.open("case", id)).data as { step: number }).step));

async function storeWithTwo() {
  const store = await openNewStore();
  await saveCase(store.vault, "a1", 2);
  await saveCase(store.vault, "b2", 1);
  return store;
}

/** Stops the program for good at the first operation that fits; gives the disk as it is then. */
async function stoppedAt(
  store: Awaited<ReturnType<typeof storeWithTwo>>,
  fits: (operation: string, path: string) => boolean,
): Promise<SimulatedDisk> {
  const cut: { left: SimulatedDisk | null } = { left: null };
  store.disk.interfere = (operation, path) => {
    if (!cut.left && fits(operation, path)) {
      cut.left = store.disk.copy();
      cut.left.interfere = () => Promise.resolve(undefined);
    }
    return cut.left ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
  };
  await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toThrow();
  store.disk.interfere = () => Promise.resolve(undefined);
  if (!cut.left) throw new Error("nothing fitted");
  return cut.left;
}

describe("saveTogether", () => {
  it("saves several records, new ones too, and leaves no journal and no lock", async () => {
    const store = await storeWithTwo();
    const heads = await store.work((session) => {
      const fresh = { record: { kind: "directory" as const, id: "main" }, base: null, data: filed(5) };
      return saveTogether(session, [...changeBoth(session, 9), fresh]);
    });
    expect(heads.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(await stepsOf(store.vault)).toEqual([9, 9]);
    expect((await store.vault.open("directory", "main")).data).toEqual(filed(5));
    expect(pathsBelow(store.disk, "/store/journal")).toEqual([]);
    expect(pathsBelow(store.disk, "/store/locks")).toEqual([]);
    await store.vault.save("case", "a1", 3, filed(10));
    const other = await openStore(store.disk, store.userId);
    expect(await stepsOf(other.vault)).toEqual([10, 9]);
    expect(other.vault.problems).toEqual([]);
  });

  it("changes nothing when one of the records was saved meanwhile", async () => {
    const store = await storeWithTwo();
    const changes = await store.work((session) => Promise.resolve(changeBoth(session, 9)));
    await store.vault.save("case", "b2", 1, filed(7));
    await expect(store.work((session) => saveTogether(session, changes))).rejects.toMatchObject({
      appError: { code: "conflict" },
    });
    expect(await stepsOf(store.vault)).toEqual([2, 7]);
    expect(pathsBelow(store.disk, "/store/journal")).toEqual([]);
    await store.vault.save("case", "a1", 2, filed(3));
    expect(await stepsOf((await openStore(store.disk, store.userId)).vault)).toEqual([3, 7]);
  });

  it("changes nothing when somebody saves between the last look and the first slot", async () => {
    const store = await storeWithTwo();
    const other = await openStore(store.disk, store.userId);
    let slipped = false;
    store.disk.interfere = async (operation, path) => {
      if (!slipped && operation === "createExclusive" && path.includes("case-b2")) {
        slipped = true;
        await other.vault.save("case", "b2", 1, filed(7));
      }
      return undefined;
    };
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toMatchObject({
      appError: { code: "conflict" },
    });
    expect(await stepsOf((await openStore(store.disk, store.userId)).vault)).toEqual([2, 7]);
  });

  it("is refused while another workstation does maintenance", async () => {
    const { disk, userId } = await storeWithTwo();
    const [store, other] = [await openStore(disk, userId, patient), await openStore(disk, userId, patient)];
    const end = Promise.withResolvers<undefined>();
    const holding = other.work((session) => withMaintenanceLock(session, () => end.promise, never));
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toMatchObject({
      appError: { code: "maintenanceBusy" },
    });
    end.resolve(undefined);
    await holding;
    expect(await stepsOf(store.vault)).toEqual([2, 1]);
  });

  it("gets round a slot that the disk refuses once", async () => {
    const store = await storeWithTwo();
    let refused = false;
    store.disk.interfere = (operation, path) => {
      if (refused || operation !== "write" || !path.includes("case-b2")) return Promise.resolve(undefined);
      refused = true;
      return Promise.reject(fileError("EIO", path));
    };
    await store.work((session) => saveTogether(session, changeBoth(session, 9)));
    expect(refused).toBe(true);
    expect(await stepsOf((await openStore(store.disk, store.userId)).vault)).toEqual([9, 9]);
    expect(pathsBelow(store.disk, "/store/journal")).toEqual([]);
  });

  it("does not take for done what was written but not flushed", async () => {
    const store = await storeWithTwo();
    store.disk.settle();
    let flushes = 0;
    store.disk.interfere = (operation, path) =>
      // The first flush is of the empty slot.
      operation === "flush" && path.includes("case-a1") && ++flushes === 2
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(undefined);
    await store.work((session) => saveTogether(session, changeBoth(session, 9)));
    expect(flushes).toBeGreaterThan(1);
    store.disk.interfere = () => Promise.resolve(undefined);
    for (let n = 0; n < 20; n++) {
      const left = await openStore(store.disk.afterPowerCut(Math.random), store.userId);
      expect(await stepsOf(left.vault)).toEqual([9, 9]);
      await left.vault.lock();
    }
  });

  it("takes no record twice", async () => {
    const store = await storeWithTwo();
    const twice = store.work((session) => {
      const [change] = changeBoth(session, 9);
      return saveTogether(session, change ? [change, change] : []);
    });
    await expect(twice).rejects.toThrow("twice");
    expect(await store.work((session) => saveTogether(session, []))).toEqual([]);
  });
});

describe("replayJournals", () => {
  it("finishes at unlock what stopped after the journal was written", async () => {
    const store = await storeWithTwo();
    const left = await stoppedAt(store, (operation, path) => operation === "write" && path.includes("case-a1"));
    const after = await openStore(left, store.userId);
    expect(await stepsOf(after.vault)).toEqual([9, 9]);
    expect(after.vault.problems).toEqual([]);
    expect(pathsBelow(left, "/store/journal")).toEqual([]);
  });

  it("finishes it half done, and twice is the same as once", async () => {
    const store = await storeWithTwo();
    const left = await stoppedAt(store, (operation, path) => operation === "write" && path.includes("case-b2"));
    const [journal = ""] = pathsBelow(left, "/store/journal");
    const bytes = await left.read(journal);
    const after = await openStore(left, store.userId);
    expect(await stepsOf(after.vault)).toEqual([9, 9]);
    const finished = left.contents();
    left.damage(journal, bytes);
    await after.work((session) => replayJournals(session));
    expect([...left.contents()].filter(([path]) => path.startsWith("/store/docs/"))).toEqual(
      [...finished].filter(([path]) => path.startsWith("/store/docs/")),
    );
  });

  it.each(["write", "rename"])("takes for one that never was what stopped at the %s of the journal", async (at) => {
    const store = await storeWithTwo();
    const left = await stoppedAt(store, (operation, path) => operation === at && path.endsWith(".new"));
    const after = await openStore(left, store.userId);
    expect(await stepsOf(after.vault)).toEqual([2, 1]);
    expect(pathsBelow(left, "/store/journal")).toHaveLength(1);
    await after.work((session) => sweepJournals(session));
    expect(pathsBelow(left, "/store/journal")).toEqual([]);
    await after.vault.save("case", "a1", 2, filed(3));
    expect(await stepsOf(after.vault)).toEqual([3, 1]);
  });

  it("lets nobody plant a journal, or move one to another store or transaction", async () => {
    const store = await storeWithTwo();
    const left = await stoppedAt(store, (operation, path) => operation === "write" && path.includes("case-a1"));
    const [journal = ""] = pathsBelow(left, "/store/journal");
    const whole = await left.read(journal);
    const planted = [...whole.keys()]
      .filter((at) => at % 7 === 0)
      .map((at) => {
        const copy = Buffer.from(whole);
        copy[at] = (copy[at] ?? 0) ^ 0x20;
        return copy;
      });
    const cut = [10, 30, whole.length - 1].map((length) => whole.subarray(0, length));
    for (const bytes of [...planted, ...cut, Buffer.concat([whole, Buffer.from("x")])]) {
      const disk = left.copy();
      disk.damage(journal, bytes);
      const { vault } = await openStore(disk, store.userId);
      expect(await stepsOf(vault)).toEqual([2, 1]);
      await vault.lock();
    }
    const moved = left.copy();
    moved.damage(`/store/journal/${"0".repeat(32)}.jnl`, whole);
    await moved.remove(journal);
    expect(await stepsOf((await openStore(moved, store.userId)).vault)).toEqual([2, 1]);
  });

  it("opens the store although the disk takes nothing now", async () => {
    const store = await storeWithTwo();
    const left = await stoppedAt(store, (operation, path) => operation === "write" && path.includes("case-a1"));
    left.interfere = (operation, path) =>
      path.startsWith("/store/docs/") && operation === "rename"
        ? Promise.reject(fileError("EROFS", path))
        : operation === "createExclusive" && path.startsWith("/store/journal/")
          ? Promise.reject(fileError("EROFS", path))
          : Promise.resolve(undefined);
    expect(await stepsOf((await openStore(left, store.userId)).vault)).toEqual([2, 1]);
    left.interfere = () => Promise.resolve(undefined);
    const after = await openStore(left, store.userId);
    expect(await stepsOf(after.vault)).toEqual([9, 9]);
    expect(slotsOn(left, "case-a1")).toEqual([1, 2, 3]);
  });
});

describe("saving together while others save one of the records", () => {
  /** Two workstations; the disk holds the first of them at an operation until it is let go. */
  async function heldAt(fits: (operation: string, path: string) => boolean) {
    const { disk, userId } = await storeWithTwo();
    const [store, other] = [await openStore(disk, userId), await openStore(disk, userId)];
    const [reached, letGo] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    disk.interfere = async (operation, path) => {
      if (!fits(operation, path)) return undefined;
      disk.interfere = () => Promise.resolve(undefined);
      reached.resolve(undefined);
      await letGo.promise;
      return undefined;
    };
    const saving = store.work((session) => saveTogether(session, changeBoth(session, 9)));
    saving.catch(() => undefined);
    await reached.promise;
    return { disk, userId, other, saving, letGo: () => letGo.resolve(undefined) };
  }

  it.each([
    [
      "has taken its slots",
      (operation: string, path: string) => operation === "createExclusive" && path.endsWith(".new"),
    ],
    ["has looked for others", (operation: string, path: string) => operation === "rename" && path.endsWith(".new")],
  ])("changes nothing when it was taken for dead after it %s", async (_when, fits) => {
    const { disk, userId, other, saving, letGo } = await heldAt(fits);
    await other.vault.save("case", "b2", 1, filed(7));
    letGo();
    await expect(saving).rejects.toMatchObject({ appError: { code: "conflict" } });
    expect(pathsBelow(disk, "/store/journal")).toEqual([]);
    expect(await stepsOf((await openStore(disk, userId)).vault)).toEqual([2, 7]);
  });

  it("is withdrawn for good before anybody passes over one of its slots", async () => {
    const { disk, other, letGo, saving } = await heldAt(
      (operation, path) => operation === "rename" && path.endsWith(".new"),
    );
    await other.vault.save("case", "b2", 1, filed(7));
    for (let n = 0; n < 40; n++) {
      expect(pathsBelow(disk.afterPowerCut(Math.random), "/store/journal")).toEqual([]);
    }
    letGo();
    await expect(saving).rejects.toThrow();
  });

  it("is finished by whoever would pass over one of its slots, once it counts", async () => {
    const { disk, userId, other, letGo, saving } = await heldAt(
      (operation, path) => operation === "write" && path.includes("case-a1"),
    );
    await expect(other.vault.save("case", "b2", 1, filed(7))).rejects.toMatchObject({
      appError: { code: "conflict" },
    });
    expect(await stepsOf(other.vault)).toEqual([9, 9]);
    letGo();
    await saving;
    expect(await stepsOf((await openStore(disk, userId)).vault)).toEqual([9, 9]);
  });

  it("is finished by another workstation that looks twice and still finds it", async () => {
    const store = await storeWithTwo();
    const other = await openStore(store.disk, store.userId);
    store.disk.interfere = (operation, path) =>
      ["write", "rename"].includes(operation) && /case-b2|\.part$/.test(path)
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(undefined);
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toThrow();
    store.disk.interfere = () => Promise.resolve(undefined);
    await other.vault.refresh();
    expect(await stepsOf(other.vault)).toEqual([9, 1]);
    expect(await other.vault.refresh()).toEqual(["case-b2"]);
    expect(await stepsOf(other.vault)).toEqual([9, 9]);
  });

  it("keeps all of it when a record was saved on after it was written and not flushed", async () => {
    const store = await storeWithTwo();
    store.disk.settle();
    let isFailing = false;
    store.disk.interfere = (operation, path) => {
      isFailing ||= operation === "write" && path.includes("case-a1");
      return isFailing && operation === "flush" ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    };
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toThrow();
    store.disk.interfere = () => Promise.resolve(undefined);
    const { revision, data } = await store.vault.open("case", "a1");
    expect(data).toEqual(filed(9));
    await store.vault.save("case", "a1", revision, filed(10));
    for (let n = 0; n < 40; n++) {
      const left = await openStore(store.disk.afterPowerCut(Math.random), store.userId);
      expect(await stepsOf(left.vault)).toEqual([10, 9]);
      await left.vault.lock();
    }
  });

  it("never fills a slot before the journal survives a power cut", async () => {
    const store = await storeWithTwo();
    store.disk.settle();
    let isStopped = false;
    store.disk.interfere = (operation, path) => {
      isStopped ||= operation === "openAppend" && path.endsWith(".jnl");
      return isStopped ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    };
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toThrow();
    let parts = 0;
    store.disk.interfere = (operation, path) => {
      if (operation === "createExclusive" && path.endsWith(".part")) parts++;
      const isRefused = parts > 1 && path.startsWith("/store/journal/");
      return isRefused ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    };
    const half = await openStore(store.disk, store.userId);
    expect(await stepsOf(half.vault)).toEqual([9, 1]);
    for (let n = 0; n < 40; n++) {
      const left = await openStore(store.disk.afterPowerCut(Math.random), store.userId);
      expect(await stepsOf(left.vault)).toEqual([9, 9]);
      await left.vault.lock();
    }
  });

  it("is no first attempt of a later save of one record, which was made from less", async () => {
    const store = await storeWithTwo();
    store.disk.interfere = (operation, path) =>
      ["write", "rename"].includes(operation) && /case-b2|\.part$/.test(path)
        ? Promise.reject(fileError("EIO", path))
        : Promise.resolve(undefined);
    await expect(store.work((session) => saveTogether(session, changeBoth(session, 9)))).rejects.toThrow();
    store.disk.interfere = () => Promise.resolve(undefined);
    for (const [id, base] of [
      ["a1", 2],
      ["b2", 1],
    ] as const) {
      await expect(store.vault.save("case", id, base, filed(7))).rejects.toMatchObject({
        appError: { code: "conflict" },
      });
    }
    expect(await stepsOf((await openStore(store.disk, store.userId)).vault)).toEqual([9, 9]);
  });
});

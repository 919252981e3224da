import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listBackups } from "../../electron/backup/listBackups.ts";
import { listPath, poolPath } from "../../electron/backup/folders.ts";
import { pacer } from "../../electron/backup/pacer.ts";
import { stateOf } from "../../electron/backup/ownBackups.ts";
import { restoreStore } from "../../electron/backup/restoreStore.ts";
import { testBackup } from "../../electron/backup/restoreTest.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { isCode } from "../../shared/appError.ts";
import {
  backUp,
  backUpWell,
  backupOn,
  BACKUPS,
  filesBelow,
  FIRST_DAY,
  judgeBackups,
  openStore,
  unlockAt,
  type BackedUp,
} from "./backups.ts";
import { methodsOf } from "./races.ts";
import { changesDisk, fileError, randomFrom, type DiskModel, type SimulatedDisk } from "./simulatedDisk.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

const DAY = 86_400_000;
const models: DiskModel[] = ["posix", "ntfs"];

beforeEach(() => {
  // Failures nobody expected are noted as warnings; here they are asked for.
  vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

interface Counts {
  images: number;
  /** A list that is whole, of a backup that is not. */
  broken: number;
  /** No whole backup is left although one was promised. */
  lost: number;
  storeTouched: number;
  /** The next backup fails, or is not the store. */
  stuck: number;
}

const noCounts = (): Counts => ({ images: 0, broken: 0, lost: 0, storeTouched: 0, stuck: 0 });
const violations = ({ broken, lost, storeTouched, stuck }: Counts): number => broken + lost + storeTouched + stuck;
const told = (counts: Counts): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");

type Disguise = (files: FileFunctions) => FileFunctions;

/** Four days with a change and two backups each; the power is cut before every operation that changes the disk. */
async function cutWhileBackingUp(
  model: DiskModel,
  options: { seed: number; imagesPerOperation: number; disguise?: Disguise },
  counts: Counts,
): Promise<void> {
  const random = randomFrom(options.seed);
  const opened = await openStore(model);
  const { disk, vault } = opened;
  const files = (options.disguise ?? ((same) => same))(disk);
  let now = FIRST_DAY;
  const around = backupOn(disk, vault, { files, now: () => now });
  let promised = false;
  let store = filesBelow(disk, "/store");
  const cut = async (operation: Parameters<SimulatedDisk["interfere"]>[0], path: string, bytes?: Buffer) => {
    for (let image = 0; image < options.imagesPerOperation; image++) {
      const left = disk.afterPowerCut(random, operation === "write" && bytes ? { path, bytes } : undefined);
      await judge(opened, left, { promised, store, now }, counts);
    }
  };
  for (let step = 0; step < 8; step++) {
    const row = vault.summaries("case").find(({ id }) => id === "a1");
    await vault.save("case", "a1", row?.revision ?? 0, { step, text: "y".repeat(step * 200) });
    disk.settle();
    store = filesBelow(disk, "/store");
    disk.interfere = async (operation, path, bytes) => {
      if (changesDisk(operation)) await cut(operation, path, bytes);
      return undefined;
    };
    await backUpWell(around);
    disk.interfere = () => Promise.resolve(undefined);
    promised = true;
    for (let image = 0; image < 5; image++) await cut("flush", "");
    now = new Date(now.getTime() + DAY / 2);
  }
}

async function judge(
  { folder, vault }: BackedUp,
  left: SimulatedDisk,
  expected: { promised: boolean; store: Map<string, string>; now: Date },
  counts: Counts,
): Promise<void> {
  counts.images++;
  const { whole, broken } = await judgeBackups(left, folder);
  counts.broken += broken.length;
  if (expected.promised && whole.length === 0) counts.lost++;
  const after = filesBelow(left, "/store");
  // What was acknowledged is settled before a backup begins, so the store may not differ at all.
  if (!same(after, expected.store)) counts.storeTouched++;
  const later = new Date(expected.now.getTime() + 60_000);
  const around = backupOn(left, vault, { now: () => later });
  const again = await backUp(around);
  if ("failure" in again) counts.stuck++;
  else {
    const { lists, broken: stillBroken } = await judgeBackups(left, folder);
    const paths = lists.get(again.made.id)?.files.map(({ path }) => path) ?? [];
    const isStore = same(new Set(paths), new Set(after.keys()));
    if (!isStore || stillBroken.includes(again.made.id)) counts.stuck++;
  }
}

const same = (a: Map<string, string> | Set<string>, b: Map<string, string> | Set<string>): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

describe("a power cut", () => {
  it.each(models)(
    "leaves earlier backups whole, no half backup that passes for one, and the store as it was (%s)",
    async (model) => {
      const counts = noCounts();
      for (let seed = 1; counts.images < 1500; seed++)
        await cutWhileBackingUp(model, { seed, imagesPerOperation: 2 }, counts);
      process.stdout.write(`power cuts while backing up (${model}): ${told(counts)}\n`);
      expect(violations(counts)).toBe(0);
    },
  );

  const planted: [string, Partial<FileFunctions>][] = [
    ["files are not flushed", { flush: () => Promise.resolve() }],
    ["folders are not flushed", { flushDirectory: () => Promise.resolve() }],
  ];
  it.each(planted)("would be noticed if %s", async (_what, bug) => {
    const counts = noCounts();
    const disguise: Disguise = (files) => ({ ...methodsOf(files), ...bug });
    await cutWhileBackingUp("posix", { seed: 3, imagesPerOperation: 2, disguise }, counts);
    expect(violations(counts)).toBeGreaterThan(0);
  });

  it.each(models)("leaves a whole store or none while one is restored (%s)", async (model) => {
    const random = randomFrom(5);
    const { disk, vault, userId } = await openStore(model);
    const id = await backUpWell(backupOn(disk, vault));
    await vault.lock();
    disk.settle();
    let [images, whole] = [0, 0];
    const judgeTarget = async (left: SimulatedDisk): Promise<void> => {
      images++;
      const store = left.contents().get("/target/store.json");
      if (!store) return;
      const restored = await unlockAt(left, "/target", userId, "/elsewhere").catch((error: unknown) => {
        // The last file may be torn as long as nobody was told that the store is there.
        if (isCode(error, "storeDamaged")) return null;
        throw error;
      });
      if (!restored) return;
      whole++;
      expect(restored.problems).toEqual([]);
      for (const one of ["a1", "b2", "c3"]) expect((await restored.open("case", one)).data).toMatchObject({ step: 1 });
    };
    disk.interfere = async (operation, path, bytes) => {
      if (!changesDisk(operation)) return undefined;
      for (let image = 0; image < 3; image++) await judgeTarget(disk.afterPowerCut(random, bytes && { path, bytes }));
      return undefined;
    };
    await restoreStore(backupOn(disk, null), { id, to: "/target", partly: false }, pacer());
    disk.interfere = () => Promise.resolve(undefined);
    await judgeTarget(disk.afterPowerCut(random));
    process.stdout.write(`power cuts while restoring (${model}): ${images} images, ${whole} whole stores\n`);
    expect(whole).toBeGreaterThan(0);
    const restored = await unlockAt(disk.afterPowerCut(random), "/target", userId, "/elsewhere");
    expect((await restored.open("case", "a1")).data).toMatchObject({ step: 1 });
  });
});

describe("a disk fault", () => {
  it.each(models)(
    "at any operation ends as a problem in words, never as a crash, and the next backup is whole (%s)",
    async (model) => {
      const opened = await openStore(model);
      const first = await backUpWell(backupOn(opened.disk, opened.vault));
      await opened.vault.save("case", "a1", 1, { step: 2, text: "changed" });
      const operations: string[] = [];
      const healthy = opened.disk.copy();
      healthy.interfere = (operation) => {
        operations.push(operation);
        return Promise.resolve(undefined);
      };
      const tomorrow = (): Date => new Date(FIRST_DAY.getTime() + DAY);
      await backUpWell(backupOn(healthy, opened.vault, { now: tomorrow }));
      const problems = new Set<string>();
      let runs = 0;
      for (const code of ["EIO", "ENOSPC", "EPERM", "EROFS", "EBUSY", "EMFILE", "ENOENT", "short"]) {
        for (const length of [1, 25]) {
          for (let start = runs % 3; start < operations.length; start += 3) {
            if (code === "short" && length === 1 && operations[start] !== "write") continue;
            runs++;
            const disk = opened.disk.copy();
            const store = filesBelow(disk, "/store");
            let at = 0;
            disk.interfere = (operation, path) => {
              const now = at++;
              if (now < start || now >= start + length) return Promise.resolve(undefined);
              // A workstation that forgot its name backs up into another folder, which is not looked at here.
              if (path.endsWith("/device.json")) return Promise.resolve(undefined);
              if (code === "short") return Promise.resolve("short");
              return Promise.reject(fileError(code, `${operation} ${path}`));
            };
            const around = backupOn(disk, opened.vault, { now: tomorrow });
            const result = await backUp(around);
            disk.interfere = () => Promise.resolve(undefined);
            if ("failure" in result) problems.add(result.failure.code);
            const { whole, broken } = await judgeBackups(disk, opened.folder);
            expect(broken).toEqual([]);
            expect(whole).toContain(first);
            if ("made" in result) expect(whole).toContain(result.made.id);
            expect(disk.openHandles).toBe(0);
            expect(same(filesBelow(disk, "/store"), store)).toBe(true);
            expect((await stateOf(around, opened.store, false)).newest).not.toBe("");
            await backUpWell(around);
            expect((await judgeBackups(disk, opened.folder)).broken).toEqual([]);
          }
        }
      }
      process.stdout.write(
        `faults while backing up (${model}): ${runs} injected, told as ${[...problems].join(", ")}\n`,
      );
      expect(runs).toBeGreaterThan(300);
      expect([...problems]).toEqual(expect.arrayContaining(["diskFull", "readOnly", "folderUnavailable", "fileInUse"]));
    },
  );
});

describe("a damaged backup", () => {
  /** Of the case's first revision. */
  async function poolFileOf({ disk, folder }: BackedUp, start: string): Promise<string> {
    const { lists } = await judgeBackups(disk, folder);
    const file = [...lists.values()].at(-1)?.files.find(({ path }) => path.includes(start));
    if (!file) throw new Error("not in the backup");
    return poolPath(folder, file.sha256);
  }
  const damage = (disk: SimulatedDisk, path: string): void => {
    const bytes = Buffer.from(disk.contents().get(path) ?? "");
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    disk.damage(path, bytes);
  };

  it("is found by the test, which names the record, leaves nothing behind and touches nothing", async () => {
    const opened = await openStore("posix");
    const { disk, vault, store } = opened;
    const around = backupOn(disk, vault);
    const id = await backUpWell(around);
    expect(await testBackup(around, store, vault)).toEqual({ id, records: 3, opened: 3, damaged: [], newer: 0 });
    await vault.save("case", "b2", 1, { step: 2, text: "later" });
    damage(disk, await poolFileOf(opened, "case-a1."));
    const before = filesBelow(disk, "/store");
    const result = await testBackup(around, store, vault);
    expect(result).toEqual({ id, records: 3, opened: 2, damaged: ["case-a1"], newer: 1 });
    expect(filesBelow(disk, "/side").size).toBe(0);
    expect(same(filesBelow(disk, "/store"), before)).toBe(true);
  });

  it("is mended by the next backup after a test that found it", async () => {
    const opened = await openStore("posix");
    const { disk, vault, folder } = opened;
    const around = backupOn(disk, vault);
    await backUpWell(around);
    damage(disk, await poolFileOf(opened, "case-a1."));
    await backUpWell(around);
    expect((await judgeBackups(disk, folder)).broken).toHaveLength(1);
    const settings = JSON.parse(disk.contents().get(`/local/${vault.storeId}/backup.json`)?.toString() ?? "") as object;
    const failed = { ...settings, lastTest: FIRST_DAY.toISOString(), lastTestGood: false };
    disk.damage(`/local/${vault.storeId}/backup.json`, Buffer.from(JSON.stringify(failed)));
    await backUpWell(around);
    expect((await judgeBackups(disk, folder)).broken).toEqual([]);
  });

  it("is not restored as if it were whole, but what is whole can be had, and the rest is told", async () => {
    const opened = await openStore("posix");
    const { disk, vault, userId } = opened;
    const id = await backUpWell(backupOn(disk, vault));
    await vault.lock();
    damage(disk, await poolFileOf(opened, "case-a1."));
    await disk.remove(await poolFileOf(opened, "case-b2."));
    const around = backupOn(disk, null);
    await disk.mkdir("/target");
    await expect(restoreStore(around, { id, to: "/target", partly: false }, pacer())).rejects.toThrow("backupDamaged");
    expect(filesBelow(disk, "/target").size).toBe(0);
    expect((await listBackups(around, undefined)).map(({ missing }) => missing)).toEqual([1]);
    await restoreStore(around, { id, to: "/other", partly: true }, pacer());
    const restored = await unlockAt(disk, "/other", userId, "/elsewhere");
    expect(restored.problems.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      "damaged case-a1",
      "damaged case-b2",
    ]);
    expect((await restored.open("case", "c3")).data).toMatchObject({ step: 1 });
  });

  it("whose list is torn is no backup; when there is no other, that is said", async () => {
    const { disk, vault, folder } = await openStore("posix");
    let now = FIRST_DAY;
    const around = backupOn(disk, vault, { now: () => now });
    const first = await backUpWell(around);
    now = new Date(now.getTime() + DAY);
    const second = await backUpWell(around);
    const bytes = disk.contents().get(listPath(folder, second)) ?? Buffer.alloc(0);
    disk.damage(listPath(folder, second), bytes.subarray(0, bytes.length - 5));
    expect((await listBackups(around, undefined)).map(({ id }) => id)).toEqual([first]);
    disk.damage(listPath(folder, first), Buffer.from(bytes.toString().replace("2027", "2028")));
    await expect(listBackups(around, undefined)).rejects.toThrow("backupDamaged");
  });
});

describe("old backups", () => {
  it("are removed by and by, with the content only they had", async () => {
    const { disk, vault, folder } = await openStore("posix");
    let now = FIRST_DAY;
    const around = backupOn(disk, vault, { now: () => now });
    for (let day = 0; day < 40; day++) {
      await vault.log({
        kind: "search",
        record: "",
        revision: 0,
        subject: "",
        details: [],
        text: String(day),
        receiver: null,
      });
      await backUpWell(around);
      await backUpWell(around);
      now = new Date(now.getTime() + DAY);
    }
    const { whole, broken, lists } = await judgeBackups(disk, folder);
    expect(broken).toEqual([]);
    expect(whole.length).toBeGreaterThan(8);
    expect(whole.length).toBeLessThan(14);
    const named = new Set([...lists.values()].flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
    const kept = [...filesBelow(disk, `${folder}/pool`).keys()].map((path) => path.slice(3));
    expect(kept.sort()).toEqual([...named].sort());
  });

  it("stay when the store has lost what they hold", async () => {
    const { disk, vault, folder } = await openStore("posix");
    let now = FIRST_DAY;
    const around = backupOn(disk, vault, { now: () => now });
    const good = await backUpWell(around);
    for (const path of filesBelow(disk, "/store").keys())
      if (path.includes("case-b2.")) await disk.remove(`/store/${path}`);
    for (let minute = 1; minute < 4; minute++) {
      now = new Date(FIRST_DAY.getTime() + minute * 60_000);
      await backUpWell(around);
    }
    const { whole, broken } = await judgeBackups(disk, folder);
    expect(whole).toHaveLength(2);
    expect(whole).toContain(good);
    expect(broken).toEqual([]);
  });
});

describe("a chosen folder", () => {
  const choose = (disk: SimulatedDisk, storeId: string, folder: string, newest = ""): void => {
    const count = newest === "" ? 0 : 1;
    const settings = { folder, newest, count, lastTest: "", lastTestGood: false, problem: "", restored: "" };
    disk.damage(`/local/${storeId}/backup.json`, Buffer.from(JSON.stringify(settings)));
  };

  it("that is away is a problem, also when its place is there without its disk", async () => {
    const { disk, vault, store } = await openStore("posix");
    const around = backupOn(disk, vault);
    choose(disk, vault.storeId, "/media/stick");
    expect(await backUp(around)).toEqual({ failure: { code: "folderUnavailable" } });
    await disk.mkdir("/media/stick");
    await backUpWell(around);
    await disk.mkdir("/media/other");
    const newest = "2027-03-01T12:00:00Z";
    choose(disk, vault.storeId, "/media/other", newest);
    expect(await backUp(around)).toEqual({ failure: { code: "folderUnavailable" } });
    expect(filesBelow(disk, "/media/other").size).toBe(0);
    const problem = "folderUnavailable";
    expect(await stateOf(around, store, false)).toMatchObject({ problem, newest, count: 1, overdue: true });
  });

  it("inside the store is refused", async () => {
    const { disk, vault } = await openStore("posix");
    await disk.mkdir("/store/kopi");
    choose(disk, vault.storeId, "/store/kopi");
    expect(await backUp(backupOn(disk, vault))).toEqual({ failure: { code: "backupInsideStore" } });
    expect(filesBelow(disk, BACKUPS).size).toBe(0);
  });
});

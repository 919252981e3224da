import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackup } from "../../../../electron/backup/startBackup.ts";
import type { BackupSurroundings } from "../../../../electron/backup/surroundings.ts";
import { backupOn, filesBelow, FIRST_DAY, judgeBackups, openStore } from "../../../crash/backups.ts";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => {
  vi.useRealTimers();
});

async function started(change: Partial<BackupSurroundings> = {}) {
  const opened = await openStore("posix");
  const events: string[] = [];
  let now = FIRST_DAY;
  const around = backupOn(opened.disk, opened.vault, {
    now: () => now,
    tell: (event) => void events.push(event),
    ...change,
  });
  const backup = startBackup(around);
  const stage = around.session.stage;
  return {
    ...opened,
    around,
    backup,
    events,
    stage,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    ids: async () => (await judgeBackups(opened.disk, opened.folder)).whole,
    pending: () => opened.disk.contents().get(`/local/${opened.vault.storeId}/pending.json`)?.toString() ?? "",
  };
}

/** Until what runs by itself has run. */
const settled = (backup: { stop: () => Promise<void> }): Promise<void> => backup.stop();

describe("backups by themselves", () => {
  it("are made after each locking, without keys, and told to the log of the next who unlocks", async () => {
    const { backup, vault, userId, stage, around, ids, pending, events } = await started();
    backup.afterUnlock();
    // Begun and ended: it is in the vault's log by then, and not only on the disk.
    await vi.waitFor(() => expect(events.filter((event) => event === "backupChanged")).toHaveLength(2));
    expect(await ids()).toHaveLength(1);
    const description = { storeId: vault.storeId, practice: false, users: [] };
    if (stage.kind === "open") around.session.stage = { kind: "locked", place: stage.place, description };
    backup.afterLock();
    await settled(backup);
    expect(await ids()).toHaveLength(1);
    expect(JSON.parse(pending())).toMatchObject({ events: [{ kind: "backup", by: userId }] });
    expect(events).toContain("backupChanged");
    // The lock waited for is the vault's own.
    await expect(vault.open("case", "a1")).rejects.toThrow("locked");
  });

  it("are made daily while a store is open, but not more often", async () => {
    const { backup, later, ids } = await started();
    backup.afterUnlock();
    await vi.waitFor(async () => expect(await ids()).toHaveLength(1));
    later(23 * HOUR);
    await vi.advanceTimersByTimeAsync(HOUR);
    later(2 * HOUR);
    await vi.advanceTimersByTimeAsync(HOUR);
    await vi.waitFor(async () => expect(await ids()).toEqual(["20270315T120000Z", "20270316T130000Z"]));
    await settled(backup);
  });

  it("are not made of the practice store, though one may be asked for", async () => {
    const { backup, around, vault, disk } = await started();
    for (const [path, bytes] of filesBelow(disk, "/store")) {
      const copy = `/user/practice/ovelse/${path}`;
      await disk.mkdir(copy.slice(0, copy.lastIndexOf("/")));
      disk.damage(copy, Buffer.from(bytes, "latin1"));
    }
    if (around.session.stage.kind === "open") {
      const { place } = around.session.stage;
      const practice = { ...vault, practice: true };
      around.session.stage = { kind: "open", place: { ...place, root: "/user/practice/ovelse" }, vault: practice };
    }
    backup.afterUnlock();
    backup.afterLock();
    await settled(backup);
    const lists = (): string[] => [...disk.contents().keys()].filter((path) => path.includes("/lists/"));
    expect(lists()).toEqual([]);
    const state = await backup.handlers.makeBackup(undefined);
    expect(state).toMatchObject({ count: 1, overdue: false, testDue: false, problem: "" });
    expect(lists()).toHaveLength(1);
    expect(state.folder).toBe("/user/practice");
  });

  it("tell a restored store's log which backup it came from, once", async () => {
    const { backup, vault, disk, around } = await started();
    const log = vi.fn<typeof vault.log>(() => Promise.resolve());
    if (around.session.stage.kind === "open") {
      around.session.stage = { ...around.session.stage, vault: { ...vault, log } };
    }
    const remembered = {
      folder: "",
      newest: "",
      count: 0,
      lastTest: "",
      lastTestGood: false,
      problem: "",
      restored: "20270301T080000Z",
    };
    disk.damage(`/local/${vault.storeId}/backup.json`, Buffer.from(JSON.stringify(remembered)));
    backup.afterUnlock();
    await vi.waitFor(() => expect(log.mock.calls.map(([event]) => event.kind)).toContain("restore"));
    await settled(backup);
    backup.afterUnlock();
    await settled(backup);
    const restores = log.mock.calls.filter(([event]) => event.kind === "restore");
    expect(restores).toMatchObject([[{ details: ["20270301T080000Z"] }]]);
  });

  it("throw away what a restore test that was cut short has left", async () => {
    const opened = await openStore("posix");
    await opened.disk.mkdir("/side/abc");
    opened.disk.damage("/side/abc/store.json", Buffer.from("{}"));
    const backup = startBackup(backupOn(opened.disk, opened.vault));
    await settled(backup);
    expect([...opened.disk.contents().keys()].filter((path) => path.startsWith("/side/"))).toEqual([]);
  });
});

describe("what the window asks", () => {
  it("refuses a folder inside the store, and means the folder around Helhet-kopi", async () => {
    const { backup, disk } = await started();
    await disk.mkdir("/store/kopi");
    await expect(backup.handlers.setBackupFolder({ token: "/store/kopi" })).rejects.toThrow("backupInsideStore");
    await disk.mkdir("/stick/Helhet-kopi");
    const state = await backup.handlers.setBackupFolder({ token: "/stick/Helhet-kopi" });
    expect(state).toMatchObject({ folder: "/stick", chosen: true });
    expect((await backup.handlers.makeBackup(undefined)).problem).toBe("");
    expect((await backup.handlers.setBackupFolder({ token: "" })).chosen).toBe(false);
    await settled(backup);
  });

  it("keeps what is replaced in a backup of its own, and the one it restores from", async () => {
    const { backup, vault, later, ids } = await started();
    const made = await backup.handlers.makeBackup(undefined);
    expect(made.count).toBe(1);
    const [id = ""] = await ids();
    await vault.save("case", "a1", 1, { step: 2, text: "a mistake" });
    later(60_000);
    expect(await backup.handlers.restoreRecords({ id, records: ["case-a1"] })).toEqual({ restored: 1 });
    const [older, newer = ""] = await ids();
    expect(older).toBe(id);
    const { differences } = await backup.handlers.compareBackup({ id: newer });
    expect(differences).toMatchObject([{ record: "case-a1", state: "newerInStore" }]);
    await settled(backup);
  });

  it("restores nothing when that backup cannot be made and something would be replaced", async () => {
    const { backup, vault, disk, ids } = await started();
    await backup.handlers.makeBackup(undefined);
    const [id = ""] = await ids();
    await vault.save("case", "a1", 1, { step: 2, text: "newer" });
    disk.interfere = (operation, path) =>
      operation === "createExclusive" && path.startsWith("/user/")
        ? Promise.reject(Object.assign(new Error(), { code: "ENOSPC" }))
        : Promise.resolve(undefined);
    await expect(backup.handlers.restoreRecords({ id, records: ["case-a1"] })).rejects.toThrow("diskFull");
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 2 });
    expect((await backup.handlers.getBackup(undefined)).problem).toBe("diskFull");
    await settled(backup);
  });
});

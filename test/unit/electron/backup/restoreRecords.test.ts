import { describe, expect, it } from "vitest";
import { compareBackup } from "../../../../electron/backup/compareBackup.ts";
import { openBackup } from "../../../../electron/backup/findBackups.ts";
import { restoreRecords } from "../../../../electron/backup/restoreRecords.ts";
import type { Vault } from "../../../../electron/vault/vault.ts";
import { saveTombstone } from "../../../../electron/vault/saveRecord.ts";
import { backUpWell, backupOn, filesBelow, openStore, unlockAt } from "../../../crash/backups.ts";
import type { SimulatedDisk } from "../../../crash/simulatedDisk.ts";

async function openWithBackup() {
  const opened = await openStore("posix");
  const around = backupOn(opened.disk, opened.vault);
  const id = await backUpWell(around);
  const restore = async (vault: Vault, ...records: string[]): Promise<number> => {
    const { copy, list } = await openBackup(around, { id });
    return restoreRecords({ vault, folder: copy.folder, list, id, records });
  };
  return { ...opened, around, id, restore };
}

const filesOf = (disk: SimulatedDisk, record: string): string[] =>
  [...filesBelow(disk, "/store").keys()].filter((path) => path.includes(`/${record}.`)).sort();

const lose = async (disk: SimulatedDisk, record: string): Promise<void> => {
  for (const path of filesOf(disk, record)) await disk.remove(`/store/${path}`);
};

const restored = async (disk: SimulatedDisk, userId: string, id: string): Promise<unknown> => {
  const another = await unlockAt(disk, "/store", userId, "/another");
  expect(another.problems).toEqual([]);
  return (await another.open("case", id)).data;
};

describe("records from a backup", () => {
  it("come on top of what the store has, and nothing is removed", async () => {
    const { disk, vault, userId, restore } = await openWithBackup();
    await vault.save("case", "a1", 1, { step: 2, text: "a mistake" });
    await vault.save("case", "b2", 1, { step: 2, text: "stays" });
    const before = filesBelow(disk, "/store/docs");
    expect(await restore(vault, "case-a1")).toBe(1);
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 3, data: { step: 1 } });
    expect(await vault.open("case", "b2")).toMatchObject({ revision: 2, data: { step: 2 } });
    for (const [path, bytes] of before) expect(filesBelow(disk, "/store/docs").get(path)).toBe(bytes);
    expect(await restored(disk, userId, "a1")).toMatchObject({ step: 1 });
  });

  it("that the store has lost come back in their own slots, so that nobody sees them go back in time", async () => {
    const { disk, vault, userId, around, id, restore } = await openWithBackup();
    await lose(disk, "case-a1");
    expect((await compareBackup(around, { id })).differences).toMatchObject([
      { record: "case-a1", state: "onlyInBackup" },
    ]);
    await restore(vault, "case-a1");
    expect(filesOf(disk, "case-a1").map((path) => path.slice(-12))).toEqual(["00000001.rec", "00000002.rec"]);
    expect(await vault.open("case", "a1")).toMatchObject({ revision: 2, data: { step: 1 } });
    expect(await restored(disk, userId, "a1")).toMatchObject({ step: 1 });
  });

  it("come on top of a record of which nothing opens any more", async () => {
    const { disk, vault, userId, restore } = await openWithBackup();
    const [path = ""] = filesOf(disk, "case-a1");
    disk.damage(`/store/${path}`, Buffer.from("torn"));
    await restore(vault, "case-a1");
    expect(await restored(disk, userId, "a1")).toMatchObject({ step: 1 });
    expect(disk.contents().get(`/store/${path}`)?.toString()).toBe("torn");
  });

  it("are put back all or none when one of them does not open, or was erased for good", async () => {
    const { disk, vault, folder, around, id, restore } = await openWithBackup();
    await vault.save("case", "a1", 1, { step: 2, text: "newer" });
    await vault.work(async (session) => {
      const base = session.index.get({ kind: "case", id: "c3" }) ?? null;
      await saveTombstone(session, { kind: "case", id: "c3" }, base, {});
    });
    const before = filesBelow(disk, "/store/docs");
    await expect(restore(vault, "case-a1", "case-c3")).rejects.toThrow("erased");
    await expect(restore(vault, "case-a1", "case-x9")).rejects.toThrow("notFound");
    const { list } = await openBackup(around, { id });
    const hash = list.files.find(({ path }) => path.includes("case-b2."))?.sha256 ?? "";
    await disk.remove(`${folder}/pool/${hash.slice(0, 2)}/${hash}`);
    await expect(restore(vault, "case-a1", "case-b2")).rejects.toThrow("backupDamaged");
    expect(filesBelow(disk, "/store/docs")).toEqual(before);
    expect((await compareBackup(around, { id })).differences.map(({ record }) => record)).toEqual(["case-a1"]);
  });
});

import { describe, expect, it } from "vitest";
import { readMemory } from "../../../../electron/maintenance/memory.ts";
import { isDue, tidy } from "../../../../electron/maintenance/tidy.ts";
import { DAY } from "../../../../electron/vault/diskClock.ts";
import type { VaultPlace } from "../../../../electron/vault/place.ts";
import { unlockStore } from "../../../../electron/vault/vault.ts";
import { fileError } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase } from "../../../crash/simulatedStore.ts";
import { filedShapes, pathsBelow, saveCase, slotsOn, wholePlace } from "../../../crash/wholeStore.ts";

/** A workstation whose own clock goes with the disk's, from day to day. */
async function workstation() {
  const { disk, userId } = await makeEmptyStore("posix");
  const place: VaultPlace = { ...wholePlace(disk), now: () => new Date(disk.clock) };
  const vault = await unlockStore(place, filedShapes, { userId, passphrase });
  await saveCase(vault, "a1", 6);
  const days = (count: number): void => {
    disk.clock += count * DAY;
  };
  return { disk, vault, days, tidy: (): Promise<boolean> => vault.work(tidy) };
}

const never = new AbortController().signal;

describe("tidy", () => {
  it("tidies once a day, and removes from the second full day on", async () => {
    const { disk, vault, days, tidy: run } = await workstation();
    expect(await run()).toBe(true);
    expect(await run()).toBe(false);
    expect(slotsOn(disk, "case-a1")).toHaveLength(6);
    days(1);
    expect(await run()).toBe(true);
    expect(slotsOn(disk, "case-a1")).toEqual([4, 5, 6]);
    expect((await vault.work(readMemory)).lastPrune).toBe(new Date(disk.clock).toISOString());
    expect(pathsBelow(disk, "/store/locks")).toEqual([]);
  });

  it("remembers the clock although the tidying was cut short", async () => {
    const { disk, vault, days, tidy: run } = await workstation();
    await run();
    days(1);
    disk.interfere = (operation, path) =>
      operation === "remove" && path.endsWith(".rec")
        ? Promise.reject(fileError("EACCES", path))
        : Promise.resolve(undefined);
    await expect(run()).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    const memory = await vault.work(readMemory);
    expect(memory.clock?.seen).toBe(disk.clock);
    expect(memory.lastPrune).not.toBe(new Date(disk.clock).toISOString());
    expect(await run()).toBe(true);
    expect(slotsOn(disk, "case-a1")).toEqual([4, 5, 6]);
  });

  it("begins anew when its note is torn", async () => {
    const { disk, vault, days, tidy: run } = await workstation();
    await run();
    days(1);
    const note = [...disk.contents().keys()].find((path) => path.endsWith("/maintenance.json")) ?? "";
    disk.damage(note, Buffer.from('{"lastPrune":'));
    await run();
    expect(slotsOn(disk, "case-a1")).toHaveLength(6);
    expect((await vault.work(readMemory)).clock?.steadySince).toBe(disk.clock);
  });

  it.each(["readOnly", "older"] as const)("leaves a store alone that is %s", async (state) => {
    const { disk, vault } = await workstation();
    const done = await vault.work((session) => tidy({ ...session, [state]: true }, never));
    expect(done).toBe(false);
    expect(pathsBelow(disk, "/store/locks")).toEqual([]);
  });

  it("is left to those who read every case", async () => {
    const { vault } = await workstation();
    const done = await vault.work((session) => {
      const member = { ...session.keyring.member, role: "coordinator" as const };
      return tidy({ ...session, keyring: { ...session.keyring, member } }, never);
    });
    expect(done).toBe(false);
  });
});

describe("isDue", () => {
  const now = new Date("2027-03-15T12:00:00Z");
  it.each([
    ["", true],
    ["2027-03-14T15:00:00Z", true],
    ["2027-03-14T17:00:00Z", false],
    ["2027-03-16T12:00:00Z", true],
    ["not a moment", true],
  ])("after %j: %s", (last, due) => {
    expect(isDue(last, now, 20 * 3_600_000)).toBe(due);
  });
});

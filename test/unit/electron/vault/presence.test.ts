import { beforeEach, describe, expect, it } from "vitest";
import { openPresence, type Presence } from "../../../../electron/vault/presence.ts";
import type { Session } from "../../../../electron/vault/session.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { placeOn } from "../../../crash/simulatedStore.ts";

const karis = "a".repeat(32);
const olas = "b".repeat(32);
const record = "case-c1";
let disk: SimulatedDisk;
let clock = 0;

beforeEach(async () => {
  disk = new SimulatedDisk("posix");
  await disk.mkdir("/store");
  clock = 0;
});

/** A window on one workstation; `minutes` its clock is ahead. */
function window(userId: string, device: string, { readOnly = false, minutes = 0 } = {}): Presence {
  const now = () => new Date(Date.UTC(2027, 2, 15, 10, 15 + minutes));
  const keyring = { writer: { id: userId } } as Session["keyring"];
  const place = { ...placeOn(disk), now };
  return openPresence({ place, keyring, device: device.repeat(16), readOnly }, () => clock);
}

const files = (): string[] => [...disk.contents().keys()].map((path) => path.replace("/store/presence/", ""));
const others = async (presence: Presence): Promise<string[]> =>
  (await presence.others(record)).map(({ userId, since }) => `${userId.charAt(0)} ${since.slice(11, 16)}`);

describe("who has a record open", () => {
  it("is seen by the others, with the time by their own clock, and not by oneself", async () => {
    const [kari, ola] = [window(karis, "1"), window(olas, "2", { minutes: 30 })];
    await kari.watch(record);
    await ola.watch(record);
    expect(await others(kari)).toEqual(["b 10:45"]);
    expect(await others(ola)).toEqual(["a 10:15"]);
    expect(await ola.others("case-c2")).toEqual([]);
  });

  it("is one empty file for each window, with a counter that goes on", async () => {
    const kari = window(karis, "1");
    await kari.watch(record);
    await kari.beat();
    await kari.beat();
    const since = Date.UTC(2027, 2, 15, 10, 15) / 1000;
    expect(files()).toEqual([`${record}.${karis}.${"1".repeat(16)}.${since}.3`]);
    expect([...disk.contents().values()].map((bytes) => bytes.length)).toEqual([0]);
  });

  it("is over when the window leaves, shows another record, or has stood still for a minute by our clock", async () => {
    const [kari, ola] = [window(karis, "1"), window(olas, "2")];
    await ola.watch(record);
    await ola.watch("case-c2");
    expect(await others(kari)).toEqual([]);
    await ola.watch(record);
    expect(await others(kari)).toEqual(["b 10:15"]);
    clock += 50_000;
    await ola.beat();
    expect(await others(kari)).toEqual(["b 10:15"]);
    clock += 59_000;
    expect(await others(kari)).toEqual(["b 10:15"]);
    clock += 2_000;
    expect(await others(kari)).toEqual([]);
    await ola.beat();
    expect(await others(kari)).toEqual(["b 10:15"]);
    await ola.watch("");
    expect(await others(kari)).toEqual([]);
    expect(files()).toEqual([]);
  });

  it("does not come to mind for what anybody else may have put there", async () => {
    const kari = window(karis, "1");
    await kari.watch(record);
    for (const name of ["desktop.ini", `${record}.x.y.z.1`, `${record}.${olas}.${"2".repeat(16)}.1.1 (1)`, "..x"]) {
      disk.damage(`/store/presence/${name}`, Buffer.from("?"));
    }
    expect(await others(kari)).toEqual([]);
    await kari.tidy();
    expect(files()).toHaveLength(5);
  });

  it("is cleared away after a crash: one's own at the next unlock, others' when they have not moved for long", async () => {
    await window(karis, "1").watch(record);
    await window(olas, "2").watch(record);
    const after = window(karis, "1");
    await after.tidy();
    expect(files()).toHaveLength(1);
    await after.watch(record);
    await after.others(record);
    clock += 9 * 60_000;
    await after.tidy();
    expect(files()).toHaveLength(2);
    clock += 2 * 60_000;
    await after.tidy();
    expect(files()).toEqual([expect.stringContaining(karis)]);
  });

  it("is not written in a store that may only be read, but seen", async () => {
    const [kari, ola] = [window(karis, "1", { readOnly: true }), window(olas, "2")];
    await kari.watch(record);
    await ola.watch(record);
    expect(await others(ola)).toEqual([]);
    expect(await others(kari)).toEqual(["b 10:15"]);
  });
});

it("never fails and never waits for ever, whatever the disk does", async () => {
  for (const code of ["ENOENT", "EACCES", "ENOSPC", "EIO", "EEXIST"]) {
    for (let failing = 0; failing < 12; failing++) {
      disk = new SimulatedDisk("ntfs");
      await disk.mkdir("/store");
      let operation = 0;
      disk.interfere = (name, path) =>
        operation++ % 12 >= failing ? Promise.reject(fileError(code, `${name} ${path}`)) : Promise.resolve(undefined);
      const kari = window(karis, "1");
      await kari.watch(record);
      await kari.beat();
      await kari.tidy();
      expect(await kari.others(record)).toEqual([]);
      await kari.watch("");
    }
  }
});

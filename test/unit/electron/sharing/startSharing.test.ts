import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSharing, type Sharing, type SharingSurroundings } from "../../../../electron/sharing/startSharing.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { ExpectedError } from "../../../../shared/appError.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes } from "../../../crash/simulatedStore.ts";

const START = Date.UTC(2027, 2, 15, 12);
let disk: SimulatedDisk;
let userId = "";
const told = vi.fn<SharingSurroundings["tell"]>();
const vaults: Vault[] = [];

beforeEach(async () => {
  told.mockReset();
  ({ disk, userId } = await makeEmptyStore("posix"));
  disk.clock = START;
  const vault = await open("/local");
  await vault.create("case", "a1", { step: 1, text: "først" });
});
afterEach(async () => {
  disk.interfere = () => Promise.resolve(undefined);
  for (const vault of vaults.splice(0)) await vault.lock();
});

async function open(local: string): Promise<Vault> {
  const vault = await unlockStore({ ...placeOn(disk), local, now: () => new Date(START) }, shapes, {
    userId,
    passphrase,
  });
  vaults.push(vault);
  return vault;
}

interface Window {
  vault: Vault;
  sharing: Sharing;
  lockStore: ReturnType<typeof vi.fn<() => Promise<void>>>;
  /** Looks that have ended, well or not. */
  looks: () => number;
}

/** One workstation's window, looking every few milliseconds. */
async function window(local: string, refresh?: Vault["refresh"]): Promise<Window> {
  const vault = await open(local);
  const look = refresh ?? vault.refresh.bind(vault);
  let looks = 0;
  vault.refresh = () => look().finally(() => looks++);
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  const lockStore = vi.fn(() => vault.lock());
  const sharing = startSharing({ session, tell: told, lockStore, every: 5 });
  sharing.afterUnlock(vault);
  return { vault, sharing, lockStore, looks: () => looks };
}

/** Until so many more looks have ended. */
async function look({ looks }: Window, times: number): Promise<void> {
  const until = looks() + times;
  await settled(() => expect(looks()).toBeGreaterThanOrEqual(until));
}

const settled = (work: () => void): Promise<void> => vi.waitFor(work, { timeout: 10_000, interval: 10 });

describe("while a store is open", () => {
  it("what others save is told by name, once", async () => {
    const here = await window("/local");
    const there = await open("/annen");
    disk.clock += 5000;
    await there.save("case", "a1", 1, { step: 2, text: "deres" });
    await settled(() => expect(told).toHaveBeenCalledWith("storeChanged", { records: ["case-a1"] }));
    disk.clock += 5000;
    await there.create("case", "b2", { step: 1, text: "ny" });
    await settled(() => expect(told).toHaveBeenCalledWith("storeChanged", { records: ["case-b2"] }));
    expect(told.mock.calls.filter(([event]) => event === "storeChanged")).toHaveLength(2);
    expect(here.vault.summaries("case")).toHaveLength(2);
  });

  it("who else shows the same record is answered and told, and that they left", async () => {
    const [here, there] = [await window("/local"), await window("/annen")];
    expect(await here.sharing.handlers.watchRecord({ record: "case-a1" })).toEqual([]);
    const row = { name: "Kari", since: "2027-03-15T12:00:00.000Z" };
    expect(await there.sharing.handlers.watchRecord({ record: "case-a1" })).toEqual([row]);
    await settled(() => expect(told).toHaveBeenCalledWith("presence", { record: "case-a1", others: [row] }));
    await there.vault.lock();
    await settled(() => expect(told).toHaveBeenLastCalledWith("presence", { record: "case-a1", others: [] }));
    expect([...disk.contents().keys()].filter((path) => path.includes("/presence/"))).toHaveLength(1);
  });

  it("a folder that is away is not told, and looked for again", async () => {
    const here = await window("/local");
    const there = await open("/annen");
    disk.interfere = (_operation, path) =>
      path.startsWith("/store") ? Promise.reject(fileError("ENOENT", path)) : Promise.resolve(undefined);
    await look(here, 3);
    expect(told).not.toHaveBeenCalled();
    disk.interfere = () => Promise.resolve(undefined);
    disk.clock += 5000;
    await there.save("case", "a1", 1, { step: 2, text: "deres" });
    await settled(() => expect(told).toHaveBeenCalledWith("storeChanged", { records: ["case-a1"] }));
  });

  it("one look ends before the next begins, however slow the share is", async () => {
    let [running, most] = [0, 0];
    const here = await window("/local", async () => {
      most = Math.max(most, ++running);
      await sleep(20);
      running--;
      return [];
    });
    await look(here, 5);
    expect(most).toBe(1);
  });

  it("nothing goes on once it is locked", async () => {
    vi.useFakeTimers();
    const here = await window("/local");
    while (here.looks() < 2) await vi.advanceTimersByTimeAsync(5);
    expect(vi.getTimerCount()).toBe(1);
    await here.vault.lock();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("a user whom a leader has removed is locked out", async () => {
    const ended = () => Promise.reject(new ExpectedError({ code: "accessEnded" }));
    const { lockStore } = await window("/local", ended);
    await settled(() => expect(told).toHaveBeenCalledWith("locked", { reason: "ended" }));
    expect(lockStore).toHaveBeenCalled();
  });

  it.each([
    [5 * 60_000, []],
    [-11 * 60_000, [{ kind: "clock", what: "11" }]],
    [3 * 3_600_000, [{ kind: "clock", what: "180" }]],
  ])("a clock %d ms from that of the share is told when it is more than five minutes", async (difference, expected) => {
    disk.clock = START + difference;
    const here = await window("/local");
    await look(here, 1);
    expect(here.vault.problems.filter(({ kind }) => kind === "clock")).toEqual(expected);
    expect(told.mock.calls).toEqual(expected.map(() => ["storeChanged", { records: [] }]));
  });

  it("a draft can be asked for and given up, and other names are nobody's", async () => {
    const { vault, sharing } = await window("/local");
    disk.interfere = (operation, path) =>
      operation === "createExclusive" && path.startsWith("/store/docs")
        ? Promise.reject(fileError("ENOSPC", path))
        : Promise.resolve(undefined);
    await vault.save("case", "a1", 1, { step: 2, text: "utkast" }).catch(() => undefined);
    const { getDraftTime, discardDraft } = sharing.handlers;
    expect(await getDraftTime({ record: "case-a1" })).toEqual({ at: "2027-03-15T12:00:00.000Z" });
    expect(await getDraftTime({ record: "../../case-a1" })).toEqual({ at: "" });
    await discardDraft({ record: "../../case-a1" });
    await discardDraft({ record: "case-a1" });
    expect(await getDraftTime({ record: "case-a1" })).toEqual({ at: "" });
  });
});

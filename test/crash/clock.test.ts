import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isCode } from "../../shared/appError.ts";
import { leaderKeys } from "../../electron/accessLog/leaderKeys.ts";
import { lockItself } from "../../electron/lock.ts";
import { tidy } from "../../electron/maintenance/tidy.ts";
import { localFolder } from "../../electron/vault/anchor.ts";
import { readHeads } from "../../electron/vault/logHeads.ts";
import { verifyLogs } from "../../electron/vault/logVerify.ts";
import { withMaintenanceLock } from "../../electron/vault/maintenanceLock.ts";
import { reseal } from "../../electron/vault/reseal.ts";
import { addUser } from "../../electron/vault/userChanges.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { choiceOf, severalUsers } from "./sceneUsers.ts";
import { passphrase } from "./simulatedStore.ts";
import { placeFor, type Made } from "./stage.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const never = new AbortController().signal;

/** What a clock may do: an empty battery, a hand that slips, and summer time on a disk or a program that counts it. */
const jumps: [what: string, ms: number][] = [
  ["ten years back", -3653 * DAY],
  ["ten years on", 3653 * DAY],
  ["an hour back", -HOUR],
  ["an hour on", HOUR],
];

let made: Made;
let now = 0;
let leader: Vault;

beforeEach(async () => {
  const template = await severalUsers("posix");
  made = { ...template, disk: template.disk.copy() };
  now = made.disk.clock;
  leader = await open();
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (local = "/local", userId = made.leaderId, words = passphrase): Promise<Vault> =>
  unlockStore({ ...placeFor(made, made.disk, local), now: () => new Date(now) }, made.shapes, {
    userId,
    passphrase: words,
  });

function jump(ms: number): void {
  now += ms;
  made.disk.clock += ms;
}

/** Moves both clocks in the middle of the work: at its nth operation on the disk. */
async function jumpDuring<T>(ms: number, nth: number, work: () => Promise<T>): Promise<T> {
  let operation = 0;
  made.disk.interfere = () => {
    if (operation++ === nth) jump(ms);
    return Promise.resolve(undefined);
  };
  try {
    return await work();
  } finally {
    made.disk.interfere = () => Promise.resolve(undefined);
  }
}

const revisionOf = async (vault: Vault, id = "a1"): Promise<number> => (await vault.open("case", id)).revision;
const alarms = (vault: Vault): Promise<string[]> =>
  vault.work(async ({ place, storeId, keyring, index }) => {
    const heads = await readHeads(place.files, localFolder(place.local, storeId));
    const records = index.all().flatMap(({ log }) => (log ? [log] : []));
    const given = { storeId, keys: leaderKeys(keyring), heads, records, current: "" };
    return (await verifyLogs(place.files, place.root, given)).findings.map(({ kind }) => kind);
  });

describe.each(jumps)("a clock that jumps %s", (_what, ms) => {
  it("loses no save, whenever it jumps", async () => {
    for (let nth = 0; nth < 14; nth++) {
      const base = await revisionOf(leader);
      const content = { step: nth, text: "", readers: ["k1"] };
      await jumpDuring(ms, nth, () => leader.save("case", "a1", base, content));
      expect((await leader.open("case", "a1")).data).toEqual(content);
    }
    await leader.lock();
    leader = await open();
    expect(leader.problems).toEqual([]);
    expect((await leader.open("case", "a1")).data).toMatchObject({ step: 13 });
  });

  it("lets no late save through", async () => {
    const base = await revisionOf(leader);
    const other = await open("/local/two");
    await other.save("case", "a1", base, { step: 1, text: "other" });
    await expect(jumpDuring(ms, 2, () => leader.save("case", "a1", base, { step: 2, text: "late" }))).rejects.toThrow(
      "conflict",
    );
  });

  it("keeps what others save in view", async () => {
    const other = await open("/local/two");
    await leader.refresh();
    jump(ms);
    await other.save("case", "b2", await revisionOf(other, "b2"), { step: 1, text: "after the jump" });
    expect(await leader.refresh()).toContain("case-b2");
  });

  it("raises no alarm in the access log", async () => {
    for (let day = 0; day < 3; day++) {
      await leader.save("case", "a1", await revisionOf(leader), { step: day, text: "" });
      await leader.lock();
      jump(day % 2 === 0 ? ms : -ms);
      leader = await open();
    }
    expect(await alarms(leader)).toEqual([]);
  });

  it("removes no revision of today when the store is tidied", async () => {
    for (let step = 0; step < 6; step++) {
      await leader.save("case", "a1", await revisionOf(leader), { step, text: "" });
    }
    const slots = (): string[] => [...made.disk.contents().keys()].filter((path) => path.endsWith(".rec"));
    const before = slots();
    await leader.work((session) => tidy(session, never));
    jump(ms);
    await leader.work((session) => tidy(session, never));
    jump(-ms);
    await leader.work((session) => tidy(session, never));
    expect(slots()).toEqual(before);
  });

  it("tidies again when a day has really gone by", async () => {
    for (let step = 0; step < 6; step++) {
      await leader.save("case", "a1", await revisionOf(leader), { step, text: "" });
    }
    const slots = (): string[] => [...made.disk.contents().keys()].filter((path) => path.includes("/case-a1."));
    const before = slots().length;
    await leader.work((session) => tidy(session, never));
    jump(ms);
    for (let day = 0; day < 3; day++) {
      await leader.work((session) => tidy(session, never));
      jump(DAY);
    }
    await leader.work((session) => tidy(session, never));
    // Seen from ten years before they were made, none of the files is old: they stay.
    expect(slots()).toHaveLength(ms < -DAY ? before : 3);
  });

  it("gives nobody the maintenance lock that another holds", async () => {
    const other = await open("/local/two");
    const tried = await leader.work((session) =>
      withMaintenanceLock(
        session,
        async () => {
          jump(ms);
          return other
            .work((two) => withMaintenanceLock(two, () => Promise.resolve("taken"), never))
            .catch((e: unknown) => e);
        },
        never,
      ),
    );
    expect(isCode(tried, "maintenanceBusy")).toBe(true);
  });

  it("locks nobody out of the maintenance lock for ever", async () => {
    await leader.work((session) =>
      withMaintenanceLock(
        session,
        () => {
          jump(ms);
          return Promise.resolve();
        },
        never,
      ),
    );
    expect(await leader.work((session) => withMaintenanceLock(session, () => Promise.resolve("taken"), never))).toBe(
      "taken",
    );
  });

  it("keeps nobody out, and nobody in, longer than until the leader's next day", async () => {
    const reader = { ...choiceOf("Innsyn", "reader"), until: "2027-03-20", cases: "all" as const };
    const { id, oneTime } = await leader.work((session) => addUser(session, reader));
    const sealAnew = (): Promise<void> => leader.work((session) => reseal(session, never, () => undefined));
    await sealAnew();
    jump(ms);
    await sealAnew();
    jump(-ms);
    await sealAnew();
    const seen = (await open("/local/reader", id, oneTime)).summaries("case");
    expect(seen.map((row) => row.id).sort()).toEqual(["a1", "b2"]);
    // The last day is over, the leader's program knows; the reader turns the own clock back.
    jump(6 * DAY);
    await sealAnew();
    await expect(open("/local/reader", id, oneTime)).rejects.toThrow("accessEnded");
    jump(-10 * DAY);
    expect((await open("/local/again", id, oneTime)).summaries("case")).toEqual([]);
  });

  it("neither keeps the store open nor locks somebody who works before ten hours are over", async () => {
    vi.useFakeTimers({ now: 0 });
    const began = performance.now();
    let [opened, wall, idleSince] = [{} as object | null, 0, 0];
    const told: string[] = [];
    const steady = (): number => performance.now() - began;
    const stop = lockItself({
      power: Object.assign(new EventEmitter(), { getSystemIdleTime: () => (steady() - idleSince) / 1000 }) as never,
      window: new EventEmitter() as never,
      quit: () => undefined,
      opened: () => opened,
      lockMinutes: () => 10,
      flush: () => Promise.resolve(true),
      lockStore: () => {
        opened = null;
        return Promise.resolve();
      },
      tell: (event, { reason }) => void told.push(`${event} ${reason}`),
      now: () => new Date(wall + Date.now()),
      monotonic: steady,
    });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    idleSince = steady();
    wall += ms;
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    // Back is no sleep. On may have been one: then it locks, which costs a passphrase and no text.
    expect(told).toEqual(ms < 0 ? [] : ["locked suspend"]);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(opened).toBeNull();
    stop();
  });
});

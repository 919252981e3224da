import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lockItself, type LockSurroundings } from "../../../electron/lock.ts";

const MINUTE = 60_000;

/** A workstation with an open store, whose clock, power and keyboard the test holds. */
function workstation(own: Partial<LockSurroundings> = {}) {
  const power = new EventEmitter();
  const window = new EventEmitter();
  const machine = { idleSince: Date.now(), sleptMs: 0, open: {} as object | null, flushed: 0, quits: 0 };
  const told: string[] = [];
  const stop = lockItself({
    power: Object.assign(power, { getSystemIdleTime: () => (Date.now() - machine.idleSince) / 1000 }) as never,
    window: window as never,
    quit: () => (machine.quits += 1),
    opened: () => machine.open,
    lockMinutes: () => 10,
    flush: () => {
      machine.flushed += 1;
      return Promise.resolve(true);
    },
    lockStore: () => {
      machine.open = null;
      return Promise.resolve();
    },
    tell: (event, { reason }) => void told.push(`${event} ${reason}`.trim()),
    now: () => new Date(),
    monotonic: () => performance.now() - machine.sleptMs,
    ...own,
  });
  const touch = (): void => {
    machine.idleSince = Date.now();
  };
  /** Minutes in which somebody works. */
  const work = async (minutes: number): Promise<void> => {
    for (let at = 0; at < minutes; at++) {
      touch();
      await vi.advanceTimersByTimeAsync(MINUTE);
    }
  };
  const wait = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE);
  return { power, window, machine, told, stop, touch, work, wait };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T08:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("lockItself", () => {
  it("writes what is unsaved and locks after the minutes chosen, with a warning a minute before", async () => {
    const { machine, told, wait } = workstation();
    await wait(8.9);
    expect(told).toEqual([]);
    await wait(0.2);
    expect(told).toEqual(["lockSoon idle"]);
    await wait(1);
    expect(told).toEqual(["lockSoon idle", "locked idle"]);
    expect(machine).toMatchObject({ open: null, flushed: 1 });
  });

  it("takes the warning back when somebody is there after all", async () => {
    const { told, wait, touch } = workstation();
    await wait(9.5);
    touch();
    await wait(5);
    expect(told).toEqual(["lockSoon idle", "lockSoon"]);
  });

  it("never locks somebody who works, until ten hours have passed", async () => {
    const { told, work } = workstation();
    await work(9 * 60 + 58);
    expect(told).toEqual([]);
    await work(3);
    expect(told).toEqual(["lockSoon limit", "locked limit"]);
  });

  it("counts the ten hours from each unlocking", async () => {
    const { machine, told, work } = workstation();
    await work(9 * 60);
    machine.open = {};
    await work(9 * 60);
    expect(told).toEqual([]);
  });

  it.each([
    ["suspend", "suspend"],
    ["lock-screen", "screen"],
    ["shutdown", "suspend"],
  ] as const)("locks at once on %s", async (event, reason) => {
    const { power, machine, told } = workstation();
    power.emit(event, { preventDefault: () => undefined });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([`locked ${reason}`]);
    expect(machine).toMatchObject({ flushed: 1, quits: event === "shutdown" ? 1 : 0 });
  });

  it("locks when Windows signs the user out", async () => {
    const { window, told } = workstation();
    window.emit("query-session-end", {});
    window.emit("session-end", {});
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["locked suspend"]);
  });

  it("asks once for two reasons at once", async () => {
    const { power, machine, told } = workstation();
    power.emit("lock-screen");
    power.emit("suspend");
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["locked screen"]);
    expect(machine.flushed).toBe(1);
  });

  it("locks on waking when the machine slept without saying so, though a key woke it and the steady clock stood", async () => {
    const { power, machine, told, touch } = workstation();
    const hour = 60 * MINUTE;
    vi.setSystemTime(Date.now() + hour);
    machine.sleptMs += hour;
    touch();
    power.emit("resume");
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["locked suspend"]);
  });

  it("cannot be kept open by a clock set back", async () => {
    const { told, work } = workstation();
    await work(5 * 60);
    vi.setSystemTime(new Date("2026-11-21T08:00:00Z"));
    await work(5 * 60 + 1);
    expect(told.at(-1)).toBe("locked limit");
  });

  it("locks though the window cannot save, and says nothing before the store is locked", async () => {
    const locked = Promise.withResolvers<undefined>();
    const { machine, told, wait } = workstation({
      flush: () => Promise.resolve(false),
      lockStore: () => locked.promise.then(() => void (machine.open = null)),
    });
    await wait(11);
    expect(told).not.toContain("locked idle");
    locked.resolve(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toContain("locked idle");
  });

  it("tries again when locking failed, and never calls an open store locked", async () => {
    let tries = 0;
    const { machine, told, wait } = workstation({
      lockStore: () => {
        tries += 1;
        if (tries === 1) return Promise.reject(new Error("x"));
        machine.open = null;
        return Promise.resolve();
      },
    });
    await wait(10.01);
    expect(told).toEqual(["lockSoon idle"]);
    await wait(0.1);
    expect(told).toEqual(["lockSoon idle", "locked idle"]);
  });

  it("does nothing while nothing is open", async () => {
    const { power, machine, told, wait } = workstation();
    machine.open = null;
    power.emit("suspend");
    await wait(700);
    expect(told).toEqual([]);
    expect(machine.flushed).toBe(0);
  });
});

import { describe, expect, it, vi } from "vitest";
import { withMaintenanceLock } from "../../../../electron/vault/maintenanceLock.ts";
import type { LockTiming } from "../../../../electron/vault/place.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";

/** Short, so that a test takes no minute; dead counts many beats, as in the product. */
const timing: LockTiming = { beatMs: 5, deadMs: 150 };
const never = new AbortController().signal;

async function emptyDisk(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  await disk.mkdir("/store");
  return disk;
}

const workstation = (disk: SimulatedDisk, device: string, lockTiming = timing) => ({
  device,
  place: {
    root: "/store",
    local: "/local",
    files: disk,
    derive: () => Promise.resolve(Buffer.alloc(32)),
    now: () => new Date(0),
    lockTiming,
  },
});

const locksOn = (disk: SimulatedDisk): string[] =>
  [...disk.contents().keys()].filter((path) => path.startsWith("/store/locks/"));

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve("stopped"), { once: true }));

/** A holder that stopped without a word: its lock lies there and no beat comes. */
async function leaveDeadLock(disk: SimulatedDisk, generation: number): Promise<void> {
  await disk.mkdir("/store/locks");
  for (const name of [`maintenance.${generation}`, `maintenance.${generation}.7`]) {
    await disk.close(await disk.createExclusive(`/store/locks/${name}`));
  }
}

/** Who gets in stays until each of the others is in or refused; how many were inside together, and who held it. */
async function wantedBy(disk: SimulatedDisk, devices: string[]): Promise<{ most: number; answers: string[] }> {
  let [inside, most, answered] = [0, 0, 0];
  const all = Promise.withResolvers<undefined>();
  const answer = (): void => {
    if (++answered === devices.length) all.resolve(undefined);
  };
  const work = async (): Promise<string> => {
    most = Math.max(most, ++inside);
    answer();
    await all.promise;
    inside--;
    return "held";
  };
  const tries = devices.map((device) =>
    withMaintenanceLock(workstation(disk, device), work, never).catch(() => {
      answer();
      return "refused";
    }),
  );
  const answers = await Promise.all(tries);
  return { most, answers };
}

describe("maintenanceLock", () => {
  it("runs the work, beats meanwhile, and leaves nothing behind", async () => {
    const disk = await emptyDisk();
    const beats = new Set<string>();
    const done = await withMaintenanceLock(
      workstation(disk, "a"),
      async () => {
        const end = Promise.withResolvers<undefined>();
        disk.interfere = (operation, path) => {
          const beat = /maintenance\.1\.(\d+)$/.exec(path)?.[1];
          if (operation === "createExclusive" && beat) beats.add(beat);
          if (beats.size === 3) end.resolve(undefined);
          return Promise.resolve(undefined);
        };
        await end.promise;
        return "done";
      },
      never,
    );
    expect(done).toBe("done");
    expect([...beats]).toEqual(["1", "2", "3"]);
    expect(locksOn(disk)).toEqual([]);
  });

  it("is let go when the work fails", async () => {
    const disk = await emptyDisk();
    const failing = withMaintenanceLock(workstation(disk, "a"), () => Promise.reject(new Error("no")), never);
    await expect(failing).rejects.toThrow("no");
    expect(locksOn(disk)).toEqual([]);
  });

  it("is refused while another workstation holds it and lives", async () => {
    const disk = await emptyDisk();
    const end = Promise.withResolvers<undefined>();
    const holding = withMaintenanceLock(workstation(disk, "a"), () => end.promise, never);
    await expect(
      withMaintenanceLock(workstation(disk, "b"), () => Promise.resolve("both"), never),
    ).rejects.toMatchObject({ appError: { code: "maintenanceBusy" } });
    end.resolve(undefined);
    await holding;
  });

  it("goes to exactly one of several who want it at once", async () => {
    const { most, answers } = await wantedBy(await emptyDisk(), ["a", "b", "c", "d"]);
    expect(most).toBe(1);
    expect(answers.filter((answer) => answer === "held")).toHaveLength(1);
  });

  it("is taken over when the beat has stood still, under the next number", async () => {
    const disk = await emptyDisk();
    await leaveDeadLock(disk, 3);
    const seen = await withMaintenanceLock(
      workstation(disk, "b"),
      () => Promise.resolve(locksOn(disk).filter((path) => /\.\d+$/.test(path))),
      never,
    );
    expect(seen).toEqual(["/store/locks/maintenance.4"]);
    expect(locksOn(disk)).toEqual([]);
  });

  it("goes to one of two who both saw the holder die", async () => {
    const disk = await emptyDisk();
    await leaveDeadLock(disk, 3);
    const { most, answers } = await wantedBy(disk, ["b", "c"]);
    expect(most).toBe(1);
    expect(answers.toSorted()).toEqual(["held", "refused"]);
  });

  it("tells a holder that was taken for dead to stop, and leaves the lock to the new one", async () => {
    const disk = await emptyDisk();
    const started = Promise.withResolvers<undefined>();
    // The first holder freezes: none of its calls is answered until the other one holds the lock.
    const thaw = Promise.withResolvers<undefined>();
    let frozen = false;
    const slow = new Proxy(disk, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return async (...args: unknown[]) => {
          if (frozen) await thaw.promise;
          return (value as (...all: unknown[]) => unknown).apply(target, args);
        };
      },
    });
    const first = withMaintenanceLock(
      workstation(slow, "a"),
      (stop) => {
        frozen = true;
        started.resolve(undefined);
        return untilAborted(stop);
      },
      never,
    );
    await started.promise;
    await withMaintenanceLock(
      workstation(disk, "b"),
      async () => {
        frozen = false;
        thaw.resolve(undefined);
        expect(await first).toBe("stopped");
        expect(locksOn(disk)).toContain("/store/locks/maintenance.2");
      },
      never,
    );
    expect(locksOn(disk)).toEqual([]);
  });

  it("gives up waiting when the store is locked", async () => {
    const disk = await emptyDisk();
    await leaveDeadLock(disk, 1);
    const stop = new AbortController();
    let looks = 0;
    disk.interfere = (operation) => {
      if (operation === "readDirectory") looks++;
      return Promise.resolve(undefined);
    };
    const patient = workstation(disk, "b", { beatMs: 60_000, deadMs: 60_000 });
    const waiting = withMaintenanceLock(patient, () => Promise.resolve(), stop.signal);
    await vi.waitFor(() => expect(looks).toBe(2));
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ appError: { code: "locked" } });
  });

  it("leaves no lock behind when the disk is full", async () => {
    const disk = await emptyDisk();
    disk.interfere = (operation) =>
      operation === "write"
        ? Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }))
        : Promise.resolve(undefined);
    await expect(withMaintenanceLock(workstation(disk, "a"), () => Promise.resolve(), never)).rejects.toMatchObject({
      code: "ENOSPC",
    });
    expect(locksOn(disk)).toEqual([]);
  });
});

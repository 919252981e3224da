import { ExpectedError } from "../../shared/appError.ts";
import { codeOf } from "../../electron/vault/files.ts";
import type { Vault } from "../../electron/vault/vault.ts";
import { compare, emptyLedger, honest, noCounts, type Disguise, type Ledger } from "./powerCuts.ts";
import { fileError, randomFrom, type DiskModel, type Operation, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, unlock, type Content, type MadeStore } from "./simulatedStore.ts";

const codes = ["EIO", "ENOSPC", "EPERM", "EBUSY", "EACCES", "EMFILE", "short"] as const;
const BURST = 25;
const ids = ["a1", "b2", "c3"];
const SAVES = 7;

interface Fault {
  code: (typeof codes)[number];
  /** Operations from `first` up to but not including `end` fail. */
  first: number;
  end: number;
}

export interface FaultCounts {
  runs: number;
  acknowledged: number;
  refused: number;
  lost: number;
  wrong: number;
  failedOpens: number;
  /** Refused with an error the user has no sentence for (too many open files is known to be one). */
  untyped: number;
  leakedHandles: number;
}

export const noFaultCounts = (): FaultCounts => ({
  runs: 0,
  acknowledged: 0,
  refused: 0,
  lost: 0,
  wrong: 0,
  failedOpens: 0,
  untyped: 0,
  leakedHandles: 0,
});

export const faultViolations = (counts: FaultCounts): number =>
  counts.lost + counts.wrong + counts.failedOpens + counts.untyped + counts.leakedHandles;

/** Fails each operation of a working day in turn (SQLite's pattern), each way, once and as a burst. */
export async function failEveryOperation(
  model: DiskModel,
  options: { seed: number; stride: number; only?: Operation; disguise?: Disguise },
  counts: FaultCounts,
): Promise<void> {
  const made = await makeEmptyStore(model);
  const disguise = options.disguise ?? honest;
  const operations: Operation[] = [];
  const healthy = made.disk.copy();
  healthy.interfere = (operation) => {
    operations.push(operation);
    return Promise.resolve(undefined);
  };
  await work(healthy, made.userId, disguise, noFaultCounts());
  for (const code of codes) {
    for (const length of [1, BURST]) {
      for (let first = options.seed % options.stride; first < operations.length; first += options.stride) {
        if (options.only && operations[first] !== options.only) continue;
        if (code === "short" && length === 1 && operations[first] !== "write") continue;
        await runOnce(made, disguise, { code, first, end: first + length }, randomFrom(options.seed + first), counts);
      }
    }
  }
}

async function runOnce(
  made: MadeStore,
  disguise: Disguise,
  fault: Fault,
  random: () => number,
  counts: FaultCounts,
): Promise<void> {
  counts.runs++;
  const disk = made.disk.copy();
  let operation = 0;
  disk.interfere = (name, path) => {
    const now = operation++;
    if (now < fault.first || now >= fault.end) return Promise.resolve(undefined);
    if (fault.code === "short") return Promise.resolve("short");
    return Promise.reject(fileError(fault.code, `${name} ${path}`));
  };
  const ledger = await work(disk, made.userId, disguise, counts);
  counts.leakedHandles += disk.openHandles;
  disk.interfere = () => Promise.resolve(undefined);
  for (const left of [disk.afterPowerCut(random), disk]) {
    const seen = noCounts();
    try {
      await compare(made.userId, ledger, left, random, seen);
    } catch {
      counts.failedOpens++;
    }
    counts.lost += seen.lost;
    counts.wrong += seen.wrong;
  }
}

/** Saves records, trying each refused save once more as a person would, and locks and unlocks in between. */
async function work(disk: SimulatedDisk, userId: string, disguise: Disguise, counts: FaultCounts): Promise<Ledger> {
  const files = disguise(disk);
  const ledger = emptyLedger();
  let vault = await patiently(() => unlock(files, userId));
  for (let step = 0; step < SAVES; step++) {
    const id = ids[step % ids.length] ?? "a1";
    const content = { step, text: "x".repeat(40 + step * 300) };
    ledger.submitted.set(id, [...(ledger.submitted.get(id) ?? []), content]);
    const revision = await currentRevision(vault, id);
    const saved =
      (await attempt(vault, id, revision, content, counts)) || (await attempt(vault, id, revision, content, counts));
    if (saved) ledger.acknowledged.set(id, step);
    if (step !== 3) continue;
    await vault.lock();
    vault = await patiently(() => unlock(files, userId));
  }
  await vault.lock();
  return ledger;
}

async function attempt(
  vault: Vault,
  id: string,
  revision: number,
  content: Content,
  counts: FaultCounts,
): Promise<boolean> {
  try {
    if (revision === 0) await vault.create("case", id, content);
    else await vault.save("case", id, revision, content);
    counts.acknowledged++;
    return true;
  } catch (error) {
    counts.refused++;
    if (!(error instanceof ExpectedError) && codeOf(error) !== "EMFILE") counts.untyped++;
    return false;
  }
}

/** What the screen shows; after a failure to read it, what the list says. */
async function currentRevision(vault: Vault, id: string): Promise<number> {
  try {
    return (await vault.open("case", id)).revision;
  } catch {
    return vault.summaries("case").find((row) => row.id === id)?.revision ?? 0;
  }
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > BURST * 2) throw error;
    }
  }
}

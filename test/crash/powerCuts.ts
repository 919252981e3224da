import { ExpectedError } from "../../shared/appError.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { createStore, describeStore } from "../../electron/vault/vault.ts";
import { changesDisk, randomFrom, SimulatedDisk, type DiskModel, type Random } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes, unlock, type Content } from "./simulatedStore.ts";

/** What was asked of the store, and what it promised. */
export interface Ledger {
  submitted: Map<string, Content[]>;
  acknowledged: Map<string, number>;
}

export interface PowerCutCounts {
  images: number;
  /** An acknowledged revision is gone. */
  lost: number;
  /** Something is shown that nobody saved. */
  wrong: number;
  failedOpens: number;
  /** The store is whole, yet the user is told that it is older than before. */
  falseAlarms: number;
}

export const noCounts = (): PowerCutCounts => ({ images: 0, lost: 0, wrong: 0, failedOpens: 0, falseAlarms: 0 });
export const violations = (counts: PowerCutCounts): number =>
  counts.lost + counts.wrong + counts.failedOpens + counts.falseAlarms;

/** A fault planted between the store and its disk; the judge reads the disk itself. */
export type Disguise = (files: FileFunctions) => FileFunctions;
export const honest: Disguise = (files) => files;

export const emptyLedger = (): Ledger => ({ submitted: new Map(), acknowledged: new Map() });
const ids = ["a1", "b2", "c3"];

interface Run {
  disk: SimulatedDisk;
  userId: string;
  ledger: Ledger;
}

/** Saves at random and cuts the power `imagesPerOperation` times before every operation that changes the disk. */
export async function cutWhileSaving(
  model: DiskModel,
  options: { seed: number; saves: number; imagesPerOperation: number; disguise?: Disguise },
  counts: PowerCutCounts,
): Promise<void> {
  const random = randomFrom(options.seed);
  const { disk, userId } = await makeEmptyStore(model);
  const run = { disk, userId, ledger: emptyLedger() };
  cutBeforeEveryChange(run, options.imagesPerOperation, random, counts);
  const files = (options.disguise ?? honest)(disk);
  let vault = await unlock(files, userId);
  for (let step = 0; step < options.saves; step++) {
    const id = ids[Math.floor(random() * ids.length)] ?? "a1";
    const content = contentOf(step, random);
    run.ledger.submitted.set(id, [...(run.ledger.submitted.get(id) ?? []), content]);
    const known = vault.summaries("case").find((row) => row.id === id);
    if (known) await vault.save("case", id, known.revision, content);
    else await vault.create("case", id, content);
    run.ledger.acknowledged.set(id, step);
    if (random() < 0.15) {
      // Locking and unlocking writes the local index anew.
      await vault.lock();
      vault = await unlock(files, userId);
    }
  }
  disk.interfere = () => Promise.resolve(undefined);
  for (let image = 0; image < 20; image++) await judge(run, disk.afterPowerCut(random), random, counts);
}

/** Cuts the power before every operation of making a store: what is left is a whole store or none. */
export async function cutWhileCreating(
  model: DiskModel,
  options: { seed: number; imagesPerOperation: number },
  counts: PowerCutCounts,
): Promise<void> {
  const random = randomFrom(options.seed);
  const disk = new SimulatedDisk(model);
  await disk.mkdir("/store");
  await disk.mkdir("/local");
  disk.settle();
  let made = false;
  const check = async (path = "", bytes?: Buffer): Promise<void> => {
    for (let image = 0; image < options.imagesPerOperation; image++) {
      counts.images++;
      const left = disk.afterPowerCut(random, bytes && { path, bytes });
      const found = await look(left);
      if (found === "damaged") counts.failedOpens++;
      else if (found === "none" && made) counts.lost++;
    }
  };
  disk.interfere = async (operation, path, bytes) => {
    if (changesDisk(operation)) await check(path, bytes);
    return undefined;
  };
  await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false });
  made = true;
  await check();
}

async function look(disk: SimulatedDisk): Promise<"whole" | "none" | "damaged"> {
  try {
    const { users } = await describeStore(placeOn(disk));
    const vault = await unlock(disk, users[0]?.id ?? "");
    await vault.create("settings", "main", { step: 1, text: "" });
    return "whole";
  } catch (error) {
    if (!(error instanceof ExpectedError)) return "damaged";
    const { appError } = error;
    // Its last file may be torn as long as nobody was told that the store is made.
    const unfinished = appError.code === "storeDamaged" && appError.part === "store.json";
    return appError.code === "notAStore" || unfinished ? "none" : "damaged";
  }
}

function cutBeforeEveryChange(run: Run, images: number, random: Random, counts: PowerCutCounts): void {
  run.disk.interfere = async (operation, path, bytes) => {
    if (!changesDisk(operation)) return undefined;
    for (let image = 0; image < images; image++) {
      await judge(run, run.disk.afterPowerCut(random, bytes && { path, bytes }), random, counts);
    }
    return undefined;
  };
}

function contentOf(step: number, random: Random): Content {
  return { step, text: String.fromCharCode(97 + (step % 26)).repeat(Math.floor(random() * 3000)) };
}

/** Opens what the power cut left, compares it with the ledger, and goes on working. */
async function judge(run: Run, left: SimulatedDisk, random: Random, counts: PowerCutCounts): Promise<void> {
  counts.images++;
  try {
    await compare(run.userId, run.ledger, left, random, counts);
  } catch {
    counts.failedOpens++;
  }
}

/** Throws when the store does not open or does not take a new save; counts what is lost or wrong. */
export async function compare(
  userId: string,
  ledger: Ledger,
  left: SimulatedDisk,
  random: Random,
  counts: PowerCutCounts,
): Promise<void> {
  const vault = await unlock(left, userId);
  if (vault.problems.some(({ kind }) => kind === "olderThanBefore")) counts.falseAlarms++;
  const again = ids[Math.floor(random() * ids.length)];
  for (const id of ids) {
    const shown = await read(vault, id);
    const promised = ledger.acknowledged.get(id) ?? -1;
    if ((shown?.content.step ?? -1) < promised) counts.lost++;
    const submitted = (ledger.submitted.get(id) ?? []).map((content) => JSON.stringify(content));
    if (shown && !submitted.includes(JSON.stringify(shown.content))) counts.wrong++;
    if (shown && vault.summaries("case").find((row) => row.id === id)?.revision !== shown.revision) counts.wrong++;
    if (id !== again) continue;
    const after = { step: 1_000_000, text: "after" };
    if (shown) await vault.save("case", id, shown.revision, after);
    else await vault.create("case", id, after);
    if (JSON.stringify((await read(vault, id))?.content) !== JSON.stringify(after)) counts.wrong++;
  }
}

/** Null for a record that was never acknowledged, whether nothing or a torn first revision is left of it. */
async function read(
  vault: Awaited<ReturnType<typeof unlock>>,
  id: string,
): Promise<{ revision: number; content: Content } | null> {
  try {
    const { revision, data } = await vault.open("case", id);
    return { revision, content: data as Content };
  } catch (error) {
    if (error instanceof ExpectedError && ["notFound", "recordDamaged"].includes(error.appError.code)) return null;
    throw error;
  }
}

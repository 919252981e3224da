import { ExpectedError } from "../../shared/appError.ts";
import type { Vault } from "../../electron/vault/vault.ts";
import { honest, type Disguise, type PowerCutCounts } from "./powerCuts.ts";
import { changesDisk, randomFrom, type DiskModel, type Random, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, newPassphrase, passphrase, recover, unlock, type MadeStore } from "./simulatedStore.ts";

const content = { step: 1, text: "before the passphrase was forgotten" };

/**
 * Cuts the power before every operation of opening a store with the recovery sheet, half the time with the remains of an
 * earlier cut lying there. What is left opens with the old passphrase or the new one, never with both or none, once the
 * new one is promised with that one only, and always with the sheet.
 */
export async function cutWhileRecovering(
  model: DiskModel,
  options: { seed: number; imagesPerOperation: number; disguise?: Disguise },
  counts: PowerCutCounts,
): Promise<void> {
  const random = randomFrom(options.seed);
  const made = await makeEmptyStore(model);
  const vault = await unlock(made.disk, made.userId);
  await vault.create("case", "a1", content);
  await vault.lock();
  made.disk.settle();
  const disk = options.seed % 2 === 0 ? await cutOnce(made, random) : made.disk;

  let promised = false;
  const check = async (path = "", bytes?: Buffer): Promise<void> => {
    for (let image = 0; image < options.imagesPerOperation; image++) {
      await judge(disk.afterPowerCut(random, bytes && { path, bytes }), made, promised, counts);
    }
  };
  disk.interfere = async (operation, path, bytes) => {
    if (changesDisk(operation)) await check(path, bytes);
    return undefined;
  };
  await recover((options.disguise ?? honest)(disk), made);
  promised = true;
  disk.interfere = () => Promise.resolve(undefined);
  await check();
}

/** The disk after a first attempt that the power cut short, before anything was promised. */
async function cutOnce(made: MadeStore, random: Random): Promise<SimulatedDisk> {
  const cutAt = Math.floor(random() * 20);
  let at = 0;
  const cut: { left: SimulatedDisk | null } = { left: null };
  made.disk.interfere = (operation, path, bytes) => {
    if (changesDisk(operation) && at++ === cutAt) cut.left = made.disk.afterPowerCut(random, bytes && { path, bytes });
    return Promise.resolve(undefined);
  };
  await recover(made.disk, made, passphrase);
  made.disk.interfere = () => Promise.resolve(undefined);
  return cut.left ?? made.disk;
}

async function judge(left: SimulatedDisk, made: MadeStore, promised: boolean, counts: PowerCutCounts): Promise<void> {
  counts.images++;
  try {
    const opened = await Promise.all([passphrase, newPassphrase].map((words) => openWith(left, made.userId, words)));
    const [old, fresh] = opened;
    if (promised && !fresh) counts.lost++;
    if (old && fresh) counts.wrong++;
    const vault = old ?? fresh;
    if (!vault) throw new Error("no passphrase opens what is left");
    if (vault.problems.some(({ kind }) => kind === "olderThanBefore")) counts.falseAlarms++;
    await vault.create("case", "b2", { step: 1, text: "after the cut" });
    const again = await recover(left, made, "ni ender i dammen");
    const shown = await Promise.all(["a1", "b2"].map((id) => again.open("case", id)));
    if (JSON.stringify(shown[0]?.data) !== JSON.stringify(content)) counts.wrong++;
    if (again.problems.length > 0 || shown.some(({ recovered }) => recovered)) counts.falseAlarms++;
  } catch {
    counts.failedOpens++;
  }
}

/** Null when these are not the words. */
async function openWith(disk: SimulatedDisk, userId: string, words: string): Promise<Vault | null> {
  try {
    return await unlock(disk, userId, words);
  } catch (error) {
    if (error instanceof ExpectedError && error.appError.code === "wrongPassphrase") return null;
    throw error;
  }
}

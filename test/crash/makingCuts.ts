import { ExpectedError } from "../../shared/appError.ts";
import { createStore, describeStore } from "../../electron/vault/vault.ts";
import type { Report } from "./report.ts";
import { changesDisk, randomFrom, SimulatedDisk, type DiskModel } from "./simulatedDisk.ts";
import { passphrase, placeOn, shapes, unlock } from "./simulatedStore.ts";
import { withoutStacks } from "./withoutStacks.ts";

/** Cuts the power before every operation of making a store: what is left is a whole store or none. */
export function cutWhileMaking(
  { model, seed, imagesPerOperation }: { model: DiskModel; seed: number; imagesPerOperation: number },
  report: Report,
): Promise<void> {
  return withoutStacks(async () => {
    const random = randomFrom(seed);
    const disk = new SimulatedDisk(model);
    for (const folder of ["/store", "/local"]) await disk.mkdir(folder);
    disk.settle();
    const seen = new Set<string>();
    let made = false;
    const cut = async (path = "", bytes?: Buffer): Promise<void> => {
      for (let image = 0; image < imagesPerOperation; image++) {
        const left = disk.afterPowerCut(random, bytes && { path, bytes });
        const name = `${made}${left.fingerprint()}`;
        if (seen.has(name)) continue;
        seen.add(name);
        report.count("images");
        const found = await look(left);
        const where = `making a store (${model}, seed ${seed}), before ${path}`;
        if (found === "damaged") report.tell("failed open", where);
        if (found === "none" && made) report.tell("lost", where);
      }
    };
    disk.interfere = async (operation, path, bytes) => {
      if (changesDisk(operation)) await cut(path, bytes);
      return undefined;
    };
    await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false });
    made = true;
    disk.interfere = () => Promise.resolve(undefined);
    await cut("the end");
  });
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

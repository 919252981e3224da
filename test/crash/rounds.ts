import { failDisk } from "./diskFaults.ts";
import { killWhileSaving } from "./kills.ts";
import { cutWhileMaking } from "./makingCuts.ts";
import { cutPower } from "./powerCuts.ts";
import { playAtRandom } from "./property.ts";
import { raceInMemory, stalledTaker, stalledWriter } from "./races.ts";
import type { Report } from "./report.ts";
import { days, moments } from "./scenes.ts";
import { soak } from "./soak.ts";
import { honest, type Scene } from "./stage.ts";

const models = ["posix", "ntfs"] as const;
const scenes: Scene[] = Object.values(days).flat();

type Round = (seed: number, report: Report) => Promise<void>;

/** One kind of disturbance each, with a seed of its own; played in turn for as long as the torture lasts. */
export const rounds: Record<string, Round> = {
  "power cuts": async (seed, report) => {
    const scene = scenes[seed % scenes.length];
    for (const model of models) if (scene) await cutPower(scene, { model, seed, imagesPerOperation: 4 }, report);
  },
  "disk faults": async (seed, report) => {
    const scene = moments[seed % moments.length];
    for (const model of models) if (scene) await failDisk(scene, { model, seed, many: 40 }, report);
  },
  "random operations": async (seed, report) => {
    for (let each = 0; each < 20; each++) await playAtRandom(seed * 20 + each, 40, report);
  },
  "power cuts while a store is made": async (seed, report) => {
    for (const model of models) await cutWhileMaking({ model, seed, imagesPerOperation: 3 }, report);
  },
  races: async (seed, report) => {
    await raceInMemory({ seed, writers: 2 + (seed % 3), updates: 15 }, report);
    await stalledWriter(honest, report);
    await stalledTaker(report);
  },
  "kill -9": (seed, report) => killWhileSaving(5, seed, report),
  soak: (seed, report) => soak(5000, seed, report),
};

import { channels } from "../../shared/ipc/channels.ts";
import { failDisk } from "./diskFaults.ts";
import { fuzzApp, fuzzChannel } from "./ipcFuzz.ts";
import { killWhileSaving } from "./kills.ts";
import { cutWhileMaking } from "./makingCuts.ts";
import { plantedSources } from "./plantedSources.ts";
import { cutPower } from "./powerCuts.ts";
import { playAtRandom } from "./property.ts";
import { raceInMemory, stalledTaker, stalledWriter } from "./races.ts";
import { realApp } from "./realApp.ts";
import type { Report } from "./report.ts";
import { days, moments } from "./scenes.ts";
import { sealedFiles } from "./sealedFiles.ts";
import { soak } from "./soak.ts";
import { honest, type Scene } from "./stage.ts";
import { playPlanted } from "./startPlanted.ts";
import { tamperWith } from "./tamper.ts";
import { raceTogether } from "./togetherRaces.ts";

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
  "saving together": (seed, report) => raceTogether({ seed, milliseconds: 3000 }, report),
  "kill -9": (seed, report) => killWhileSaving(5, seed, report),
  soak: (seed, report) => soak(5000, seed, report),
  "changed files": async (seed, report) => {
    for (const file of await sealedFiles()) await tamperWith(file, { stride: 4, seed }, report);
  },
  messages: async (seed, report) => {
    for (const channel of channels) await fuzzChannel(channel, { seed, messages: 500 }, report);
    const real = await realApp();
    await real.open();
    await fuzzApp(real, { seed, messages: 500 }, report);
    await real.end();
  },
  "planted bugs": async (seed, report) => {
    const bug = plantedSources[seed % plantedSources.length];
    if (!bug) return;
    if ((await playPlanted(bug)) > 0) report.count("planted bugs caught");
    else report.tell("missed", `the planted bug "${bug.name}"`);
  },
};

import { judge } from "./judge.ts";
import type { Report, Wrong } from "./report.ts";
import {
  changesDisk,
  fileError,
  randomFrom,
  type DiskModel,
  type Random,
  type SimulatedDisk,
} from "./simulatedDisk.ts";
import { honest, madeFor, stageOf, type Disguise, type Scene, type Stage } from "./stage.ts";
import { withoutStacks } from "./withoutStacks.ts";

export interface CutOptions {
  model: DiskModel;
  seed: number;
  /** Power cuts tried before every operation that changes the disk; those that leave the same are judged once. */
  imagesPerOperation: number;
  disguise?: Disguise;
  /** Of all operations one in so many is cut. */
  stride?: number;
}

/** Plays a scene until a first power cut: half of the runs begin with what that left. */
async function withRemains(scene: Scene, stage: Stage, disguise: Disguise, random: Random): Promise<Stage> {
  const at = Math.floor(random() * 60);
  const cut: { left: SimulatedDisk | null } = { left: null };
  let operations = 0;
  stage.disk.interfere = (operation, path, bytes) => {
    const isNow = !cut.left && changesDisk(operation) && operations++ === at;
    if (isNow) cut.left = stage.disk.afterPowerCut(random, bytes && { path, bytes });
    return cut.left ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
  };
  await scene.act(stage).catch((error: unknown) => {
    if (!cut.left) throw error;
  });
  const disk = cut.left ?? stage.disk;
  disk.interfere = () => Promise.resolve(undefined);
  const made = { ...stage.made, disk };
  return { ...stage, disk, made, files: disguise(disk), round: stage.round + 1, shown: new Map() };
}

/** Plays a scene and cuts the power before every operation that changes the disk, in every way the disk allows. */
export function cutPower(scene: Scene, options: CutOptions, report: Report): Promise<void> {
  const { model, seed, imagesPerOperation, disguise = honest, stride = 1 } = options;
  let operations = 0;
  let calm = false;
  return withoutStacks(async () => {
    const random = randomFrom(seed + 1_000_003);
    const where = (): string => `${scene.name} (${model}, seed ${seed}), operation ${operations}`;
    const first = stageOf(await madeFor(scene, model), seed, disguise, (wrong, what) =>
      report.tell(wrong, `${where()}: ${what}`),
    );
    const stage = seed % 2 === 0 ? await withRemains(scene, first, disguise, random) : first;
    const { disk } = stage;
    const seen = new Set<string>();

    const cut = async (before: string, half?: { path: string; bytes: Buffer }): Promise<void> => {
      const tell = (wrong: Wrong, what: string): void =>
        report.tell(wrong, `${where()}, cut before ${before}: ${what}`);
      for (let image = 0; image < imagesPerOperation; image++) {
        const left = disk.afterPowerCut(random, half);
        const name = `${stage.ledger.version}|${left.fingerprint()}`;
        if (seen.has(name)) continue;
        seen.add(name);
        report.count("images");
        await judge(left, stage, random, tell).catch((error: unknown) => tell("failed open", String(error)));
      }
    };
    disk.interfere = async (operation, path, bytes) => {
      if (calm || !changesDisk(operation)) return undefined;
      if (++operations % stride === seed % stride) await cut(`${operation} ${path}`, bytes && { path, bytes });
      return undefined;
    };
    stage.calmly = async (work) => {
      calm = true;
      try {
        return await work();
      } finally {
        calm = false;
      }
    };
    await scene.act(stage).catch((error: unknown) => {
      // With a planted bug the program itself may stop.
      if (disguise === honest) throw error;
      stage.tell("failed open", String(error));
    });
    disk.interfere = () => Promise.resolve(undefined);
    await cut("the end");
  });
}

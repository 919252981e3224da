import { judge } from "./judge.ts";
import type { Report, Wrong } from "./report.ts";
import { changesDisk, randomFrom, type DiskModel } from "./simulatedDisk.ts";
import { honest, madeFor, stageOf, type Disguise, type Scene } from "./stage.ts";
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

/** Plays a scene and cuts the power before every operation that changes the disk, in every way the disk allows. */
export function cutPower(scene: Scene, options: CutOptions, report: Report): Promise<void> {
  const { model, seed, imagesPerOperation, disguise = honest, stride = 1 } = options;
  let operations = 0;
  let calm = false;
  return withoutStacks(async () => {
    const where = (): string => `${scene.name} (${model}, seed ${seed}), operation ${operations}`;
    const stage = stageOf(await madeFor(scene, model), seed, disguise, (wrong, what) =>
      report.tell(wrong, `${where()}: ${what}`),
    );
    const { disk } = stage;
    const random = randomFrom(seed + 1_000_003);
    const seen = new Set<string>();

    const cut = async (before: string, half?: { path: string; bytes: Buffer }): Promise<void> => {
      const tell = (wrong: Wrong, what: string): void => report.tell(wrong, `${where()}, cut before ${before}: ${what}`);
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

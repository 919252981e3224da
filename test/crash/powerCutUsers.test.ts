import { describe, expect, it, vi } from "vitest";
import { cutPower } from "./powerCuts.ts";
import { Report, say } from "./report.ts";
import { days } from "./scenes.ts";
import type { DiskModel } from "./simulatedDisk.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

const models: DiskModel[] = ["posix", "ntfs"];
const scenes = [...days.users, days["many user changes"], days.recovering];

describe.each(models)("power cuts while users come and go (%s)", (model) => {
  it.each(scenes.map((scene) => [scene.name, scene] as const))(
    "let in who belongs there and nobody else, and lose nothing: %s",
    async (name, scene) => {
      const report = new Report();
      for (let seed = 1; report.got("images") < 600; seed++) {
        await cutPower(scene, { model, seed, imagesPerOperation: 3 }, report);
      }
      say(`power cuts, ${name} (${model}): ${report.line}`);
      expect(report.told).toEqual([]);
    },
  );
});

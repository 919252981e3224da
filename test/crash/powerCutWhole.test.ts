import { describe, expect, it, vi } from "vitest";
import { cutPower } from "./powerCuts.ts";
import { Report, say } from "./report.ts";
import { days } from "./scenes.ts";
import type { DiskModel } from "./simulatedDisk.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

const models: DiskModel[] = ["posix", "ntfs"];

describe.each(models)("power cuts while a store is worked on as a whole (%s)", (model) => {
  it.each([
    ["lifting a store of format 1", days.upgrading, 500],
    ["pruning, erasing, attaching and saving several records at once", days.tidying, 2000],
  ] as const)("lose nothing, bring nothing back and leave nothing half: %s", async (name, scene, images) => {
    const report = new Report();
    for (let seed = 1; report.got("images") < images; seed++) {
      await cutPower(scene, { model, seed, imagesPerOperation: 6 }, report);
    }
    say(`power cuts, ${name} (${model}): ${report.line}`);
    expect(report.told).toEqual([]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { cutWhileMaking } from "./makingCuts.ts";
import { cutPower } from "./powerCuts.ts";
import { Report, say } from "./report.ts";
import { days } from "./scenes.ts";
import type { DiskModel } from "./simulatedDisk.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

const models: DiskModel[] = ["posix", "ntfs"];

describe.each(models)("power cuts (%s)", (model) => {
  it.each([
    ["saving", days.saving, 5000],
    ["saving with attachments", days.attaching, 1000],
    ["saving while the local index is written anew", days.compacting, 600],
  ] as const)("lose nothing that was acknowledged: %s", async (name, scene, images) => {
    const report = new Report();
    for (let seed = 1; report.got("images") < images; seed++) {
      await cutPower(scene, { model, seed, imagesPerOperation: 8 }, report);
    }
    say(`power cuts, ${name} (${model}): ${report.line}`);
    expect(report.told).toEqual([]);
  });

  it("leave a whole store or none while it is made", async () => {
    const report = new Report();
    for (let seed = 1; report.got("images") < 1500; seed++) {
      await cutWhileMaking({ model, seed, imagesPerOperation: 10 }, report);
    }
    say(`power cuts, making a store (${model}): ${report.line}`);
    expect(report.told).toEqual([]);
  });
});

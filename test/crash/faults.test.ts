import { describe, expect, it, vi } from "vitest";
import { failDisk } from "./diskFaults.ts";
import { Report, say } from "./report.ts";
import { moments } from "./scenes.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

/** Of all faults, for each scene on each kind of disk; saving is what is done all day. */
const many = (name: string): number => (name === "saving" ? 350 : 140);

describe("disk faults", () => {
  it.each(moments.map((scene) => [scene.name, scene] as const))(
    "never lose what was acknowledged, and never acknowledge what was refused: %s",
    async (name, scene) => {
      const report = new Report();
      await failDisk(scene, { model: "posix", seed: 1, many: many(name) }, report);
      await failDisk(scene, { model: "ntfs", seed: 2, many: many(name) }, report);
      say(`disk faults, ${name}: ${report.line}`);
      expect(report.told).toEqual([]);
      expect(report.got("acknowledged")).toBeGreaterThan(report.got("faults"));
    },
  );
});

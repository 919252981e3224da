import { describe, expect, it, vi } from "vitest";
import { plantedChecks } from "./plantedChecks.ts";
import { checkNames, plantedSources } from "./plantedSources.ts";
import { Report, say } from "./report.ts";
import { playPlanted } from "./startPlanted.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

const checks = Object.entries(checkNames) as [keyof typeof checkNames, string][];

describe("bugs written into the source", () => {
  it.each(checks)("are none: nothing is noticed by %s, %s", async (check) => {
    const report = new Report();
    await plantedChecks[check](report);
    expect(report.told).toEqual([]);
  });

  it.each(plantedSources.map((bug) => [bug.name, checkNames[bug.check], bug] as const))(
    "%s: noticed by %s",
    async (name, _told, bug) => {
      const violations = await playPlanted(bug);
      say(`planted bug "${name}": ${violations} violations`);
      expect(violations).toBeGreaterThan(0);
    },
  );
});

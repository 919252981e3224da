import { describe, expect, it, vi } from "vitest";
import { playAtRandom } from "./property.ts";
import { Report, say } from "./report.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("random sequences of operations", () => {
  it("end as a model of fifty lines says", async () => {
    const report = new Report();
    for (let seed = 1; seed <= 2000; seed++) await playAtRandom(seed, 2 + (seed % 9), report);
    say(`random operations: ${report.line}`);
    expect(report.told).toEqual([]);
  });
});

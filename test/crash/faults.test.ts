import { describe, expect, it, vi } from "vitest";
import { failEveryOperation, faultViolations, noFaultCounts } from "./faultRuns.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("disk faults", () => {
  it("never lose what was acknowledged, and never acknowledge what was refused", async () => {
    const counts = noFaultCounts();
    await failEveryOperation("posix", { seed: 1, stride: 4 }, counts);
    await failEveryOperation("ntfs", { seed: 2, stride: 3 }, counts);
    process.stdout.write(
      `disk faults: ${counts.runs} injected, ${counts.acknowledged} saves acknowledged, ${counts.refused} refused, ` +
        `${counts.lost} lost, ${counts.wrong} wrong, ${counts.failedOpens} failed opens, ${counts.leakedHandles} open handles\n`,
    );
    expect(counts.runs).toBeGreaterThan(1000);
    expect(faultViolations(counts)).toBe(0);
  });
});

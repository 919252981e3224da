import { describe, expect, it, vi } from "vitest";
import { killWhileSaving, noKills } from "./kills.ts";
import { randomFrom } from "./simulatedDisk.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("kill -9", () => {
  it("loses nothing that was acknowledged", async () => {
    const counts = noKills();
    await killWhileSaving(100, randomFrom(1), counts);
    process.stdout.write(
      `kill -9: ${counts.kills} kills, ${counts.acknowledged} saves acknowledged, ${counts.torn} torn revisions met, ` +
        `${counts.lost} lost, ${counts.wrong} wrong\n`,
    );
    expect(counts.acknowledged).toBeGreaterThan(100);
    expect(counts.lost + counts.wrong).toBe(0);
  });
});

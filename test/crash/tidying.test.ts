import { describe, expect, it, vi } from "vitest";
import { noTidying, raceWithTidying } from "./tidyingRaces.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("tidying while others work", () => {
  it("loses no save, and no half of what was saved together", async () => {
    const counts = noTidying();
    for (let seed = 1; seed <= 3; seed++) await raceWithTidying({ seed, updates: 5, settleMs: 400 }, counts);
    process.stdout.write(
      `tidying while others work: ${counts.updates} updates, ${counts.pruned} revisions pruned, ${counts.lost} lost, ` +
        `${counts.halves} halves, ${counts.gaps} gaps\n`,
    );
    expect(counts.pruned).toBeGreaterThan(50);
    expect(counts.lost + counts.halves + counts.gaps).toBe(0);
  });
});

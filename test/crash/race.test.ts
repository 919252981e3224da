import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { honest } from "./powerCuts.ts";
import { noTokens, raceInMemory, stalledTaker, stalledWriter, tokensOf } from "./races.ts";
import { makeRealStore } from "./realStore.ts";

const UPDATES = 250;

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("workstations saving one record at once", () => {
  it.each([2, 4])("lose no update: %i real processes", async (processes) => {
    const store = await makeRealStore(noTokens);
    try {
      const names = Array.from({ length: processes }, (_, n) => `process${n}`);
      const children = names.map((name) => store.startChild("race", name, UPDATES));
      for (const child of children) child.stdout?.resume();
      const codes = await Promise.all(children.map(async (child) => ((await once(child, "close")) as number[])[0]));
      const vault = await store.unlock("judge");
      const tokens = tokensOf((await vault.open("case", "a1")).data);
      const kept = new Set(tokens).size;
      process.stdout.write(`race: ${processes} processes, ${processes * UPDATES} updates, ${kept} kept\n`);
      expect(codes).toEqual(names.map(() => 0));
      expect(kept).toBe(processes * UPDATES);
      expect(tokens).toHaveLength(kept);
    } finally {
      await store.remove();
    }
  });

  it("lose no update when woken in every order", async () => {
    const counts = { updates: 0, lost: 0 };
    for (let seed = 1; seed <= 8; seed++) {
      await raceInMemory({ seed, writers: 2 + (seed % 3), updates: 15 }, counts);
    }
    process.stdout.write(`race in memory: ${counts.updates} updates, ${counts.lost} lost\n`);
    expect(counts.lost).toBe(0);
  });

  it("shows what was acknowledged when a writer stalls and is counted dead", async () => {
    const counts = { updates: 0, lost: 0 };
    await stalledWriter(honest, counts);
    expect(counts.lost).toBe(0);
  });

  it("shows what was acknowledged when the one who counted a writer dead stalls as well", async () => {
    const counts = { updates: 0, lost: 0 };
    await stalledTaker(counts);
    expect(counts.lost).toBe(0);
  });
});

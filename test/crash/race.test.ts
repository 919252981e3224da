import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { noTokens, raceInMemory, stalledTaker, stalledWriter, tokensOf } from "./races.ts";
import { makeRealStore } from "./realStore.ts";
import { Report, say } from "./report.ts";
import { goals, soak } from "./soak.ts";
import { honest } from "./stage.ts";
import { raceTogether } from "./togetherRaces.ts";

const UPDATES = 1000;

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("workstations saving one record at once", () => {
  it.each([2, 4, 8])("lose no update: %i real processes", async (processes) => {
    const store = await makeRealStore({ a1: noTokens });
    try {
      const names = Array.from({ length: processes }, (_, n) => `process${n}`);
      const children = names.map((name) => store.start("race", name, UPDATES / processes));
      for (const child of children) child.stdout?.resume();
      const codes = await Promise.all(children.map(async (child) => ((await once(child, "close")) as number[])[0]));
      const vault = await store.unlock("judge");
      const tokens = tokensOf((await vault.open("case", "a1")).data);
      const kept = new Set(tokens).size;
      say(`race: ${processes} processes, ${UPDATES} updates, ${kept} kept`);
      expect(codes).toEqual(names.map(() => 0));
      expect(kept).toBe(UPDATES);
      expect(tokens).toHaveLength(kept);
    } finally {
      await store.remove();
    }
  });

  it("lose no update when woken in every order", async () => {
    const report = new Report();
    for (let seed = 1; seed <= 8; seed++) {
      await raceInMemory({ seed, writers: 2 + (seed % 3), updates: 15 }, report);
    }
    say(`race in memory: ${report.line}`);
    expect(report.told).toEqual([]);
  });

  it("show what was acknowledged when a writer stalls and is counted dead", async () => {
    const report = new Report();
    await stalledWriter(honest, report);
    expect(report.told).toEqual([]);
  });

  it("show what was acknowledged when the one who counted a writer dead stalls as well", async () => {
    const report = new Report();
    await stalledTaker(report);
    expect(report.told).toEqual([]);
  });
});

describe("workstations saving several records together while others save one of them", () => {
  it("lose nothing that was acknowledged and no half, whoever stands still or dies, and wherever the power is cut", async () => {
    const report = new Report();
    for (let seed = 1; seed <= 4 || report.got("acknowledged") < 50; seed++) {
      await raceTogether({ seed, milliseconds: 1500 }, report);
    }
    say(`saving together: ${report.line}`);
    expect(report.told).toEqual([]);
  });
});

describe("four processes, killed at random while one prunes and one seals everything anew", () => {
  it("lose nothing that was acknowledged", async () => {
    const report = new Report();
    await soak(15_000, 1, report);
    say(`soak: ${report.line}`);
    expect(report.told).toEqual([]);
    for (const goal of goals) expect(report.got(goal), goal).toBeGreaterThan(0);
  });
});

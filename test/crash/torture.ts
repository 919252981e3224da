import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Report, say } from "./report.ts";

/**
 * `node test/crash/torture.ts --minutes 60`: every disturbance of this folder in turn, with new seeds, on every core,
 * until the time is up. `--seed N` repeats a run. Exits with 1 when anything was lost, wrong, or could not be opened.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    /** Set for the processes that do the work. */
    worker: { type: "boolean", default: false },
  },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const firstSeed = Number(values.seed);

if (values.worker) await work();
else await direct();

async function work(): Promise<void> {
  // Only here: what it imports asks for `electron`, which the workers are given.
  const { rounds } = await import("./rounds.ts");
  for (let seed = firstSeed; Date.now() < end; seed++) {
    for (const [name, round] of Object.entries(rounds)) {
      if (Date.now() > end) break;
      const report = new Report();
      await round(seed, report);
      process.send?.({ name, seed, counts: report.counts, violations: report.violations });
    }
  }
  process.disconnect();
}

type Told = Pick<Report, "counts" | "violations"> & { name: string; seed: number };

async function direct(): Promise<void> {
  const total = new Report();
  const workers = Array.from({ length: Math.max(1, availableParallelism()) }, (_, n) => {
    // Far apart, so that no seed is played twice.
    const seed = String(firstSeed + n * 10_000_000);
    const child = fork(import.meta.filename, ["--worker", "--minutes", values.minutes, "--seed", seed], {
      // The gateway asks for `electron`.
      execArgv: ["--import", resolve(import.meta.dirname, "../host/register.ts")],
    });
    child.on("message", (told: Partial<Told>) => {
      // The stand-in for Electron uses the same channel for what it has to tell.
      const { counts, violations } = told;
      if (!counts || !violations) return;
      total.add({ counts, violations });
      for (const { wrong, where } of violations) say(`${wrong}: ${where}`);
    });
    return child;
  });
  const beat = setInterval(() => say(`${Math.ceil((end - Date.now()) / 60_000)} minutes left: ${total.line}`), 60_000);
  const codes = await Promise.all(workers.map(async (child) => ((await once(child, "exit")) as number[])[0]));
  clearInterval(beat);
  say(`torture, ${values.minutes} minutes, first seed ${firstSeed}: ${total.line}`);
  process.exitCode = total.violations.length === 0 && codes.every((code) => code === 0) ? 0 : 1;
}

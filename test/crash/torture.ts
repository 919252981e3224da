import { parseArgs } from "node:util";
import { failEveryOperation, faultViolations, noFaultCounts } from "./faultRuns.ts";
import { killWhileSaving, noKills } from "./kills.ts";
import { cutWhileCreating, cutWhileSaving, honest, noCounts, violations } from "./powerCuts.ts";
import { raceInMemory, stalledTaker, stalledWriter } from "./races.ts";
import { cutWhileRecovering } from "./recoveryCuts.ts";
import { randomFrom } from "./simulatedDisk.ts";

/** `node test/crash/torture.ts --minutes 60`: the simulations of this folder with new seeds until the time is up. */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } } });
const end = Date.now() + Number(values.minutes) * 60_000;
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000);

const [cuts, faults, races, kills] = [noCounts(), noFaultCounts(), { updates: 0, lost: 0 }, noKills()];
const bad = (): number => violations(cuts) + faultViolations(faults) + races.lost + kills.lost + kills.wrong;

for (let seed = firstSeed; Date.now() < end; seed++) {
  for (const model of ["posix", "ntfs"] as const) {
    await cutWhileSaving(model, { seed, saves: 20, imagesPerOperation: 4 }, cuts);
    await cutWhileCreating(model, { seed, imagesPerOperation: 4 }, cuts);
    await cutWhileRecovering(model, { seed, imagesPerOperation: 4 }, cuts);
    await failEveryOperation(model, { seed, stride: 41 }, faults);
  }
  await raceInMemory({ seed, writers: 2 + (seed % 3), updates: 15 }, races);
  await stalledWriter(honest, races);
  await stalledTaker(races);
  await killWhileSaving(5, randomFrom(seed), kills);
  process.stdout.write(
    `seed ${seed}: ${cuts.images} power cuts, ${faults.runs} faults, ${races.updates} racing updates, ` +
      `${kills.kills} kills, ${bad()} violations\n`,
  );
}
process.stdout.write(`${JSON.stringify({ firstSeed, cuts, faults, races, kills })}\n`);
process.exitCode = bad() === 0 ? 0 : 1;

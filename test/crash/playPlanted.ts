import { plantedChecks } from "./plantedChecks.ts";
import type { checkNames } from "./plantedSources.ts";
import { Report, say } from "./report.ts";

/** Runs one check and tells how many violations it found. With `plant.ts` loaded first, on a store with a bug. */
const name = process.argv[2] as keyof typeof checkNames;
const report = new Report();
await plantedChecks[name](report).catch((error: unknown) => report.tell("failed open", String(error)));
say(JSON.stringify({ violations: report.violations.length, told: report.told.slice(0, 3) }));

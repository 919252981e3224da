import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { PlantedSource } from "./plantedSources.ts";

const here = (name: string): string => resolve(import.meta.dirname, name);

/** Plays a check in a process of its own, which reads the source with the bug in it. Gives how often it was noticed. */
export async function playPlanted({ name, check }: PlantedSource): Promise<number> {
  const given = ["--import", here("plant.ts"), here("playPlanted.ts"), check];
  const { stdout } = await promisify(execFile)(process.execPath, given, {
    env: { ...process.env, NODE_OPTIONS: "", HELHET_PLANTED: name },
  });
  return (JSON.parse(stdout) as { violations: number }).violations;
}

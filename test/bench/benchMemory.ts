import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { note } from "./figures.ts";

/** Resident memory of a process that has a store open as the main process has it. */
export function benchMemory(root: string, userData: string, count: number): void {
  note({
    id: "B8",
    what: `resident memory of the main process with ${count} cases open`,
    value: measure("vault", root, userData),
    unit: "MB",
    goal: 250,
    samples: 1,
  });
}

/** The same number of the same cases in one plain lowdb file. */
export function benchPlainMemory(path: string, count: number): void {
  note({
    id: "B8",
    what: `plain lowdb, one file, ${count} cases of 30 KB open`,
    value: measure("lowdb", path, ""),
    unit: "MB",
    goal: Infinity,
    samples: 1,
  });
}

function measure(...args: [kind: string, root: string, userData: string]): number {
  const child = join(import.meta.dirname, "memoryChild.ts");
  return Number(execFileSync(process.execPath, ["--expose-gc", child, ...args], { encoding: "utf8" }));
}

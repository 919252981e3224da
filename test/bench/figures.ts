import { writeFileSync } from "node:fs";

export interface Figure {
  id: string;
  what: string;
  value: number;
  unit: string;
  goal: number;
  holds: boolean;
  samples: number;
}

const figures: Figure[] = [];

/** Notes one figure of `quality.md` 5 and prints it. A goal of Infinity is none: told for comparison. */
export function note(figure: Omit<Figure, "holds">): void {
  const value = Math.round(figure.value * 100) / 100;
  figures.push({ ...figure, value, holds: value <= figure.goal });
  const goal = Number.isFinite(figure.goal) ? `goal ${figure.goal}` : "for comparison";
  console.log(`${figure.id}  ${value} ${figure.unit} (${goal})  ${figure.what}`);
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of one piece of work. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Adds to what was measured before: a part of the bench may be run alone. */
export function writeFigures(): void {
  const plain = figures.map((figure) => ({ ...figure, goal: Number.isFinite(figure.goal) ? figure.goal : null }));
  writeFileSync("out/bench.json", JSON.stringify(plain, null, 2));
}

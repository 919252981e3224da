/** Longest wait after failed attempts, in milliseconds. */
const LONGEST_MS = 30_000;

/** Waiting time before the next try after `failures` in a row: 1, 2, 4 ... 30 seconds; none after the first success. */
export function waitAfter(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_MS, 1000 * 2 ** (failures - 1));
}

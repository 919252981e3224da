const LONGEST_SECONDS = 30;

/** Seconds the main process lets the next try wait after this many failures in a row: 1, 2, 4 ... 30. */
export const secondsAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_SECONDS, 2 ** (failures - 1));

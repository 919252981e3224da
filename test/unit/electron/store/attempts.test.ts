import { expect, it } from "vitest";
import { waitAfter } from "../../../../electron/store/attempts.ts";

it.each([
  [0, 0],
  [1, 1000],
  [2, 2000],
  [3, 4000],
  [5, 16_000],
  [6, 30_000],
  [50, 30_000],
])("waits after %i failures for %i ms", (failures, expected) => {
  expect(waitAfter(failures)).toBe(expected);
});

import { describe, expect, it } from "vitest";
import { DAY, diskNow, isOlderThan, rememberClock, type ClockMemory } from "../../../../electron/vault/diskClock.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const YEARS = 10 * 365 * DAY;
const start = Date.UTC(2027, 2, 15, 12);

/** A workstation that looks once at each of these moments. */
const after = (...moments: number[]): ClockMemory =>
  moments.slice(1).reduce(rememberClock, rememberClock(null, moments[0] ?? start));

describe("diskClock", () => {
  it("is the clock of the disk the store lies on, and leaves no file", async () => {
    const disk = new SimulatedDisk("ntfs");
    await disk.mkdir("/store");
    disk.clock = start + 7;
    const place = {
      root: "/store",
      local: "/local",
      files: disk,
      derive: () => Promise.resolve(Buffer.alloc(32)),
      now: () => new Date(0),
    };
    expect(await diskNow({ place })).toBe(start + 7);
    expect([...disk.contents().keys()]).toEqual([]);
  });

  it("calls nothing old at the first look", () => {
    expect(isOlderThan(after(start), start - YEARS, DAY)).toBe(false);
  });

  it("calls old what is older than asked once the clock has gone that long", () => {
    const memory = after(start, start + DAY);
    expect(isOlderThan(memory, start, DAY)).toBe(true);
    expect(isOlderThan(memory, start + 1, DAY)).toBe(false);
    expect(isOlderThan(memory, start - YEARS, 7 * DAY)).toBe(false);
  });

  it.each([
    ["ten years ahead", YEARS],
    ["ten years back", -YEARS],
    ["an hour back", -3_600_000],
    ["two weeks ahead", 14 * DAY],
  ])("begins anew when the clock leaps %s", (_name, leap) => {
    const memory = after(start, start + DAY, start + DAY + leap);
    expect(isOlderThan(memory, start, DAY)).toBe(false);
    const dayLater = rememberClock(memory, start + 2 * DAY + leap);
    expect(isOlderThan(dayLater, start + DAY + leap, DAY)).toBe(true);
    expect(isOlderThan(dayLater, start + 2 * DAY + leap, DAY)).toBe(false);
  });

  it("goes on over a weekend", () => {
    expect(isOlderThan(after(start, start + 3 * DAY), start, DAY)).toBe(true);
  });
});

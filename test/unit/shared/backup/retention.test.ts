import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../../shared/dates.ts";
import { backupsToKeep, isoWeek, type DatedDay } from "../../../../shared/backup/retention.ts";

/** `2026-11-22` or `2026-11-22 09`: one backup, in UTC. */
const backup = (text: string): DatedDay => {
  const [day = "", hour = "12"] = text.split(" ");
  return { id: `${day.replaceAll("-", "")}T${hour}0000Z`, day };
};
const kept = (days: string[], today: string): string[] =>
  [...backupsToKeep(days.map(backup), today)]
    .sort()
    .map((id) => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)} ${id.slice(9, 11)}`);
const daily = (from: string, to: string): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
const noon = (days: string[]): string[] => days.map((day) => `${day} 12`);

describe("ISO weeks", () => {
  it.each([
    ["2026-01-01", "2026-1"],
    ["2026-12-28", "2026-53"],
    ["2027-01-03", "2026-53"],
    ["2027-01-04", "2027-1"],
    ["2024-12-30", "2025-1"],
    ["2028-02-29", "2028-9"],
    ["2021-01-03", "2020-53"],
    ["1900-01-01", "1900-1"],
  ])("%s lies in week %s", (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});

describe("retention", () => {
  it.each<[what: string, days: string[], today: string, keeps: string[]]>([
    ["nothing of nothing", [], "2026-11-22", []],
    ["the only one, however old", ["2020-05-01"], "2026-11-22", ["2020-05-01 12"]],
    [
      "the newest of a day",
      ["2026-11-22 08", "2026-11-22 15", "2026-11-21 09", "2026-11-21 10"],
      "2026-11-22",
      ["2026-11-21 10", "2026-11-22 15"],
    ],
    [
      "seven days, the Sundays of four weeks and the ends of months, of a winter with a backup each day",
      daily("2026-11-01", "2027-01-06"),
      "2027-01-06",
      noon([
        "2026-11-30",
        "2026-12-20",
        "2026-12-27",
        ...["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-05", "2027-01-06"],
      ]),
    ],
    [
      "the leap day as the end of its month",
      daily("2028-02-01", "2028-04-30"),
      "2028-04-30",
      noon([
        "2028-02-29",
        "2028-03-31",
        ...["2028-04-09", "2028-04-16", "2028-04-23"],
        ...["2028-04-24", "2028-04-25", "2028-04-26", "2028-04-27", "2028-04-28", "2028-04-29", "2028-04-30"],
      ]),
    ],
    [
      "days that are far apart, since days without a backup count for nothing",
      ["2024-03-01", "2025-03-01", "2025-09-01", "2026-11-22"],
      "2026-11-22",
      noon(["2024-03-01", "2025-03-01", "2025-09-01", "2026-11-22"]),
    ],
    [
      "twelve months and no more",
      Array.from(
        { length: 20 },
        (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`,
      ),
      "2026-08-15",
      noon([
        ...["2025-09-15", "2025-10-15", "2025-11-15", "2025-12-15", "2026-01-15", "2026-02-15"],
        ...["2026-03-15", "2026-04-15", "2026-05-15", "2026-06-15", "2026-07-15", "2026-08-15"],
      ]),
    ],
    [
      "everything when the clock has gone back: all of it lies ahead",
      ["2026-11-20 08", "2026-11-20 09", "2026-11-21 08"],
      "2001-01-01",
      ["2026-11-20 08", "2026-11-20 09", "2026-11-21 08"],
    ],
    [
      "what a clock far ahead has left, beside the ones of now",
      ["2026-11-22 08", "2026-11-22 09", "2099-01-01 08", "2099-01-01 09"],
      "2026-11-22",
      ["2026-11-22 09", "2099-01-01 08", "2099-01-01 09"],
    ],
  ])("keeps %s", (_what, days, today, keeps) => {
    expect(kept(days, today)).toEqual(keeps);
  });

  it("never removes the newest, and keeps at most 7 + 4 + 12 of what is not ahead", () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2024-06-01", days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), day, (days, today) => {
        const keeps = kept(days, today);
        const past = days.filter((one) => one <= today).sort();
        expect(keeps.filter((one) => one.slice(0, 10) <= today).length).toBeLessThanOrEqual(23);
        const newest = past.at(-1);
        if (newest !== undefined) expect(keeps).toContain(`${newest} 12`);
        for (const ahead of days.filter((one) => one > today)) expect(keeps).toContain(`${ahead} 12`);
      }),
    );
  });

  it("keeps, day after day, what it would have kept had nothing been removed before", () => {
    let left: string[] = [];
    const all = daily("2026-10-01", "2027-12-31");
    for (const today of all) {
      left = kept([...left, today], today).map((one) => one.slice(0, 10));
    }
    expect(noon(left)).toEqual(kept(all, "2027-12-31"));
  });
});

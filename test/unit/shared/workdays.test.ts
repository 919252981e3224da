import { describe, expect, it } from "vitest";
import { dayOff, easterSunday, holidays, nextWorkday } from "../../../shared/workdays.ts";

describe("easterSunday", () => {
  it.each([
    [1900, "1900-04-15"],
    [1943, "1943-04-25"],
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2100, "2100-03-28"],
  ])("%i", (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it("is a Sunday between 22 March and 25 April in every year the app knows", () => {
    for (let year = 1900; year <= 2200; year++) {
      const day = easterSunday(year);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }
  });
});

describe("days off", () => {
  it("has twelve holidays a year", () => {
    expect(holidays(2026).toSorted()).toEqual([
      "2026-01-01",
      "2026-04-02",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-01",
      "2026-05-14",
      "2026-05-17",
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it.each([
    ["2026-11-20", "", "2026-11-20", "a Friday"],
    ["2026-11-21", "saturday", "2026-11-23", "a Saturday"],
    ["2026-11-22", "sunday", "2026-11-23", "a Sunday"],
    ["2026-04-02", "holiday", "2026-04-07", "Maundy Thursday to the Tuesday after Easter"],
    ["2026-04-04", "saturday", "2026-04-07", "Saturday of Easter"],
    ["2026-04-05", "holiday", "2026-04-07", "Easter Sunday is a holiday first"],
    ["2026-12-24", "", "2026-12-24", "Christmas Eve is no holiday"],
    ["2026-12-25", "holiday", "2026-12-28", "Christmas before a weekend"],
    ["2027-12-31", "", "2027-12-31", "New Year's Eve"],
    ["2028-01-01", "holiday", "2028-01-03", "New Year's Day on a Saturday"],
    ["2027-05-17", "holiday", "2027-05-18", "17 May, which is Whit Monday that year"],
    ["2028-02-29", "", "2028-02-29", "a leap day"],
    ["30.02.2027", "", "30.02.2027", "no date"],
    ["", "", "", "nothing"],
  ])("%s", (day, why, next) => {
    expect(dayOff(day)).toBe(why);
    expect(nextWorkday(day)).toBe(next);
  });
});

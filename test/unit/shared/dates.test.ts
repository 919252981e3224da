import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthday,
  daysBetween,
  endOfWeek,
  isIsoDate,
  norwegianDate,
  parseNorwegianDate,
  weekNumber,
} from "../../../shared/dates.ts";

const TODAY = "2026-11-21";

describe("parseNorwegianDate", () => {
  it.each([
    ["15.03.2027", "2027-03-15"],
    ["15.3.27", "2027-03-15"],
    ["15032027", "2027-03-15"],
    ["150327", "2027-03-15"],
    ["15/3-27", "2027-03-15"],
    ["15/3", "2027-03-15"],
    ["24.12.", "2026-12-24"],
    ["21.11", "2026-11-21"],
    ["20.11", "2027-11-20"],
    ["2027-03-15", "2027-03-15"],
    ["1.2.1968", "1968-02-01"],
    ["1.2.68", "2068-02-01"],
    ["1.2.70", "1970-02-01"],
    ["29.02.2028", "2028-02-29"],
    ["i dag", "2026-11-21"],
    ["I morgen", "2026-11-22"],
    ["i morgon", "2026-11-22"],
    ["+14", "2026-12-05"],
    ["+2u", "2026-12-05"],
    ["+3m", "2027-02-21"],
    [" 15.03.2027 ", "2027-03-15"],
    ["30.02.2027", null],
    ["29.02.2027", null],
    ["31.04.2027", null],
    ["00.01.2027", null],
    ["15.13.2027", null],
    ["15.03.1899", null],
    ["15.03.2201", null],
    ["2027-02-30", null],
    ["før jul", null],
    ["", null],
  ])("reads %j as %s", (typed, expected) => {
    expect(parseNorwegianDate(typed, TODAY)).toBe(expected);
  });

  it("reads back every date it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const iso = addDays("1920-01-01", days);
        expect(parseNorwegianDate(norwegianDate(iso), TODAY)).toBe(iso);
      }),
    );
  });
});

describe("counting", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it("keeps a leap day's year to the last of February", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  });

  it("adds and subtracts days across summer time and leap years", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (days) => {
        expect(daysBetween(TODAY, addDays(TODAY, days))).toBe(days);
      }),
    );
  });
});

describe("ageOn", () => {
  it.each([
    ["2010-11-21", TODAY, 16],
    ["2010-11-22", TODAY, 15],
    ["2010-11-20", TODAY, 16],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2026-11-21", TODAY, 0],
    ["2026-11-22", TODAY, null],
    ["", TODAY, null],
    ["30.02.2010", TODAY, null],
  ])("born %j is on %s %s", (born, on, expected) => {
    expect(ageOn(born, on)).toBe(expected);
  });
});

describe("isIsoDate", () => {
  it.each(["2026-02-30", "2026-1-1", "26-01-01", "2026-01-01T00:00", "1899-12-31", "2201-01-01", ""])(
    "%j is none",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
});

describe("birthday", () => {
  it.each([
    ["2010-04-12", 16, "2026-04-12"],
    ["2008-02-29", 18, "2026-03-01"],
    ["2008-02-29", 16, "2024-02-29"],
    ["2010-12-31", 7, "2017-12-31"],
  ])("%s at %d", (born, age, day) => {
    expect(birthday(born, age)).toBe(day);
    expect(ageOn(born, day)).toBe(age);
    expect(ageOn(born, addDays(day, -1))).toBe(age - 1);
  });
});

describe("weeks", () => {
  it.each([
    ["2026-11-23", "2026-11-29", 48],
    ["2026-11-29", "2026-11-29", 48],
    ["2026-12-31", "2027-01-03", 53],
    ["2027-01-03", "2027-01-03", 53],
    ["2027-01-04", "2027-01-10", 1],
    ["2024-12-30", "2025-01-05", 1],
    ["1999-12-31", "2000-01-02", 52],
  ])("%s ends on %s and is number %d", (day, sunday, number) => {
    expect(endOfWeek(day)).toBe(sunday);
    expect(weekNumber(day)).toBe(number);
  });
});

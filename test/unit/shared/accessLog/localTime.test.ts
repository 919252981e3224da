import { describe, expect, it } from "vitest";
import { dayOf, isOffHours, isoWithZone, timeOf } from "../../../../shared/accessLog/localTime.ts";

describe("localTime", () => {
  it("writes the clock on the wall and its distance from UTC, the same moment", () => {
    const now = new Date("2027-07-01T21:59:58.120Z");
    const text = isoWithZone(now);
    expect(text).toMatch(/^2027-07-0[12]T\d\d:59:58\.120[+-]\d\d:\d\d$/);
    expect(Date.parse(text)).toBe(now.getTime());
  });

  it.each([
    ["winter in Oslo", -60, "2027-01-15T13:05:00.000+01:00"],
    ["India", -330, "2027-01-15T17:35:00.000+05:30"],
    ["Newfoundland", 210, "2027-01-15T08:35:00.000-03:30"],
    ["UTC", 0, "2027-01-15T12:05:00.000+00:00"],
  ])("knows zones: %s", (_, offset, expected) => {
    const now = new Date("2027-01-15T12:05:00Z");
    now.getTimezoneOffset = () => offset;
    expect(isoWithZone(now)).toBe(expected);
  });

  it("takes day and time from the text, whatever zone the reader is in", () => {
    expect(dayOf("2027-03-15T23:30:00.000+01:00")).toBe("2027-03-15");
    expect(timeOf("2027-03-15T23:05:00.000+01:00")).toBe("23.05");
  });

  it.each([
    ["2027-03-15T06:00:00.000+01:00", false],
    ["2027-03-15T05:59:00.000+01:00", true],
    ["2027-03-15T21:59:00.000+01:00", false],
    ["2027-03-15T22:00:00.000+01:00", true],
    ["2027-03-19T12:00:00.000+01:00", false],
    ["2027-03-20T12:00:00.000+01:00", true],
    ["2027-03-21T12:00:00.000+01:00", true],
  ])("night and weekend: %s is %s", (at, expected) => {
    expect(isOffHours(at)).toBe(expected);
  });
});

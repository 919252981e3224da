import { describe, expect, it } from "vitest";
import { isDailyDue, isOverdue, isTestDue } from "../../../../shared/backup/due.ts";

const now = new Date("2026-11-22T12:00:00Z");

describe("the backup", () => {
  it.each([
    ["2026-11-15T12:00:00Z", "2020-01-01T00:00:00Z", false],
    ["2026-11-15T11:59:59Z", "2020-01-01T00:00:00Z", true],
    ["", "2026-11-20T00:00:00Z", false],
    ["", "2026-11-15T00:00:00Z", true],
    ["", "", false],
  ])("made %j, of a store made %j, is overdue: %s", (last, storeMadeAt, answer) => {
    expect(isOverdue({ last, storeMadeAt, now })).toBe(answer);
  });

  it.each([
    ["", true],
    ["2026-11-21T12:00:00Z", true],
    ["2026-11-21T12:00:01Z", false],
    ["2026-11-23T11:00:00Z", false],
    ["2099-01-01T00:00:00Z", true],
  ])("is made again a day after %j: %s", (last, answer) => {
    expect(isDailyDue(last, now)).toBe(answer);
  });
});

describe("the restore test", () => {
  it.each([
    ["2026-08-22T08:00:00Z", "2020-01-01T00:00:00Z", false],
    ["2026-08-21T08:00:00Z", "2020-01-01T00:00:00Z", true],
    ["", "2026-10-01T00:00:00Z", false],
    ["", "2026-08-01T00:00:00Z", true],
    ["", "", false],
  ])("done %j, of a store made %j, is due: %s", (last, storeMadeAt, answer) => {
    expect(isTestDue({ last, storeMadeAt, now })).toBe(answer);
  });
});

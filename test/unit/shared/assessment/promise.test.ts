import { describe, expect, it } from "vitest";
import { promisedDay, promiseSent } from "../../../../shared/assessment/promise.ts";
import { makeSettings } from "../../../fixtures/makeCase.ts";

const settings = makeSettings();

describe("promisedDay (fvl § 11 a)", () => {
  it.each([
    ["nothing chosen: the time of the settings", "", "2026-11-25", "2026-12-09"],
    ["chosen", "2027-01-15", "2026-11-25", "2027-01-15"],
    ["the same day", "2026-11-25", "2026-11-25", "2026-11-25"],
    ["one that has passed promises nothing", "2026-11-24", "2026-11-25", "2026-12-09"],
    ["no date", "etter jul", "2026-11-25", "2026-12-09"],
  ])("%s", (_what, promisedOn, on, expected) => {
    expect(promisedDay({ promisedOn }, settings, on)).toBe(expected);
  });
});

describe("promiseSent", () => {
  it.each<[string, string, string, string[], string]>([
    ["it goes out, and nothing was chosen", "", "2026-11-25", [], "2026-12-09"],
    ["what was chosen stands", "2027-01-15", "2026-11-25", [], "2027-01-15"],
    ["the day is corrected, and the promise follows", "2026-12-09", "2026-11-20", ["2026-11-25"], "2026-12-04"],
    ["the day is corrected, and what was chosen stands", "2027-01-15", "2026-11-20", ["2026-11-25"], "2027-01-15"],
    ["it did not go out after all", "2026-12-09", "", ["2026-11-25"], ""],
    ["it did not go out, and the day on it was another", "2026-12-04", "", ["2026-11-25", "2026-11-20"], ""],
    ["it did not go out, and what was chosen stands", "2027-01-15", "", ["2026-11-25"], "2027-01-15"],
    ["a day is half typed", "2026-12-09", "2", ["2026-11-25"], ""],
    ["a new letter after a promise that was not kept", "2026-11-20", "2026-11-25", [], "2026-12-09"],
  ])("%s", (_what, promisedOn, dated, was, expected) => {
    expect(promiseSent({ promisedOn }, settings, { dated, was })).toBe(expected);
  });
});

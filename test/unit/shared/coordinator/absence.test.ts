import { describe, expect, it } from "vitest";
import { absenceOn, doOverlap, hasLeft, nextAbsence } from "../../../../shared/coordinator/absence.ts";
import type { Absence } from "../../../../shared/coordinator/schema.ts";

const away = (from: string, until: string): Absence => ({
  id: `${from}-${until}`,
  kind: "leave",
  from,
  until,
  note: "",
});
const day = "2028-02-29";

describe("absence", () => {
  it.each([
    ["the first day", "2028-02-29", "2028-03-10", true],
    ["the last day", "2028-02-01", "2028-02-29", true],
    ["one day only", "2028-02-29", "2028-02-29", true],
    ["an end nobody knows", "2028-02-01", "", true],
    ["an end that cannot be read", "2028-02-01", "etter ferien", true],
    ["the day before", "2028-02-01", "2028-02-28", false],
    ["the day after", "2028-03-01", "", false],
    ["no first day", "", "2028-03-10", false],
    ["a first day that does not exist", "2027-02-29", "", false],
    ["an end before the beginning", "2028-02-20", "2028-02-10", false],
  ])("holds on %s: %s to %s is %s", (_, from, until, holds) => {
    expect(absenceOn({ absences: [away(from, until)] }, day) !== null).toBe(holds);
  });

  it("is the longest of several", () => {
    const absences = [away("2028-02-01", "2028-03-01"), away("2028-02-10", ""), away("2028-02-20", "2028-04-01")];
    expect(absenceOn({ absences }, day)?.until).toBe("");
    expect(absenceOn({ absences: absences.filter(({ until }) => until !== "") }, day)?.until).toBe("2028-04-01");
  });

  it.each([
    ["none", [], ""],
    ["one that has begun", [away("2028-02-29", "")], ""],
    ["the first of two", [away("2028-05-01", ""), away("2028-04-01", "")], "2028-04-01"],
    ["one on the last day that counts", [away("2028-06-01", "")], "2028-06-01"],
    ["one too late", [away("2028-06-02", "")], ""],
    ["one that ends before it begins", [away("2028-04-02", "2028-04-01")], ""],
  ])("comes next: %s", (_, absences, from) => {
    expect(nextAbsence({ absences }, day, "2028-06-01")?.from ?? "").toBe(from);
  });

  it.each([
    ["side by side", away("2028-01-01", "2028-01-31"), away("2028-02-01", "2028-02-10"), false],
    ["on one shared day", away("2028-01-01", "2028-02-01"), away("2028-02-01", "2028-02-10"), true],
    ["inside each other", away("2028-01-01", "2028-12-31"), away("2028-02-01", "2028-02-10"), true],
    ["both open", away("2028-01-01", ""), away("2028-08-01", ""), true],
    ["open after the other has ended", away("2028-01-01", "2028-01-31"), away("2028-08-01", ""), false],
    ["without a day", away("", ""), away("2028-08-01", ""), false],
    ["backwards", away("2028-09-01", "2028-08-01"), away("2028-08-01", ""), false],
  ])("overlaps when they are %s", (_, a, b, overlap) => {
    expect(doOverlap(a, b)).toBe(overlap);
    expect(doOverlap(b, a)).toBe(overlap);
  });

  it.each([
    ["", false],
    ["2028-02-29", false],
    ["2028-02-28", true],
    ["snart", false],
  ])("a last day %s has been: %s", (leavingOn, left) => {
    expect(hasLeft({ leavingOn }, day)).toBe(left);
  });
});

import { describe, expect, it } from "vitest";
import type { LogRow, Unusual } from "../../../../shared/accessLog/schema.ts";
import { unusualPatterns, type KnownCases } from "../../../../shared/accessLog/unusual.ts";
import { makeLogRow, minuteByMinute } from "../../../fixtures/makeLogRow.ts";

const monday = "2027-03-15";
const noCases: KnownCases = new Map();
const kinds = (rows: LogRow[], cases = noCases): Unusual["kind"][] =>
  unusualPatterns(rows, cases).map(({ kind }) => kind);
const named = (name: string, closed = false): KnownCases => new Map([["case-a1", { name, closed }]]);

describe("unusual: many cases", () => {
  it("is told above twenty different cases in a day", () => {
    expect(kinds(minuteByMinute(20, monday))).toEqual([]);
    const [found] = unusualPatterns(minuteByMinute(21, monday), noCases);
    expect(found).toMatchObject({ kind: "manyCases", userId: "kari", day: monday, count: 21 });
    expect(found?.caseNumbers).toHaveLength(21);
    expect(found?.caseNumbers[0]).toBe("2027-001");
  });

  it("counts cases, not openings", () => {
    expect(kinds(minuteByMinute(60, monday, () => ({ record: "case-a1" })))).toEqual([]);
  });

  it("leaves alone who does so every day, and tells of three times the ordinary", () => {
    const usual = ["2027-03-08", "2027-03-09", "2027-03-10"].flatMap((day) => minuteByMinute(10, day));
    expect(kinds([...usual, ...minuteByMinute(30, monday)])).toEqual([]);
    expect(kinds([...usual, ...minuteByMinute(31, monday)])).toEqual(["manyCases"]);
  });

  it("compares with the user's own days, not others'", () => {
    const ola = minuteByMinute(60, "2027-03-09", () => ({ userId: "ola", userName: "Ola" }));
    expect(kinds([...ola, ...minuteByMinute(25, monday)])).toEqual(["manyCases", "manyCases"]);
  });
});

describe("unusual: night and weekend", () => {
  it("is told for what a person did, once a day", () => {
    const night = makeLogRow("open", { at: `${monday}T23:10:00.000+01:00` });
    expect(unusualPatterns([night, { ...night, kind: "print" }], noCases)).toEqual([
      {
        kind: "night",
        userId: "kari",
        userName: "Kari Oppdiktet Moen",
        day: monday,
        count: 2,
        caseNumbers: ["2027-001"],
      },
    ]);
  });

  it.each(["lock", "backup", "scrub", "unclosed"] as const)(
    "is not told for what the program does by itself: %s",
    (kind) => {
      expect(kinds([makeLogRow(kind, { at: `${monday}T03:00:00.000+01:00` })])).toEqual([]);
    },
  );
});

describe("unusual: own name", () => {
  it.each([
    ["Kari Oppdiktet Moen", true],
    ["KARI MOEN", true],
    ["Moen, Kari", true],
    ["Ola Moen", false],
    ["Kari Moene", false],
    ["", false],
  ])("a case of %s: %s", (name, told) => {
    expect(kinds([makeLogRow("open")], named(name))).toEqual(told ? ["ownName"] : []);
  });

  it.each([
    ["moen", true],
    ["Kari", false],
    ["anne moen", true],
    ["moenskogen", false],
  ])("a search for %s: %s", (text, told) => {
    expect(kinds([makeLogRow("search", { record: "", caseNumber: "", text })])).toEqual(told ? ["ownName"] : []);
  });

  it("does not stumble over a user without a name", () => {
    expect(kinds([makeLogRow("search", { userName: "", text: "moen" })])).toEqual([]);
  });
});

describe("unusual: failed unlocks and closed cases", () => {
  const failures = (count: number): LogRow[] =>
    minuteByMinute(count, monday, () => ({ kind: "failedUnlock", record: "", caseNumber: "" }));

  it("is told from five failed unlocks in a day", () => {
    expect(kinds(failures(4))).toEqual([]);
    expect(unusualPatterns(failures(5), noCases)).toMatchObject([{ kind: "failedUnlocks", count: 5, caseNumbers: [] }]);
  });

  it("is told when a closed case is opened", () => {
    expect(kinds([makeLogRow("open")], named("Per Fossum", true))).toEqual(["closedCases"]);
    expect(kinds([makeLogRow("change")], named("Per Fossum", true))).toEqual([]);
    expect(kinds([makeLogRow("open")], named("Per Fossum", false))).toEqual([]);
  });

  it("has the newest day first", () => {
    const days = ["2027-03-13", "2027-03-20", "2027-03-14"].map((day) =>
      makeLogRow("open", { at: `${day}T12:00:00+01:00` }),
    );
    expect(unusualPatterns(days, noCases).map(({ day }) => day)).toEqual(["2027-03-20", "2027-03-14", "2027-03-13"]);
  });
});

import { describe, expect, it } from "vitest";
import {
  byDay,
  dayTitle,
  daysOf,
  everything,
  lineTime,
  matchCase,
  moment,
} from "../../../../../renderer/features/accessLog/logView.ts";
import { groupRows } from "../../../../../shared/accessLog/groupRows.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";
import { makeLogRow } from "../../../../fixtures/makeLogRow.ts";

const today = "2027-03-15";
const cases = [
  { id: "a", number: "2027-001", name: "Tuva Oppdiktet Fjellstad" },
  { id: "b", number: "2027-002", name: "Åse Fjellheim" },
  { id: "c", number: "2027-0021", name: "" },
];

describe("matchCase", () => {
  it.each([
    ["", { kind: "any" }],
    ["   ", { kind: "any" }],
    ["2027-002", { kind: "one", found: cases[1] }],
    ["2027-0021", { kind: "one", found: cases[2] }],
    ["tuva", { kind: "one", found: cases[0] }],
    ["fjellstad TUVA", { kind: "one", found: cases[0] }],
    ["fjell", { kind: "many", count: 2 }],
    ["2027", { kind: "many", count: 3 }],
    ["Ola", { kind: "none" }],
  ])("reads %j", (typed, expected) => {
    expect(matchCase(cases, typed)).toEqual(expected);
  });
});

describe("daysOf", () => {
  it.each([
    ["today", "2027-03-15", ""],
    ["week", "2027-03-09", ""],
    ["month", "2027-02-14", ""],
    ["year", "2026-03-16", ""],
    ["all", "", ""],
  ] as const)("%s begins %s", (period, from, to) => {
    expect(daysOf({ ...everything, period }, today)).toEqual({ from, to });
  });

  it("takes chosen dates, and nothing for what is no date", () => {
    const view = { ...everything, period: "dates", from: "2027-01-01", to: "30.02" } as const;
    expect(daysOf(view, today)).toEqual({ from: "2027-01-01", to: "" });
  });
});

describe("days and times", () => {
  const weekdays = messages.nb.accessLog.weekdays;

  it("names the day of the week", () => {
    expect(dayTitle("2027-03-15", weekdays)).toBe("mandag 15.03.2027");
    expect(dayTitle("2027-03-21", weekdays)).toBe("søndag 21.03.2027");
    expect(dayTitle("2027-03-20", messages.nn.accessLog.weekdays)).toBe("laurdag 20.03.2027");
  });

  it("parts lines by the day on the wall of the workstation", () => {
    const late = makeLogRow("open", { at: "2027-03-15T23:30:00.000+01:00", seq: 2 });
    const early = makeLogRow("open", { at: "2027-03-15T00:10:00.000+01:00" });
    const before = makeLogRow("open", { at: "2027-03-14T23:59:00.000+01:00" });
    const days = byDay(groupRows([late, early, before]));
    expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
      ["2027-03-15", 2],
      ["2027-03-14", 1],
    ]);
  });

  it("shows from when to when something was done", () => {
    const [line] = groupRows([
      makeLogRow("change", { at: "2027-03-15T10:09:00.000+01:00", seq: 2 }),
      makeLogRow("change", { at: "2027-03-15T10:01:00.000+01:00" }),
    ]);
    expect(line && lineTime(line)).toBe("10.01–10.09");
    expect(lineTime({ row: makeLogRow("open"), count: 1, since: makeLogRow("open").at, details: [] })).toBe("10.00");
    expect(moment("2027-03-15T10:09:00.000+01:00", messages.nb.accessLog.at)).toBe("15.03.2027 kl. 10.09");
    expect(moment("", messages.nb.accessLog.at)).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import type { Appointment } from "../../../../shared/case/schema.ts";
import { deputyLines } from "../../../../shared/contactLog/deputyLines.ts";
import { makeAppointment } from "../../../fixtures/makeCase.ts";

const today = "2026-11-21";

describe("deputyLines", () => {
  it.each<[string, Partial<Appointment>, string[]]>([
    ["nobody stands in", {}, []],
    ["no first day", { deputyId: "d" }, []],
    ["one who begins tomorrow", { deputyId: "d", deputyFrom: "2026-11-22" }, []],
    ["one who begins today", { deputyId: "d", deputyFrom: today }, ["2026-11-21 begins"]],
    ["the last day is today", { deputyId: "d", deputyFrom: "2026-11-01", deputyUntil: today }, ["2026-11-01 begins"]],
    [
      "the last day was yesterday",
      { deputyId: "d", deputyFrom: "2026-11-01", deputyUntil: "2026-11-20" },
      ["2026-11-20 ends", "2026-11-01 begins"],
    ],
    [
      "the appointment ended before the deputy's days",
      { deputyId: "d", deputyFrom: "2026-10-01", deputyUntil: "2026-12-24", until: "2026-11-10" },
      ["2026-11-10 ends", "2026-10-01 begins"],
    ],
    ["backwards", { deputyId: "d", deputyFrom: "2026-11-10", deputyUntil: "2026-11-01" }, ["2026-11-10 begins"]],
  ])("%s", (_what, given, lines) => {
    const found = deputyLines({ appointments: [makeAppointment(given)] }, today);
    expect(found.map(({ on, what }) => `${on} ${what}`)).toEqual(lines);
  });
});

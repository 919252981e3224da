import { describe, expect, it } from "vitest";
import { readersOf } from "../../../../shared/case/access.ts";
import { caseRecord, type Appointment, type CaseRecord } from "../../../../shared/case/schema.ts";
import { handOver, moveOverlap, takeBack, type HandOver } from "../../../../shared/changeover/handOver.ts";
import {
  changeoverState,
  firstOverlap,
  handingOver,
  openChangeovers,
  lastDay,
  overlapProblems,
} from "../../../../shared/changeover/rules.ts";
import type { Changeover } from "../../../../shared/changeover/schema.ts";
import { makePerson } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase } from "../case/caseBuilders.ts";

const old = makeAppointment({ id: "old", coordinatorId: "kari", from: "2026-01-01" });
const given: HandOver = {
  changeoverId: "change",
  appointmentId: "fresh",
  fromId: "old",
  toCoordinatorId: "per",
  reason: "leaves",
  reasonNote: "",
  overlapFrom: "2026-12-01",
  overlapUntil: "2026-12-31",
};
const record = (changes: Partial<CaseRecord> = {}): CaseRecord => makeCase({ appointments: [old], ...changes });
const after = (before: CaseRecord, changes: Partial<HandOver> = {}): CaseRecord => ({
  ...before,
  ...handOver(before, { ...given, ...changes }),
});
const shown = ({ appointments }: CaseRecord) =>
  appointments.map(({ coordinatorId, type, from, until }) => [coordinatorId, type, from, until]);

describe("the first suggestion", () => {
  it.each([
    ["", "2026-12-15", "2027-01-15"],
    ["2026-12-31", "2026-12-15", "2026-12-31"],
    ["2026-12-15", "2026-12-15", "2026-12-15"],
    ["2027-03-01", "2026-12-15", "2027-01-15"],
    ["2026-12-01", "2026-12-15", "2027-01-15"],
    ["etter jul", "2026-12-15", "2027-01-15"],
    ["", "2027-01-31", "2027-02-28"],
  ])("when the last day in the work is %s, on %s: until %s", (leavingOn, today, overlapUntil) => {
    expect(firstOverlap(leavingOn, today)).toEqual({ overlapFrom: today, overlapUntil });
  });
});

describe("the days of an overlap", () => {
  it.each([
    ["2026-12-01", "2026-12-31", []],
    ["2026-12-01", "2026-12-01", []],
    ["2026-12-01", "", []],
    ["2026-12-01", "2026-11-30", ["overlapUntil"]],
    ["2026-12-01", "etter jul", ["overlapUntil"]],
    ["", "2026-12-31", ["overlapFrom"]],
    ["", "", ["overlapFrom"]],
  ])("%s to %s", (overlapFrom, overlapUntil, wrong) => {
    expect(overlapProblems({ overlapFrom, overlapUntil })).toEqual(wrong);
  });
});

describe("the last day", () => {
  it.each([
    ["2026-12-01", "2026-12-31", "2026-12-31"],
    ["2026-12-01", "2026-12-01", "2026-12-01"],
    ["2026-12-01", "", "2026-11-30"],
    ["2026-12-01", "2026-11-15", "2026-11-30"],
    ["2028-03-01", "", "2028-02-29"],
    ["", "2026-12-31", "2026-12-31"],
    ["", "", ""],
    ["snart", "etter jul", ""],
  ])("of an overlap %s to %s is %s", (overlapFrom, overlapUntil, day) => {
    expect(lastDay({ overlapFrom, overlapUntil })).toBe(day);
  });
});

describe("handOver", () => {
  it("appoints the new one, gives the old one a last day, and fits the schema", () => {
    const next = after(record(), { leaderAgreed: true, personsView: "Vil gjerne møte Per først." });
    expect(caseRecord.parse(next)).toEqual(next);
    expect(shown(next)).toEqual([
      ["kari", "coordinator", "2026-01-01", "2026-12-31"],
      ["per", "coordinator", "2026-12-01", ""],
    ]);
    expect(next.appointments[1]?.leaderAgreed).toBe(true);
    expect(next.changeovers).toMatchObject([{ id: "change", fromId: "old", toId: "fresh", reason: "leaves" }]);
  });

  it.each([
    ["2026-11-30", ["kari"]],
    ["2026-12-01", ["kari", "per"]],
    ["2026-12-31", ["kari", "per"]],
    ["2027-01-01", ["per"]],
  ])("lets both open the case in the overlap, and one outside it: %s", (today, ids) => {
    expect(readersOf(after(record()), today)).toEqual(ids);
  });

  it.each([
    ["2026-12-10", ["kari", "per", "vikar"]],
    ["2026-12-21", ["kari", "per"]],
    ["2027-01-02", ["per"]],
  ])("lets the old one's deputy in on the agreed days only, and never after the old one: %s", (today, ids) => {
    const deputy = { deputyId: "vikar", deputyFrom: "2026-12-05", deputyUntil: "2026-12-20" };
    expect(readersOf(after(record({ appointments: [{ ...old, ...deputy }] })), today)).toEqual(ids);
  });

  it("keeps a last day that comes sooner", () => {
    const next = after(record({ appointments: [{ ...old, until: "2026-12-15" }] }));
    expect(next.appointments[0]?.until).toBe("2026-12-15");
  });

  const child = makeAppointment({ id: "old", coordinatorId: "kari", type: "childCoordinator", until: "2028-04-11" });
  it.each<[string, string, Partial<HandOver>, Appointment["type"], string]>([
    ["stays barnekoordinator until 18", "2010-04-12", {}, "childCoordinator", "2028-04-11"],
    ["becomes koordinator at 18", "2008-12-01", {}, "coordinator", ""],
    ["stays barnekoordinator on the day before", "2008-12-02", {}, "childCoordinator", "2026-12-01"],
    ["becomes koordinator when that is the reason", "2010-04-12", { reason: "turns18" }, "coordinator", ""],
    ["stays barnekoordinator while no birth date is known", "", {}, "childCoordinator", ""],
  ])("%s", (_, birthDate, changes, type, until) => {
    const next = after(record({ appointments: [child], person: makePerson({ birthDate }) }), changes);
    expect(shown(next)[1]).toEqual(["per", type, "2026-12-01", until]);
  });

  it("takes over with the appointment somebody has in the case already", () => {
    const per = makeAppointment({ id: "per", coordinatorId: "per", from: "2026-06-01", until: "2027-01-31" });
    const next = after(record({ appointments: [old, per] }));
    expect(shown(next)).toEqual([
      ["kari", "coordinator", "2026-01-01", "2026-12-31"],
      ["per", "coordinator", "2026-06-01", ""],
    ]);
    expect(next.changeovers[0]?.toId).toBe("per");
  });

  it("appoints anew whose appointment is over by then", () => {
    const per = makeAppointment({ id: "per", coordinatorId: "per", until: "2026-11-30" });
    expect(after(record({ appointments: [old, per] })).appointments).toHaveLength(3);
  });

  it("changes nothing when the appointment is gone", () => {
    expect(after(record(), { fromId: "gone" })).toEqual(record());
  });
});

describe("the days of a change", () => {
  const begun = after(record());
  const state = (changes: Partial<Changeover>, today: string) =>
    changeoverState({ overlapFrom: "2026-12-01", overlapUntil: "2026-12-31", completedOn: "", ...changes }, today);

  it.each<[string, Partial<Changeover>, string]>([
    ["2026-11-30", {}, "coming"],
    ["2026-12-01", {}, "overlap"],
    ["2026-12-31", {}, "overlap"],
    ["2027-01-01", {}, "over"],
    ["2026-12-01", { overlapUntil: "" }, "over"],
    ["2026-12-10", { completedOn: "2026-12-10" }, "done"],
    ["2026-12-10", { completedOn: "10.12" }, "overlap"],
    ["2026-12-10", { overlapFrom: "snart" }, "coming"],
  ])("on %s with %j are %s", (today, changes, expected) => {
    expect(state(changes, today)).toBe(expected);
  });

  it("move both appointments as long as they follow the overlap", () => {
    const moved = {
      ...begun,
      ...moveOverlap(begun, "change", { overlapFrom: "2026-12-08", overlapUntil: "2027-01-31" }),
    };
    expect(shown(moved).map(([, , from, until]) => [from, until])).toEqual([
      ["2026-01-01", "2027-01-31"],
      ["2026-12-08", ""],
    ]);
    const own = begun.appointments.map((one) => (one.id === "old" ? { ...one, until: "2026-12-20" } : one));
    const other = moveOverlap({ ...begun, appointments: own }, "change", { overlapUntil: "2027-01-31" });
    expect(other.appointments[0]?.until).toBe("2026-12-20");
  });

  it("are taken back as if nothing had been decided", () => {
    expect({ ...begun, ...takeBack(begun, "change") }).toEqual(record());
    expect(takeBack(begun, "gone").appointments).toEqual(begun.appointments);
  });

  it("leave an appointment that was there before, when they are taken back", () => {
    const per = makeAppointment({ id: "per", coordinatorId: "per", from: "2026-06-01" });
    const next = after(record({ appointments: [old, per] }));
    expect(takeBack(next, "change").appointments).toEqual([old, per]);
  });

  it.each([
    ["", "change"],
    ["2.", "change"],
    ["2026-12-10", undefined],
  ])("are told of the appointment that is handed over, until somebody says it is done: %j", (completedOn, id) => {
    const changeovers = begun.changeovers.map((one) => ({ ...one, completedOn }));
    expect(handingOver(changeovers, old)?.id).toBe(id);
    expect(handingOver(changeovers, { id: "fresh" })).toBeUndefined();
    expect(openChangeovers({ changeovers })).toHaveLength(id === undefined ? 0 : 1);
  });
});

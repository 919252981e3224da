import { describe, expect, it } from "vitest";
import { caseStatus } from "../../../../shared/path/caseStatus.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { closeOn, closingProblem, endings, mayTakeBack, takeBack } from "../../../../shared/closing/closeCase.ts";
import { emptyClosing } from "../../../../shared/case/newCase.ts";
import { makeAppointment, makeCase, planWith, TODAY } from "../case/caseBuilders.ts";

const [before, ahead] = ["2026-11-10", "2026-12-31"];

const running = (changes: Partial<CaseRecord> = {}): CaseRecord =>
  makeCase({
    appointments: [makeAppointment()],
    plan: planWith([], { from: "2026-02-01", until: "2027-06-30", inForceSince: "2026-03-01" }),
    closing: { ...emptyClosing(), reason: "noNeed" },
    ...changes,
  });

const closed = (record: CaseRecord, day: string): CaseRecord => {
  const copy = structuredClone(record);
  closeOn(copy, day, TODAY);
  return copy;
};

describe("closeOn", () => {
  it.each([
    ["today", TODAY, "ended", TODAY],
    ["some days ago", before, "ended", before],
    ["a day ahead: the plan is in force until then", ahead, "inForce", ahead],
  ])("ends both tracks %s", (_name, day, state, until) => {
    const { appointments, plan, closedOn } = closed(running(), day);
    expect(appointments.map((one) => one.until)).toEqual([until]);
    expect(plan).toMatchObject({ state, until });
    expect(closedOn).toBe(day);
  });

  it("is closed from the day on, and open until then", () => {
    expect(caseStatus(closed(running(), TODAY), TODAY)).toBe("closed");
    expect(caseStatus(closed(running(), ahead), TODAY)).toBe("planInForce");
    expect(caseStatus(closed(running(), ahead), ahead)).toBe("closed");
  });

  it.each([
    ["plan", { endsCoordinator: false, endsPlan: true }, "", "ended"],
    ["coordinator", { endsCoordinator: true, endsPlan: false }, TODAY, "inForce"],
  ])("ends only the %s, and leaves the case open", (_name, what, until, state) => {
    const record = closed(running({ closing: { ...emptyClosing(), reason: "noNeed", ...what } }), TODAY);
    expect(record.appointments[0]?.until).toBe(until);
    expect(record.plan.state).toBe(state);
    expect(record.closedOn).toBe("");
  });

  it("closes the case when the only track there is ends, whatever was chosen before", () => {
    const onlyPlan = { ...emptyClosing(), endsCoordinator: false, endsPlan: true };
    expect(closed(running({ appointments: [], closing: onlyPlan }), TODAY).closedOn).toBe(TODAY);
    expect(closed(makeCase({ closing: onlyPlan }), TODAY).closedOn).toBe(TODAY);
  });

  it.each([
    ["has no end", { until: "" }, TODAY],
    ["ends later", { until: "2027-01-31" }, TODAY],
    ["ended before", { until: "2026-05-01" }, "2026-05-01"],
    ["has an end that cannot be read", { until: "til sommeren" }, TODAY],
  ])("an appointment that %s", (_name, given, until) => {
    expect(closed(running({ appointments: [makeAppointment(given)] }), TODAY).appointments[0]?.until).toBe(until);
  });

  it("lets an appointment that has not begun fall away, and ends a deputy's days", () => {
    const appointments = [
      makeAppointment({ deputyId: "k-ola", deputyFrom: "2026-11-01", deputyUntil: "2027-03-01" }),
      makeAppointment({ id: "a2", from: "2026-12-01" }),
    ];
    const after = closed(running({ appointments }), TODAY).appointments;
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ until: TODAY, deputyUntil: TODAY });
  });

  it("leaves a plan alone that is not running", () => {
    expect(closed(running({ plan: planWith([], { state: "ended", until: "2026-01-31" }) }), TODAY).plan).toMatchObject({
      state: "ended",
      until: "2026-01-31",
    });
  });
});

describe("endings", () => {
  it.each([
    ["both tracks", running(), ["both", "plan", "coordinator"]],
    ["a plan alone", running({ appointments: [] }), ["both"]],
    ["a coordinator alone", running({ plan: planWith([], { state: "none" }) }), ["both"]],
    ["a coordinator whose time is over", running({ appointments: [makeAppointment({ until: before })] }), ["both"]],
    ["nothing", makeCase(), ["both"]],
  ])("with %s", (_name, record, expected) => {
    expect(endings(record, TODAY)).toEqual(expected);
  });
});

describe("closingProblem", () => {
  const onlyPlan = { ...emptyClosing(), reason: "noNeed", endsCoordinator: false } as const;
  it.each([
    ["nothing", running(), TODAY, ""],
    ["no reason", running({ closing: emptyClosing() }), TODAY, "reasonMissing"],
    ["no day", running(), "", "dateMissing"],
    ["no day there is", running(), "31.02.2027", "dateMissing"],
    ["a day ahead for all", running(), ahead, ""],
    ["a day ahead for the plan alone", running({ closing: onlyPlan }), ahead, "planEndsAhead"],
    ["the plan alone today", running({ closing: onlyPlan }), TODAY, ""],
  ])("%s", (_name, record, day, problem) => {
    expect(closingProblem(record, day, TODAY)).toBe(problem);
  });
});

describe("taking back", () => {
  it.each([
    [TODAY, true],
    [ahead, true],
    [before, false],
    ["", false],
  ])("a closing of %s: %s", (closedOn, may) => {
    expect(mayTakeBack({ closedOn }, TODAY)).toBe(may);
  });

  it.each([
    [running(), "inForce"],
    [running({ plan: planWith([], { state: "inProgress", inForceSince: "", until: "2027-06-30" }) }), "inProgress"],
  ])("lets what ended that day go on", (record, state) => {
    const back = closed(record, TODAY);
    takeBack(back);
    expect(back).toMatchObject({ closedOn: "", appointments: [{ until: "" }], plan: { state, until: "" } });
  });

  it("leaves alone what had ended earlier", () => {
    const appointments = [makeAppointment({ until: before }), makeAppointment({ id: "a2" })];
    const back = closed(running({ appointments }), TODAY);
    takeBack(back);
    expect(back.appointments.map(({ until }) => until)).toEqual([before, ""]);
  });
});

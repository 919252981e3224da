import { describe, expect, it } from "vitest";
import {
  activeAppointments,
  canHaveChildCoordinator,
  childCoordinatorBar,
  comingAppointments,
  earlierAppointments,
  isClosed,
  planTrack,
} from "../../../../shared/case/rules.ts";
import { makeAppointment, makeCase, planWith, TODAY } from "./caseBuilders.ts";

describe("appointments on a day", () => {
  it.each([
    ["begins today", { from: TODAY }, "active"],
    ["began earlier, no end", { from: "2020-01-01" }, "active"],
    ["ends today: the last day counts", { until: TODAY }, "active"],
    ["ended yesterday", { until: "2026-11-20" }, "earlier"],
    ["begins tomorrow", { from: "2026-11-22" }, "coming"],
    ["begins and ends later", { from: "2026-12-01", until: "2026-12-31" }, "coming"],
    ["a start that is no date does not delay it", { from: "snart" }, "active"],
    ["an end that is no date does not end it", { until: "30.02.2020" }, "active"],
    ["no start", { from: "" }, "active"],
  ])("%s", (_what, dates, expected) => {
    const record = { appointments: [makeAppointment(dates)] };
    const found = {
      active: activeAppointments(record, TODAY).length,
      coming: comingAppointments(record, TODAY).length,
      earlier: earlierAppointments(record, TODAY).length,
    };
    expect(found).toEqual({ active: 0, coming: 0, earlier: 0, [expected]: 1 });
  });

  it("keeps two coordinators in force side by side during an overlap", () => {
    const from = makeAppointment({ until: "2026-12-01" });
    const to = { ...makeAppointment({ coordinatorId: "k-per", from: "2026-11-01" }), id: "a2" };
    expect(activeAppointments({ appointments: [from, to] }, TODAY)).toHaveLength(2);
  });

  it("does not end a barnekoordinator by itself at 18, so that the case is never left without anyone", () => {
    const appointments = [makeAppointment({ type: "childCoordinator" })];
    expect(activeAppointments({ appointments }, "2099-01-01")).toHaveLength(1);
  });
});

describe("isClosed", () => {
  it("is open again when the closing date is cleared", () => {
    expect(isClosed(makeCase({ closedOn: "" }), TODAY)).toBe(false);
  });
});

describe("barnekoordinator (hol § 7-2 a: expected child, or until 18)", () => {
  it.each([
    ["17, the day before 18", { kind: "person", birthDate: "2008-11-22" }, ""],
    ["18 today", { kind: "person", birthDate: "2008-11-21" }, "adult"],
    ["born today", { kind: "person", birthDate: TODAY }, ""],
    ["29 February, 28 February at 18", { kind: "person", birthDate: "2008-02-29" }, "adult"],
    ["expected child, no date", { kind: "expectedChild", birthDate: "" }, ""],
    ["expected child, due date ahead", { kind: "expectedChild", birthDate: "2027-03-01" }, ""],
    ["expected child that has been 18 years on file", { kind: "expectedChild", birthDate: "2000-01-01" }, "adult"],
    ["person without birth date", { kind: "person", birthDate: "" }, "ageUnknown"],
    ["birth date that does not exist", { kind: "person", birthDate: "30.02.2020" }, "ageUnknown"],
    ["birth date ahead", { kind: "person", birthDate: "2027-01-01" }, "ageUnknown"],
  ] as const)("%s", (_what, person, bar) => {
    expect(childCoordinatorBar(person, TODAY)).toBe(bar);
    expect(canHaveChildCoordinator(person, TODAY)).toBe(bar === "");
  });

  it("counts a leap day's child as 17 on 28 February and 18 on 1 March", () => {
    const person = { kind: "person", birthDate: "2008-02-29" } as const;
    expect(canHaveChildCoordinator(person, "2026-02-28")).toBe(true);
    expect(canHaveChildCoordinator(person, "2026-03-01")).toBe(false);
  });
});

describe("planTrack", () => {
  it.each([
    ["none", "notOffered", "none"],
    ["none", "offered", "offered"],
    ["none", "accepted", "accepted"],
    ["none", "declined", "declined"],
    ["inProgress", "declined", "inProgress"],
    ["inForce", "accepted", "inForce"],
    ["ended", "offered", "ended"],
  ] as const)("plan %s, answer %s: %s", (state, planAnswer, track) => {
    expect(planTrack({ plan: planWith([], { state }), planAnswer })).toBe(track);
  });
});

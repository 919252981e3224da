import { describe, expect, it } from "vitest";
import { emptyAssessment, emptyReferral } from "../../../../shared/case/newCase.ts";
import { eighteenthBirthday } from "../../../../shared/case/rules.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { caseDeadlines } from "../../../../shared/followup/deadlines.ts";
import type { DeadlineKind } from "../../../../shared/followup/line.ts";
import { mondayList } from "../../../../shared/followup/mondayList.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import { makeSettings } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const received = (...dates: string[]): CaseRecord["referrals"] =>
  dates.map((date, index) => ({ ...emptyReferral(`r${index}`, TODAY), receivedOn: date }));

/** Answered, so that no foreløpig svar is due. */
const answered = { referrals: [], coordinatorAnswer: "accepted" } as const satisfies Partial<CaseRecord>;
const born = (birthDate: string): CaseRecord["person"] => ({ ...makeCase().person, birthDate });
/** Of the kinds a case has alone, whatever else it lacks. */
const asked: readonly DeadlineKind[] = [
  "answer",
  "consentEnds",
  "revision",
  "measure",
  "turns18",
  "childCoordinatorEnds",
];
const deadlines = (record: CaseRecord) =>
  caseDeadlines(record, makeSettings(), TODAY).filter(({ kind }) => asked.includes(kind));
const nextDeadline = (record: CaseRecord) => deadlines(record)[0] ?? { date: "", kind: "" };
const later = { nextRevision: "2027-11-01" };
const child = { ...answered, appointments: [makeAppointment({ type: "childCoordinator" })] };

describe("nextDeadline", () => {
  const rows: [string, Partial<CaseRecord>, string, DeadlineKind | ""][] = [
    ["one month after the report (fvl § 11 a)", { referrals: received("2026-11-10") }, "2026-12-10", "answer"],
    ["month end: 31 January gives 28 February", { referrals: received("2026-01-31") }, "2026-02-28", "answer"],
    ["month end in a leap year", { referrals: received("2028-01-31") }, "2028-02-29", "answer"],
    ["the earliest of several reports", { referrals: received("2026-11-15", "2026-11-01") }, "2026-12-01", "answer"],
    [
      "a report whose date is unreadable is passed over",
      { referrals: received("i går", "2026-11-01") },
      "2026-12-01",
      "answer",
    ],
    [
      "no answer due once coordinator is offered",
      { referrals: received("2026-01-01"), coordinatorAnswer: "offered" },
      "",
      "",
    ],
    ["no answer due once a plan is declined", { referrals: received("2026-01-01"), planAnswer: "declined" }, "", ""],
    [
      "no answer due once someone is appointed",
      { referrals: received("2026-01-01"), appointments: [makeAppointment()] },
      "",
      "",
    ],
    [
      "no answer due once a preliminary one is sent",
      {
        referrals: received("2026-01-01"),
        assessment: { ...emptyAssessment(), preliminaryAnswerOn: "2026-01-20" },
      },
      "",
      "",
    ],
    [
      "no answer due once a refusal is sent",
      { referrals: received("2026-01-01"), assessment: { ...emptyAssessment(), answeredOn: "2026-01-20" } },
      "",
      "",
    ],
    ["consent ends", { ...answered, consents: [makeConsent({ until: "2027-05-01" })] }, "2027-05-01", "consentEnds"],
    [
      "consent that has run out is over the deadline",
      { ...answered, consents: [makeConsent({ until: "2026-11-01" })] },
      "2026-11-01",
      "consentEnds",
    ],
    ["a draft does not end", { ...answered, consents: [makeConsent({ state: "draft", until: "2027-05-01" })] }, "", ""],
    ["plan revision", { ...answered, plan: planWith([], { nextRevision: "2027-02-01" }) }, "2027-02-01", "revision"],
    [
      "no revision of a plan that is not in force yet",
      { ...answered, plan: planWith([], { state: "inProgress", nextRevision: "2027-02-01" }) },
      "",
      "",
    ],
    [
      "earliest open measure",
      { ...answered, plan: planWith([{ deadline: "2027-03-01" }, { deadline: "2027-01-15" }], later) },
      "2027-01-15",
      "measure",
    ],
    [
      "a postponed measure is still open",
      { ...answered, plan: planWith([{ deadline: "2027-01-15", status: "postponed" }], later) },
      "2027-01-15",
      "measure",
    ],
    [
      "done and stopped measures are not due",
      {
        ...answered,
        plan: planWith(
          [
            { deadline: "2026-01-15", status: "done" },
            { deadline: "2026-01-15", status: "stopped" },
          ],
          later,
        ),
      },
      later.nextRevision,
      "revision",
    ],
    [
      "a deadline that does not exist is passed over",
      { ...answered, plan: planWith([{ deadline: "30.02.2027" }], later) },
      later.nextRevision,
      "revision",
    ],
    [
      "no measures of an ended plan",
      { ...answered, plan: planWith([{ deadline: "2026-01-15" }], { state: "ended" }) },
      "",
      "",
    ],
    [
      "18 within a year with a barnekoordinator (hol § 7-2 a)",
      { ...child, person: born("2009-06-01") },
      "2027-06-01",
      "childCoordinatorEnds",
    ],
    ["18 in exactly twelve months", { ...child, person: born("2009-11-21") }, "2027-11-21", "childCoordinatorEnds"],
    ["18 a day later than that is not yet due", { ...child, person: born("2009-11-22") }, "", ""],
    [
      "18 already: over the deadline until it is ended",
      { ...child, person: born("2008-01-01") },
      "2026-01-01",
      "childCoordinatorEnds",
    ],
    [
      "18 within a year without a barnekoordinator: parental responsibility ends",
      { ...answered, appointments: [makeAppointment()], person: born("2009-06-01") },
      "2027-06-01",
      "turns18",
    ],
    ["nothing is due in a closed case", { referrals: received("2020-01-01"), closedOn: "2026-10-01" }, "", ""],
    ["nothing is due without dates", { ...answered }, "", ""],
  ];
  it.each(rows)("%s", (_what, changes, date, kind) => {
    expect(nextDeadline(makeCase(changes))).toEqual({ date, kind });
  });

  it("takes the newest signed consent; what it replaced may run out unnoticed", () => {
    const consents = [
      makeConsent({ id: "k2", version: 2, until: "2028-01-01" }),
      makeConsent({ id: "k1", version: 1, until: "2026-01-01" }),
    ];
    expect(nextDeadline(makeCase({ ...answered, consents })).date).toBe("2028-01-01");
  });

  it("asks nothing of a consent that is withdrawn", () => {
    const withdrawal = {
      id: "w1",
      on: TODAY,
      how: "oral",
      by: "",
      coordinator: true,
      plan: true,
      serviceRows: [],
      consequencesExplained: true,
      informed: "",
    } as const;
    const consents = [makeConsent({ until: "2027-05-01", withdrawals: [{ ...withdrawal, serviceRows: [] }] })];
    expect(nextDeadline(makeCase({ ...answered, consents }))).toEqual({ date: "", kind: "" });
  });

  it("gives the earliest of all tracks, and the rest in order", () => {
    const record = makeCase({
      referrals: received("2026-11-10"),
      consents: [makeConsent({ until: "2027-05-01" })],
      plan: planWith([{ deadline: "2026-11-30" }], { nextRevision: "2027-01-01" }),
    });
    expect(deadlines(record).map(({ kind }) => kind)).toEqual(["measure", "answer", "revision", "consentEnds"]);
    expect(nextDeadline(record)).toEqual({ date: "2026-11-30", kind: "measure" });
  });
});

describe("eighteenthBirthday", () => {
  it.each([
    ["2008-06-01", "2026-06-01"],
    ["2008-02-29", "2026-03-01"],
    ["2010-12-31", "2028-12-31"],
  ])("%s -> %s", (birthDate, expected) => {
    expect(eighteenthBirthday(birthDate)).toBe(expected);
  });
});

describe("caseDeadlines and the start page", () => {
  const record = makeCase({
    ...{ id: "c1", referrals: received("2026-11-10"), person: born("2014-12-01") },
    consents: [makeConsent({ until: "2026-12-05" })],
    appointments: [makeAppointment({ from: "2026-11-18" })],
    plan: planWith([{ deadline: "2026-11-30" }], { nextRevision: "2026-12-20" }),
  });
  const settings = makeSettings();
  const register = { coordinators: [], courses: [] };
  const unit = emptyUnit();
  const given = { register, services: [], unit, settings, role: "leader", today: TODAY } as const;

  it("give the same day for the same thing", () => {
    const told = mondayList({ ...given, summaries: [summarise(record, TODAY)] });
    const days = new Map(caseDeadlines(record, settings, TODAY).map(({ kind, date }) => [kind as string, date]));
    const lines = told.filter(({ caseId, due, kind }) => caseId === "c1" && due !== "" && kind !== "transition");
    expect(lines.length).toBeGreaterThan(4);
    for (const { kind, due } of lines) expect(`${kind} ${days.get(kind) ?? ""}`).toBe(`${kind} ${due}`);
  });

  it("follow the unit's own times", () => {
    const slow = {
      ...settings,
      deadlines: { ...settings.deadlines, firstContact: { amount: 30, unit: "days" as const } },
    };
    const day = (times: Parameters<typeof caseDeadlines>[1]) =>
      caseDeadlines(record, times, TODAY).find(({ kind }) => kind === "firstContact")?.date;
    expect(day(slow)).toBe("2026-12-18");
    expect(day(settings)).not.toBe("2026-12-18");
  });
});

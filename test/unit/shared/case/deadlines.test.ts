import { describe, expect, it } from "vitest";
import { deadlines, eighteenthBirthday, nextDeadline } from "../../../../shared/case/deadlines.ts";
import { emptyAssessment, emptyReferral } from "../../../../shared/case/newCase.ts";
import type { CaseRecord, CaseSummary } from "../../../../shared/case/schema.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "./caseBuilders.ts";

const received = (...dates: string[]): CaseRecord["referrals"] =>
  dates.map((date, index) => ({ ...emptyReferral(`r${index}`, TODAY), receivedOn: date }));

/** Answered, so that no foreløpig svar is due. */
const answered = { referrals: [], coordinatorAnswer: "accepted" } as const satisfies Partial<CaseRecord>;
const born = (birthDate: string): CaseRecord["person"] => ({ ...makeCase().person, birthDate });
const child = { ...answered, appointments: [makeAppointment({ type: "childCoordinator" })] };

describe("nextDeadline", () => {
  const rows: [string, Partial<CaseRecord>, string, CaseSummary["deadlineKind"]][] = [
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
    ["consent ends", { ...answered, consents: [makeConsent({ until: "2027-05-01" })] }, "2027-05-01", "consentExpires"],
    [
      "consent that has run out is over the deadline",
      { ...answered, consents: [makeConsent({ until: "2026-11-01" })] },
      "2026-11-01",
      "consentExpires",
    ],
    ["a draft does not end", { ...answered, consents: [makeConsent({ state: "draft", until: "2027-05-01" })] }, "", ""],
    [
      "plan revision",
      { ...answered, plan: planWith([], { nextRevision: "2027-02-01" }) },
      "2027-02-01",
      "planRevision",
    ],
    [
      "no revision of a plan that is not in force yet",
      { ...answered, plan: planWith([], { state: "inProgress", nextRevision: "2027-02-01" }) },
      "",
      "",
    ],
    [
      "earliest open measure",
      { ...answered, plan: planWith([{ deadline: "2027-03-01" }, { deadline: "2027-01-15" }]) },
      "2027-01-15",
      "measure",
    ],
    [
      "a postponed measure is still open",
      { ...answered, plan: planWith([{ deadline: "2027-01-15", status: "postponed" }]) },
      "2027-01-15",
      "measure",
    ],
    [
      "done and stopped measures are not due",
      {
        ...answered,
        plan: planWith([
          { deadline: "2026-01-15", status: "done" },
          { deadline: "2026-01-15", status: "stopped" },
        ]),
      },
      "",
      "",
    ],
    [
      "a deadline that does not exist is passed over",
      { ...answered, plan: planWith([{ deadline: "30.02.2027" }]) },
      "",
      "",
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
      "turns18",
    ],
    ["18 in exactly twelve months", { ...child, person: born("2009-11-21") }, "2027-11-21", "turns18"],
    ["18 a day later than that is not yet due", { ...child, person: born("2009-11-22") }, "", ""],
    [
      "18 already: over the deadline until it is ended",
      { ...child, person: born("2008-01-01") },
      "2026-01-01",
      "turns18",
    ],
    [
      "no 18-year date without a barnekoordinator",
      { ...answered, appointments: [makeAppointment()], person: born("2009-06-01") },
      "",
      "",
    ],
    ["nothing is due in a closed case", { referrals: received("2020-01-01"), closedOn: "2026-10-01" }, "", ""],
    ["nothing is due without dates", { ...answered }, "", ""],
  ];
  it.each(rows)("%s", (_what, changes, date, kind) => {
    expect(nextDeadline(makeCase(changes), TODAY)).toEqual({ date, kind });
  });

  it("takes the newest signed consent; what it replaced may run out unnoticed", () => {
    const consents = [
      makeConsent({ id: "k2", version: 2, until: "2028-01-01" }),
      makeConsent({ id: "k1", version: 1, until: "2026-01-01" }),
    ];
    expect(nextDeadline(makeCase({ ...answered, consents }), TODAY).date).toBe("2028-01-01");
  });

  it("asks nothing of a consent that is withdrawn", () => {
    const withdrawal = {
      id: "w1",
      on: TODAY,
      how: "oral",
      by: "",
      serviceRows: [],
      consequencesExplained: true,
      informed: "",
    } as const;
    const consents = [makeConsent({ until: "2027-05-01", withdrawals: [{ ...withdrawal, serviceRows: [] }] })];
    expect(nextDeadline(makeCase({ ...answered, consents }), TODAY)).toEqual({ date: "", kind: "" });
  });

  it("gives the earliest of all tracks, and the rest in order", () => {
    const record = makeCase({
      referrals: received("2026-11-10"),
      consents: [makeConsent({ until: "2027-05-01" })],
      plan: planWith([{ deadline: "2026-11-30" }], { nextRevision: "2027-01-01" }),
    });
    expect(deadlines(record, TODAY).map(({ kind }) => kind)).toEqual([
      "measure",
      "answer",
      "planRevision",
      "consentExpires",
    ]);
    expect(nextDeadline(record, TODAY)).toEqual({ date: "2026-11-30", kind: "measure" });
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

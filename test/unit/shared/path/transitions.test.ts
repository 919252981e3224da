import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { stepIds, type StepId } from "../../../../shared/path/standardSteps.ts";
import { lacking, standsOn, transitions, walked } from "../../../../shared/path/transitions.ts";
import { makeComplaint, makeContactEntry, makeReferral } from "../../../fixtures/makeCase.ts";
import * as make from "../case/caseBuilders.ts";
import { makeAppointment, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const reported = (receivedOn: string) => [makeReferral({ receivedOn })];
const makeCase = (changes: Partial<CaseRecord> = {}): CaseRecord =>
  make.makeCase({ referrals: reported("2026-10-20"), ...changes });

type Changes = Partial<CaseRecord>;

const assessed = (changes: Partial<CaseRecord["assessment"]>): Changes => ({
  assessment: { ...emptyAssessment(), begunOn: "2026-11-01", decidedOn: "2026-11-10", ...changes },
});
const decided = (outcome: CaseRecord["assessment"]["outcome"]): Changes => assessed({ outcome });
const answered = (outcome: CaseRecord["assessment"]["outcome"]): Changes =>
  assessed({ outcome, answeredOn: "2026-11-10" });
const signed: Changes = { consents: [makeConsent()] };
const ready: Changes = { ...answered("coordinatorAndPlan"), ...signed };
const appointed: Changes = { ...ready, appointments: [makeAppointment()] };
const met: Changes = { ...appointed, ticks: [{ id: "mapping-contact", on: "2026-11-15", by: "Kari" }] };
const complaint = makeComplaint();
const born = (birthDate: string): CaseRecord["person"] => ({ ...makeCase().person, birthDate });
const childCoordinator = [makeAppointment({ type: "childCoordinator" })];

describe("where a case stands (domain.md 3.1)", () => {
  const rows: [string, Changes, StepId][] = [
    ["a report", {}, "report"],
    ["an early consent does not skip the assessment", signed, "report"],
    ["the assessment has begun", assessed({ decidedOn: "" }), "assessment"],
    ["decided without an outcome is not decided", assessed({}), "assessment"],
    ["a unit has appointed by itself", { appointments: [makeAppointment({ appointedBy: "unit" })] }, "assessment"],
    [
      "a unit has appointed, and begun the plan: still to be assessed",
      { appointments: [makeAppointment({ appointedBy: "unit" })], plan: planWith([], { state: "inProgress" }) },
      "assessment",
    ],
    [
      "KE has confirmed what the unit did; consent next",
      { ...decided("coordinator"), appointments: [makeAppointment({ appointedBy: "unit" })] },
      "consent",
    ],
    ["an offer needs consent (HDIR 13.6)", decided("coordinator"), "consent"],
    ["a child coordinator too", decided("childCoordinatorAndPlan"), "consent"],
    [
      "withdrawn consent takes the case back",
      { ...appointed, consents: [makeConsent({ until: "2026-11-20" })] },
      "consent",
    ],
    ["a refusal needs no consent", decided("notMet"), "answer"],
    ["consent in place, answer not sent", { ...decided("coordinator"), ...signed }, "answer"],
    [
      "answer older than the decision is no answer to it",
      { ...signed, ...assessed({ outcome: "coordinator", answeredOn: "2026-11-09" }) },
      "answer",
    ],
    [
      "answer whose date is unreadable",
      { ...signed, ...assessed({ outcome: "coordinator", answeredOn: "i går" }) },
      "answer",
    ],
    ["answered", ready, "appointment"],
    ["the coordinator has left", { ...ready, appointments: [makeAppointment({ until: "2026-11-20" })] }, "appointment"],
    ["the last day counts", { ...ready, appointments: [makeAppointment({ until: TODAY })] }, "mapping"],
    ["the coordinator begins later", { ...ready, appointments: [makeAppointment({ from: "2027-01-01" })] }, "mapping"],
    ["barnekoordinator, 17 years", { ...met, person: born("2008-11-22"), appointments: childCoordinator }, "plan"],
    [
      "barnekoordinator, 18 today",
      { ...met, person: born("2008-11-21"), appointments: childCoordinator },
      "appointment",
    ],
    ["barnekoordinator, birth date unknown", { ...met, appointments: childCoordinator }, "plan"],
    ["appointed, not met", appointed, "mapping"],
    [
      "contact before the appointment does not count",
      { ...appointed, contactLog: [makeContactEntry({ on: "2025-12-31" })] },
      "mapping",
    ],
    [
      "contact on the day of the appointment",
      { ...appointed, contactLog: [makeContactEntry({ on: "2026-01-01" })] },
      "plan",
    ],
    [
      "contact that is planned is none yet",
      { ...appointed, contactLog: [makeContactEntry({ on: "2026-11-22" })] },
      "mapping",
    ],
    ["met", met, "plan"],
    ["plan begun", { ...appointed, plan: planWith([], { state: "inProgress" }) }, "plan"],
    ["coordinator without a plan (pbrl § 2-5 b)", { ...met, planAnswer: "declined" }, "followup"],
    ["plan without a coordinator (NAV-loven § 15)", { ...answered("planOnly"), ...signed }, "plan"],
    ["plan only, in force", { ...answered("planOnly"), ...signed, plan: planWith([]) }, "followup"],
    ["coordinator declined, plan wanted", { ...ready, coordinatorAnswer: "declined", planAnswer: "accepted" }, "plan"],
    ["plan in force", { ...appointed, plan: planWith([], { nextRevision: "2026-11-22" }) }, "followup"],
    ["plan in force, revision today", { ...appointed, plan: planWith([], { nextRevision: TODAY }) }, "evaluation"],
    ["revision date unreadable", { ...appointed, plan: planWith([], { nextRevision: "0 snart" }) }, "followup"],
    ["plan in force, coordinator gone", { ...ready, plan: planWith([]) }, "appointment"],
    ["plan ended, coordinator goes on", { ...met, plan: planWith([], { state: "ended" }) }, "followup"],
    [
      "plan ended, no coordinator wanted",
      { ...ready, coordinatorAnswer: "declined", plan: planWith([], { state: "ended" }) },
      "closing",
    ],
    [
      "no to all that was offered",
      { ...decided("coordinatorAndPlan"), coordinatorAnswer: "declined", planAnswer: "declined" },
      "closing",
    ],
    ["no to the only thing offered", { ...decided("coordinator"), coordinatorAnswer: "declined" }, "closing"],
    ["no to the plan that was the only thing offered", { ...decided("planOnly"), planAnswer: "declined" }, "closing"],
    ["no to the coordinator, plan not answered", { ...ready, coordinatorAnswer: "declined" }, "plan"],
    ["refused and answered", answered("notMet"), "closing"],
    ["refused, complaint open", { ...answered("notMet"), complaints: [complaint] }, "answer"],
    [
      "refused, complaint with statsforvalteren",
      { ...answered("notMet"), complaints: [{ ...complaint, ownDecision: "upheld", forwardedOn: "2026-11-18" }] },
      "answer",
    ],
    [
      "complaint not upheld",
      { ...answered("notMet"), complaints: [{ ...complaint, result: "upheld", resultOn: "2026-11-20" }] },
      "closing",
    ],
    [
      "complaint won: assessed again",
      { ...answered("notMet"), complaints: [{ ...complaint, result: "overturned", resultOn: "2026-11-20" }] },
      "assessment",
    ],
    [
      "complaint partly won",
      { ...answered("notMet"), complaints: [{ ...complaint, result: "partly", resultOn: "2026-11-20" }] },
      "assessment",
    ],
    [
      "the municipality changes its own answer",
      { ...answered("notMet"), complaints: [{ ...complaint, ownDecision: "changed", ownDecisionOn: "2026-11-20" }] },
      "assessment",
    ],
    [
      "won, decided anew with the same end: answer it",
      {
        ...assessed({ outcome: "notMet", decidedOn: "2026-11-21", answeredOn: "2026-11-10" }),
        complaints: [{ ...complaint, result: "overturned", resultOn: "2026-11-20" }],
      },
      "answer",
    ],
    [
      "won, and an offer is made",
      {
        ...assessed({ outcome: "coordinator", decidedOn: "2026-11-21", answeredOn: "2026-11-10" }),
        complaints: [{ ...complaint, result: "overturned", resultOn: "2026-11-20" }],
      },
      "consent",
    ],
    ["a new report after a refusal", { ...answered("notMet"), referrals: reported("2026-11-11") }, "assessment"],
    ["sent on", decided("forwarded"), "closing"],
    ["the report is withdrawn", decided("withdrawn"), "closing"],
    ["closing announced", { ...appointed, closedOn: "2027-01-01" }, "closing"],
    ["closed while it was only a report", { closedOn: "2026-11-01" }, "closing"],
    ["an older case without an assessment: offered", { coordinatorAnswer: "offered" }, "consent"],
    ["an older case without an assessment: appointed", { ...signed, appointments: [makeAppointment()] }, "mapping"],
    [
      "an older case with a plan in force",
      { ...signed, appointments: [makeAppointment()], plan: planWith([]) },
      "followup",
    ],
  ];
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(standsOn(makeCase(changes), TODAY)).toBe(expected);
  });
});

describe("the transitions", () => {
  it("lead everywhere, and from everywhere to the closing", () => {
    expect(new Set(transitions.map(({ to }) => to))).toEqual(new Set(stepIds.filter((id) => id !== "report")));
    for (const from of stepIds.filter((id) => id !== "closing"))
      expect(transitions).toContainEqual({ from, to: "closing", needs: ["closingSet"] });
    expect(transitions.filter(({ from }) => from === "closing")).toEqual([]);
  });

  it("say what is lacking", () => {
    const [toConsent = { from: "report", to: "report", needs: [] }] = transitions.filter(({ to }) => to === "consent");
    expect(lacking(toConsent, makeCase(assessed({})), TODAY)).toEqual(["concluded"]);
    expect(lacking(toConsent, makeCase(decided("notMet")), TODAY)).toEqual(["offered"]);
    expect(lacking(toConsent, makeCase(decided("coordinator")), TODAY)).toEqual([]);
  });

  it("are walked one by one, and a refusal goes past consent", () => {
    expect(walked(makeCase(answered("notMet")), TODAY)).toEqual(["report", "assessment", "answer", "closing"]);
    const whole = makeCase({ ...appointed, plan: planWith([], { nextRevision: TODAY }) });
    expect(walked(whole, TODAY)).toEqual(stepIds.filter((id) => id !== "closing"));
  });
});

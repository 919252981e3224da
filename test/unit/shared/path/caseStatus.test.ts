import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord, CaseStatus } from "../../../../shared/case/schema.ts";
import { caseStatus } from "../../../../shared/path/caseStatus.ts";
import { makeReferral } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const referrals = [makeReferral({ receivedOn: "2026-10-20" })];

const concluded = (changes: Partial<CaseRecord["assessment"]>): Partial<CaseRecord> => ({
  assessment: { ...emptyAssessment(), begunOn: "2026-11-01", decidedOn: "2026-11-10", ...changes },
});
const offer = concluded({ outcome: "coordinatorAndPlan" });

describe("caseStatus (domain.md 3.1)", () => {
  const signed = makeConsent();
  const rows: [string, Partial<CaseRecord>, CaseStatus][] = [
    ["only a report", {}, "received"],
    ["assessment begun", concluded({}), "assessing"],
    ["spoken with, nothing else", { assessment: { ...emptyAssessment(), contactedOn: TODAY } }, "assessing"],
    ["a consent before anything is assessed changes nothing", { consents: [signed] }, "received"],
    ["offered, no consent yet", offer, "awaitingConsent"],
    ["consent drafted", { ...offer, consents: [makeConsent({ state: "draft" })] }, "awaitingConsent"],
    ["consent refused", { ...offer, consents: [makeConsent({ state: "refused" })] }, "awaitingConsent"],
    ["consent run out", { ...offer, consents: [makeConsent({ until: "2026-11-20" })] }, "awaitingConsent"],
    ["consent good to the end of today", { ...offer, consents: [makeConsent({ until: TODAY })] }, "appointing"],
    [
      "a new draft beside a signed one",
      { ...offer, consents: [signed, makeConsent({ id: "k2", version: 2, state: "draft" })] },
      "appointing",
    ],
    [
      "coordinator begins later",
      { consents: [signed], appointments: [makeAppointment({ from: "2027-01-01" })] },
      "appointing",
    ],
    [
      "coordinator ended",
      { consents: [signed], appointments: [makeAppointment({ until: "2026-01-31" })] },
      "appointing",
    ],
    ["coordinator without a plan", { consents: [signed], appointments: [makeAppointment()] }, "coordinated"],
    [
      "coordinator appointed by a unit before anything else",
      { appointments: [makeAppointment({ appointedBy: "unit" })] },
      "coordinated",
    ],
    ["coordinator, plan declined", { appointments: [makeAppointment()], planAnswer: "declined" }, "coordinated"],
    [
      "plan ended, coordinator goes on",
      { appointments: [makeAppointment()], plan: planWith([], { state: "ended" }) },
      "coordinated",
    ],
    [
      "plan begun",
      { appointments: [makeAppointment()], plan: planWith([], { state: "inProgress" }) },
      "planInProgress",
    ],
    ["plan in force", { appointments: [makeAppointment()], plan: planWith([]) }, "planInForce"],
    ["plan in force without a coordinator", { plan: planWith([]) }, "planInForce"],
    ["refused, answer not sent", concluded({ outcome: "notMet" }), "refused"],
    ["refused, answer sent", concluded({ outcome: "notMet", answeredOn: "2026-11-11" }), "refused"],
    ["sent on to another municipality", concluded({ outcome: "forwarded" }), "toClose"],
    ["the report is withdrawn", concluded({ outcome: "withdrawn" }), "toClose"],
    ["no to everything", { ...offer, coordinatorAnswer: "declined", planAnswer: "declined" }, "toClose"],
    ["closed today", { plan: planWith([]), closedOn: TODAY }, "closed"],
    ["closing announced", { plan: planWith([]), closedOn: "2026-12-01" }, "planInForce"],
    ["closed, date unreadable", { closedOn: "i fjor" }, "closed"],
  ];
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(caseStatus(makeCase({ referrals, ...changes }), TODAY)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { messages } from "../../../../shared/i18n/messages.ts";
import { nextThing, type NextThing } from "../../../../shared/path/nextThing.ts";
import { makeComplaint, makeContactEntry, makeReferral } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

type Changes = Partial<CaseRecord>;

const report = (changes: Partial<CaseRecord["referrals"][number]> = {}): Changes => ({
  referrals: [makeReferral({ receivedOn: "2026-10-20", asksForPlan: false, ...changes })],
});
const assessed = (changes: Partial<CaseRecord["assessment"]>): Changes => ({
  assessment: { ...emptyAssessment(), begunOn: "2026-11-01", decidedOn: "2026-11-10", ...changes },
});
const offer = assessed({ outcome: "coordinatorAndPlan" });
const answered = assessed({ outcome: "coordinatorAndPlan", answeredOn: "2026-11-10" });
const refused = assessed({ outcome: "notMet", answeredOn: "2026-11-10" });
const signed = { consents: [makeConsent()] };
const appointed = { ...answered, ...signed, appointments: [makeAppointment()] };
const met = {
  ...appointed,
  contactLog: [makeContactEntry({ on: "2026-11-15" })],
} satisfies Changes;
const unit = { appointments: [makeAppointment({ appointedBy: "unit" })] };

const rows: [string, Changes, NextThing][] = [
  ["a report", {}, "takeCase"],
  ["a unit tells that it has appointed", report({ unitCoordinator: "Kari" }), "registerUnit"],
  ["the same, assessment begun", { ...report({ unitCoordinator: "Kari" }), ...assessed({}) }, "registerUnit"],
  [
    "registered: to be assessed",
    { ...report({ unitCoordinator: "Kari" }), ...unit, ...assessed({ contactedOn: TODAY }) },
    "confirmUnit",
  ],
  ["begun, nobody has asked the person", assessed({}), "talk"],
  ["spoken with", assessed({ contactedOn: "2026-11-02" }), "conclude"],
  ["won complaint", { ...refused, complaints: [makeComplaint({ result: "overturned", resultOn: TODAY })] }, "reassess"],
  ["new report after a refusal", { ...refused, ...report({ receivedOn: "2026-11-15" }) }, "assessAgain"],
  ["offered", offer, "makeConsent"],
  ["draft", { ...offer, consents: [makeConsent({ state: "draft" })] }, "printConsent"],
  ["printed", { ...offer, consents: [makeConsent({ state: "printed" })] }, "registerSignature"],
  ["consent refused", { ...offer, consents: [makeConsent({ state: "refused" })] }, "afterRefusal"],
  ["run out", { ...offer, consents: [makeConsent({ until: "2026-11-20" })] }, "renewConsent"],
  [
    "run out, new one printed",
    {
      ...offer,
      consents: [makeConsent({ until: "2026-11-20" }), makeConsent({ id: "k2", version: 2, state: "printed" })],
    },
    "registerSignature",
  ],
  ["signed", { ...offer, ...signed }, "sendAnswer"],
  ["refusal to be sent", assessed({ outcome: "notMet" }), "sendAnswer"],
  ["complaint here", { ...refused, complaints: [makeComplaint({})] }, "handleComplaint"],
  [
    "upheld here, not sent on",
    { ...refused, complaints: [makeComplaint({ ownDecision: "upheld" })] },
    "handleComplaint",
  ],
  ["complaint goes before the plan", { ...met, complaints: [makeComplaint({})] }, "handleComplaint"],
  [
    "complaint with statsforvalteren",
    { ...refused, complaints: [makeComplaint({ ownDecision: "upheld", forwardedOn: TODAY })] },
    "awaitComplaint",
  ],
  [
    "complaint elsewhere stops nothing else",
    { ...met, complaints: [makeComplaint({ forwardedOn: TODAY })] },
    "offerPlan",
  ],
  ["answered", { ...answered, ...signed }, "appointCoordinator"],
  ["coordinator left, plan goes on", { ...answered, ...signed, plan: planWith([]) }, "appointCoordinator"],
  [
    "barnekoordinator after 18 (hol § 7-2 a)",
    {
      ...met,
      person: { ...makeCase().person, birthDate: "2008-11-21" },
      appointments: [makeAppointment({ type: "childCoordinator" })],
    },
    "replaceChildCoordinator",
  ],
  ["appointed", appointed, "firstContact"],
  ["met", met, "offerPlan"],
  ["met, plan asked for", { ...met, ...report({ asksForPlan: true }) }, "startPlan"],
  ["met, plan accepted", { ...met, planAnswer: "accepted" }, "startPlan"],
  ["plan begun", { ...appointed, plan: planWith([], { state: "inProgress" }) }, "finishPlan"],
  ["plan in force", { ...appointed, plan: planWith([], { nextRevision: "2027-01-01" }) }, "followPlan"],
  ["revision due today", { ...appointed, plan: planWith([], { nextRevision: TODAY }) }, "revisePlan"],
  ["coordinator without a plan", { ...met, planAnswer: "declined" }, "followCoordinator"],
  ["refused", refused, "closeRefused"],
  ["sent on", assessed({ outcome: "forwarded" }), "closeForwarded"],
  ["withdrawn", assessed({ outcome: "withdrawn" }), "closeWithdrawn"],
  ["no to everything", { ...offer, coordinatorAnswer: "declined", planAnswer: "declined" }, "afterDeclined"],
  [
    "plan ended, nobody wanted",
    { ...answered, ...signed, coordinatorAnswer: "declined", plan: planWith([], { state: "ended" }) },
    "closeEnded",
  ],
  ["closing announced", { ...met, closedOn: "2026-12-01" }, "closingAhead"],
  ["closed", { ...met, closedOn: TODAY, complaints: [makeComplaint({})] }, "closed"],
];

describe("nextThing", () => {
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(nextThing(makeCase({ ...report(), ...changes }), TODAY)).toBe(expected);
  });

  it("is tried for everything there are words for", () => {
    expect(new Set(rows.map(([, , thing]) => thing))).toEqual(new Set(Object.keys(messages.nb.path.next)));
  });
});

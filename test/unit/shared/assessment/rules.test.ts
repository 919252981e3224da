import { describe, expect, it } from "vitest";
import { isOffer, needsNewDecision, type NewDecision } from "../../../../shared/assessment/rules.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { makeCase, makeComplaint, makeReferral } from "../../../fixtures/makeCase.ts";

const decided = (outcome: CaseRecord["assessment"]["outcome"], decidedOn = "2026-11-10"): Partial<CaseRecord> => ({
  referrals: [makeReferral({ receivedOn: "2026-10-20" })],
  assessment: { ...emptyAssessment(), outcome, decidedOn },
});
const won = (resultOn: string) => ({ complaints: [makeComplaint({ result: "overturned", resultOn })] });

describe("needsNewDecision", () => {
  const rows: [string, Partial<CaseRecord>, NewDecision][] = [
    ["nothing decided", decided(""), ""],
    ["refused", decided("notMet"), ""],
    ["refused, complaint open", { ...decided("notMet"), complaints: [makeComplaint()] }, ""],
    ["complaint not upheld", { ...decided("notMet"), complaints: [makeComplaint({ result: "upheld" })] }, ""],
    ["complaint dismissed", { ...decided("notMet"), complaints: [makeComplaint({ result: "dismissed" })] }, ""],
    ["complaint withdrawn", { ...decided("notMet"), complaints: [makeComplaint({ result: "withdrawn" })] }, ""],
    ["complaint won", { ...decided("notMet"), ...won("2026-11-20") }, "complaint"],
    ["complaint won, day unknown", { ...decided("notMet"), ...won("") }, "complaint"],
    ["decided again on the day it was won", { ...decided("notMet", "2026-11-20"), ...won("2026-11-20") }, ""],
    [
      "refused, complained and won on one day",
      {
        ...decided("notMet", "2026-11-20"),
        complaints: [makeComplaint({ receivedOn: "2026-11-20", result: "overturned", resultOn: "2026-11-20" })],
      },
      "complaint",
    ],
    ["a won complaint about something that was offered", { ...decided("coordinator"), ...won("2026-11-20") }, ""],
    [
      "the second complaint is won",
      {
        ...decided("notMet"),
        complaints: [
          makeComplaint({ result: "upheld" }),
          makeComplaint({ id: "k2", ownDecision: "changed", ownDecisionOn: "2026-11-20" }),
        ],
      },
      "complaint",
    ],
    [
      "a report after the refusal",
      { ...decided("notMet"), referrals: [makeReferral({ receivedOn: "2026-11-11" })] },
      "report",
    ],
    ["a report on the same day", { ...decided("notMet"), referrals: [makeReferral({ receivedOn: "2026-11-10" })] }, ""],
    [
      "a report after it was sent on",
      { ...decided("forwarded"), referrals: [makeReferral({ receivedOn: "2026-11-11" })] },
      "report",
    ],
    [
      "a report after an offer",
      { ...decided("coordinator"), referrals: [makeReferral({ receivedOn: "2026-11-11" })] },
      "",
    ],
    [
      "a report whose day is unreadable",
      { ...decided("notMet"), referrals: [makeReferral({ receivedOn: "i går" })] },
      "",
    ],
  ];
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(needsNewDecision(makeCase(changes))).toBe(expected);
  });
});

describe("isOffer", () => {
  it.each([
    ["", false],
    ["coordinator", true],
    ["coordinatorAndPlan", true],
    ["planOnly", true],
    ["childCoordinator", true],
    ["childCoordinatorAndPlan", true],
    ["notMet", false],
    ["forwarded", false],
    ["withdrawn", false],
  ] as const)("%s", (outcome, expected) => {
    expect(isOffer(outcome)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { nextStep, type NextStep } from "../../../../shared/case/nextStep.ts";
import { emptyReferral } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "./caseBuilders.ts";

const signed = { consents: [makeConsent()] };
const coordinated = { ...signed, appointments: [makeAppointment()] };
const wantsPlan = { referrals: [{ ...emptyReferral("r1", TODAY), asksForPlan: true }] };

describe("nextStep", () => {
  const rows: [string, Partial<CaseRecord>, NextStep][] = [
    ["a new report needs a consent first (HDIR 13.6)", {}, "makeConsent"],
    ["draft", { consents: [makeConsent({ state: "draft" })] }, "printConsent"],
    ["printed", { consents: [makeConsent({ state: "printed" })] }, "registerSignature"],
    ["refused", { consents: [makeConsent({ state: "refused" })] }, "afterRefusal"],
    ["run out", { consents: [makeConsent({ until: "2026-11-20" })] }, "renewConsent"],
    [
      "run out, new one printed",
      { consents: [makeConsent({ until: "2026-11-20" }), makeConsent({ id: "k2", version: 2, state: "printed" })] },
      "registerSignature",
    ],
    ["signed", signed, "appointCoordinator"],
    [
      "signed, coordinator declined, plan wanted",
      { ...signed, ...wantsPlan, coordinatorAnswer: "declined" },
      "startPlan",
    ],
    ["coordinator begins later", { ...signed, appointments: [makeAppointment({ from: "2027-01-01" })] }, "offerPlan"],
    ["a unit has appointed a coordinator before the consent", { appointments: [makeAppointment()] }, "makeConsent"],
    ["coordinated", coordinated, "offerPlan"],
    ["coordinated, plan asked for", { ...coordinated, ...wantsPlan }, "startPlan"],
    ["coordinated, plan accepted", { ...coordinated, planAnswer: "accepted" }, "startPlan"],
    ["coordinator without a plan", { ...coordinated, planAnswer: "declined" }, "followCoordinator"],
    ["no to everything", { ...signed, coordinatorAnswer: "declined", planAnswer: "declined" }, "afterDeclined"],
    ["plan begun", { ...coordinated, plan: planWith([], { state: "inProgress" }) }, "finishPlan"],
    ["plan in force", { ...coordinated, plan: planWith([], { nextRevision: "2027-01-01" }) }, "followPlan"],
    ["revision due today", { ...coordinated, plan: planWith([], { nextRevision: TODAY }) }, "revisePlan"],
    ["revision date unreadable", { ...coordinated, plan: planWith([], { nextRevision: "0 snart" }) }, "followPlan"],
    ["plan in force, coordinator gone", { ...signed, plan: planWith([]) }, "appointCoordinator"],
    ["plan ended", { ...coordinated, plan: planWith([], { state: "ended" }) }, "followCoordinator"],
    [
      "barnekoordinator at 18",
      {
        ...signed,
        person: { ...makeCase().person, birthDate: "2008-11-21" },
        appointments: [makeAppointment({ type: "childCoordinator" })],
      },
      "replaceChildCoordinator",
    ],
    ["closed", { ...coordinated, closedOn: TODAY }, "closed"],
  ];
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(nextStep(makeCase(changes), TODAY)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { weightKind, weights } from "../../../../shared/coordinator/weight.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const fresh = { appointments: [makeAppointment({ from: "2026-11-01" })] };
const appointed = { appointments: [makeAppointment()] };

describe("weightKind", () => {
  it.each<[string, Partial<CaseRecord>, keyof typeof weights]>([
    ["a report", {}, "new"],
    ["a signed consent", { consents: [makeConsent()] }, "new"],
    ["a coordinator, no word of a plan for three months", appointed, "active"],
    ["a coordinator of a day less", { appointments: [makeAppointment({ from: "2026-08-22" })] }, "new"],
    ["a coordinator of three months", { appointments: [makeAppointment({ from: "2026-08-21" })] }, "active"],
    ["a new coordinator, plan offered", { ...fresh, planAnswer: "offered" }, "new"],
    ["a coordinator, no thanks to a plan", { ...fresh, planAnswer: "declined" }, "active"],
    ["no thanks to a plan, nobody appointed", { planAnswer: "declined" }, "new"],
    ["a plan being made", { ...appointed, plan: planWith([], { state: "inProgress" }) }, "active"],
    ["a plan in force", { ...appointed, plan: planWith([]) }, "stable"],
    ["a plan in force without a coordinator", { plan: planWith([]) }, "stable"],
    ["a plan that has ended", { ...fresh, plan: planWith([], { state: "ended" }) }, "new"],
    ["what somebody has said", { ...appointed, plan: planWith([]), weight: "new" }, "new"],
    ["what somebody has said of a report", { weight: "stable" }, "stable"],
  ])("of %s", (_, record, kind) => {
    expect(weightKind(makeCase(record), TODAY)).toBe(kind);
  });

  it("counts as product.md 3.5 says", () => {
    expect(weights).toEqual({ new: 3, active: 2, stable: 1 });
  });
});

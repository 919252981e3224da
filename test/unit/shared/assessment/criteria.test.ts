import { describe, expect, it } from "vitest";
import { findings, offersCoordinator, offersPlan, outcomesFor } from "../../../../shared/assessment/criteria.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { Person } from "../../../../shared/case/schema.ts";
import type { Assessment } from "../../../../shared/assessment/schema.ts";
import { makePerson } from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const all = { longLasting: "yes", coordinated: "yes", child: "yes", serious: "yes", otherWelfare: "yes" } as const;
const born = (birthDate: string): Person => makePerson({ birthDate });
const child = born("2015-01-01");

describe("findings", () => {
  const rows: [string, Partial<Assessment>, Person, string, string][] = [
    ["nothing answered", {}, child, "unknown", "unknown"],
    ["both ordinary conditions (hol § 7-2)", { longLasting: "yes", coordinated: "yes" }, child, "met", "unknown"],
    ["not long-lasting", { longLasting: "no" }, child, "notMet", "notMet"],
    ["one service", { longLasting: "yes", coordinated: "no" }, child, "notMet", "notMet"],
    ["nobody is sure", { longLasting: "yes", coordinated: "unsure" }, child, "unknown", "unknown"],
    ["all five (hol § 7-2 a)", all, child, "met", "met"],
    ["not serious", { ...all, serious: "no" }, child, "met", "notMet"],
    ["no other welfare services", { ...all, otherWelfare: "no" }, child, "met", "notMet"],
    ["seriousness not answered", { ...all, serious: "" }, child, "met", "unknown"],
    ["the day before 18", all, born("2008-11-22"), "met", "met"],
    ["18 today", all, born("2008-11-21"), "met", "notMet"],
    ["expected child", all, makePerson({ kind: "expectedChild", birthDate: "2027-01-01" }), "met", "met"],
    ["age unknown: the conditions speak", all, born(""), "met", "met"],
  ];
  it.each(rows)("%s", (_what, answers, person, coordinator, childCoordinator) => {
    expect(findings({ ...emptyAssessment(), ...answers }, person, TODAY)).toEqual({ coordinator, childCoordinator });
  });
});

describe("outcomesFor", () => {
  it("offers no barnekoordinator from 18, and keeps what is chosen", () => {
    expect(outcomesFor(child, "", TODAY)).toContain("childCoordinator");
    expect(outcomesFor(born("2008-11-22"), "", TODAY)).toContain("childCoordinatorAndPlan");
    expect(outcomesFor(born("2008-11-21"), "", TODAY).filter((one) => one.startsWith("child"))).toEqual([]);
    expect(outcomesFor(born("2008-11-21"), "childCoordinator", TODAY)).toContain("childCoordinator");
  });

  it.each([
    ["coordinator", true, false],
    ["coordinatorAndPlan", true, true],
    ["planOnly", false, true],
    ["childCoordinator", true, false],
    ["childCoordinatorAndPlan", true, true],
    ["notMet", false, false],
    ["", false, false],
  ] as const)("%s: coordinator %s, plan %s", (outcome, coordinator, plan) => {
    expect([offersCoordinator(outcome), offersPlan(outcome)]).toEqual([coordinator, plan]);
  });
});

import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { stepIds } from "../../../../shared/path/standardSteps.ts";
import { concerns, stepStates } from "../../../../shared/path/stepStates.ts";
import { makeContactEntry, makePerson, makeReferral } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const states = (changes: Partial<CaseRecord>): string =>
  Object.values(stepStates(makeCase({ referrals: [makeReferral({ receivedOn: "2026-10-20" })], ...changes }), TODAY))
    .map((state) => state.charAt(0))
    .join("");
const refused = {
  assessment: { ...emptyAssessment(), outcome: "notMet", decidedOn: "2026-11-10", answeredOn: "2026-11-10" },
} as const;
const inForce = { consents: [makeConsent()], appointments: [makeAppointment()], plan: planWith([]) };

describe("stepStates", () => {
  it.each<[string, Partial<CaseRecord>, string]>([
    ["a report", {}, "haaaaaaaaa"],
    ["refused: went past what it never came to", refused, "ddpdppppph"],
    ["plan in force", inForce, "dddddddhaa"],
    [
      "a coordinator, and no to a plan",
      {
        ...inForce,
        plan: makeCase().plan,
        planAnswer: "declined",
        contactLog: [makeContactEntry({ on: "2026-11-15" })],
      },
      "dddddd" + "phaa",
    ],
    ["consent run out", { ...inForce, consents: [makeConsent({ until: "2026-11-01" })] }, "ddhaaaaaaa"],
    ["closed with a plan in force", { ...inForce, closedOn: TODAY }, "ddddddddph"],
    ["closed while only reported", { closedOn: TODAY }, "dpppppppph"],
  ])("%s", (_what, changes, expected) => {
    expect(states(changes)).toBe(expected);
    expect(expected).toHaveLength(stepIds.length);
  });
});

describe("concerns", () => {
  it.each([
    ["consent-child", { birthDate: "2019-11-22" }, true],
    ["consent-child", { birthDate: "2008-11-22" }, true],
    ["consent-child", { birthDate: "2008-11-21" }, false],
    ["mapping-child", { birthDate: "" }, true],
    ["mapping-child", { kind: "expectedChild", birthDate: "2027-01-01" }, false],
    ["mapping-contact", { birthDate: "1950-01-01" }, true],
  ] as const)("%s %j: %s", (item, person, expected) => {
    expect(concerns(item, makePerson(person), TODAY)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { caseRecord } from "../../../shared/case/schema.ts";
import { isWithdrawn } from "../../../shared/consent/rules.ts";
import { upgradeRecord } from "../../../shared/upgradeRecord.ts";
import { makeCase, makeConsent, makeConsentService, makeContact, makeWithdrawal } from "../../fixtures/makeCase.ts";

const without = <T extends object>(from: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as keyof T)));

describe("a case as it was saved before these fields were there", () => {
  it("opens, and nobody is said to have seen a mandate", () => {
    const contact = makeContact({ guardianMandate: "both" });
    const older = { ...makeCase(), contacts: [without(contact, "mandateOn", "mandateSeen")] };
    expect(caseRecord.parse(upgradeRecord("case", older)).contacts).toEqual([contact]);
  });

  it("opens with consents that tell neither who decided nor what was gone past", () => {
    const consent = makeConsent({ signers: [{ id: "s", role: "parent", name: "Mor", signedOn: "" }] });
    const signers = consent.signers.map((one) => without(one, "signedOn"));
    const older = { ...makeCase(), consents: [{ ...without(consent, "decidedBy", "signedDespite"), signers }] };
    expect(caseRecord.parse(upgradeRecord("case", older)).consents).toEqual([consent]);
  });

  it.each([
    ["every service that was given", ["a", "b"], true],
    ["some", ["a"], false],
  ])("opens with withdrawals of %s: the purposes too is %s", (_says, rows, whole) => {
    const services = [
      makeConsentService({ id: "a", decision: "allowed" }),
      makeConsentService({ id: "b", decision: "limited" }),
      makeConsentService({ id: "c", decision: "notAllowed" }),
    ];
    const withdrawals = rows.map((row) => makeWithdrawal({ id: `w-${row}`, serviceRows: [row] }));
    const consent = makeConsent({ services, withdrawals, state: "signed" });
    const older = { ...consent, withdrawals: withdrawals.map((one) => without(one, "coordinator", "plan")) };
    const opened = caseRecord.parse(upgradeRecord("case", { ...makeCase(), consents: [older] })).consents;
    expect(opened).toEqual([
      { ...consent, withdrawals: withdrawals.map((one) => ({ ...one, coordinator: whole, plan: whole })) },
    ]);
    expect(opened.map(isWithdrawn)).toEqual([whole]);
  });

  it("leaves a withdrawal of today as it is", () => {
    const services = [makeConsentService({ id: "a", decision: "allowed" })];
    const consent = makeConsent({ services, withdrawals: [makeWithdrawal({ serviceRows: ["a"] })], state: "signed" });
    const record = makeCase({ consents: [consent] });
    expect(upgradeRecord("case", record)).toEqual(record);
  });

  it("opens with a closing of one track that has no day of its own", () => {
    const record = makeCase();
    const older = { ...record, closing: without(record.closing, "trackEndedOn") };
    expect(caseRecord.parse(upgradeRecord("case", older)).closing).toEqual(record.closing);
  });

  it("opens with an assessment that neither says why it takes time nor promises a day", () => {
    const { assessment, ...rest } = makeCase();
    const older = { ...rest, assessment: without(assessment, "delayReason", "promisedOn") };
    expect(caseRecord.parse(upgradeRecord("case", older)).assessment).toEqual(assessment);
  });
});

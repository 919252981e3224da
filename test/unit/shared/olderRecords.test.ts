import { describe, expect, it } from "vitest";
import { caseRecord } from "../../../shared/case/schema.ts";
import { upgradeRecord } from "../../../shared/upgradeRecord.ts";
import { makeCase, makeConsent, makeContact } from "../../fixtures/makeCase.ts";

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

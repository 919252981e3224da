import { describe, expect, it } from "vitest";
import { checkCaseChange } from "../../../../shared/case/changes.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import { makeAppointment, makeCase, makeConsent, planWith } from "./caseBuilders.ts";

const signed = makeConsent({
  services: [
    {
      id: "s1",
      serviceId: "",
      name: "Skolen",
      namedPerson: "",
      decision: "allowed",
      topics: ["plan"],
      limits: "",
      until: "",
    },
  ],
});
const before = makeCase({ consents: [signed] });
const withConsent = (changes: Partial<Consent>): CaseRecord => makeCase({ consents: [{ ...signed, ...changes }] });

describe("checkCaseChange", () => {
  it.each([
    ["id", { id: "c2" }],
    ["number", { number: "2026-015" }],
    ["createdOn", { createdOn: "2026-01-01" }],
  ] as const)("refuses a change of %s", (field, change) => {
    expect(checkCaseChange(before, { ...before, ...change })).toEqual([field]);
  });

  it.each([
    ["a service", { services: [] }, "services"],
    ["the end", { until: "2030-01-01" }, "until"],
    ["a limit", { generalLimits: "ikke skolen" }, "generalLimits"],
    ["the day it was signed", { signedOn: "2026-11-02" }, "signedOn"],
    ["the signature", { state: "draft" }, "state"],
  ] as const)("refuses %s of a signed consent to change", (_what, change, field) => {
    expect(checkCaseChange(before, withConsent(change as Partial<Consent>))).toEqual([`consents.k1.${field}`]);
  });

  it("refuses a change deep inside a signed consent", () => {
    const services = signed.services.map((service) => ({ ...service, decision: "notAllowed" as const }));
    expect(checkCaseChange(before, withConsent({ services }))).toEqual(["consents.k1.services"]);
  });

  it("refuses that a signed consent goes away", () => {
    expect(checkCaseChange(before, makeCase({ consents: [] }))).toEqual(["consents.k1"]);
  });

  it("lets a signed consent be withdrawn and filed, and a newer version stand before it", () => {
    const withdrawals: Consent["withdrawals"] = [
      {
        id: "w1",
        on: "2026-11-21",
        how: "oral",
        by: "Mor",
        coordinator: false,
        plan: false,
        serviceRows: ["s1"],
        consequencesExplained: true,
        informed: "",
      },
    ];
    const after = makeCase({
      consents: [
        makeConsent({ id: "k2", version: 2, state: "draft" }),
        { ...signed, withdrawals, filedIn: "sak/arkiv" },
      ],
    });
    expect(checkCaseChange(before, after)).toEqual([]);
  });

  it("lets what is not signed change or go, and become signed", () => {
    const draft = makeCase({ consents: [makeConsent({ state: "draft" })] });
    expect(checkCaseChange(draft, makeCase({ consents: [makeConsent({ until: "2030-01-01" })] }))).toEqual([]);
    expect(checkCaseChange(draft, makeCase({ consents: [] }))).toEqual([]);
  });

  it("blocks nothing else: unfinished, undated and closed all save", () => {
    const after = {
      ...before,
      person: { ...before.person, name: "", birthDate: "30.02.2020" },
      appointments: [makeAppointment({ from: "snart" })],
      plan: planWith([{ deadline: "senere" }]),
      closedOn: "i dag",
    };
    expect(checkCaseChange(before, after)).toEqual([]);
  });
});

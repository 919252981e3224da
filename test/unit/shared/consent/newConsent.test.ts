import { describe, expect, it } from "vitest";
import { consent as schema } from "../../../../shared/consent/schema.ts";
import { copyConsent, newConsent } from "../../../../shared/consent/newConsent.ts";
import {
  makeCase,
  makeConsent,
  makeConsentService,
  makeParticipant,
  makePerson,
  makePlan,
  makeService,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

describe("a new consent", () => {
  it("is a draft of version 1 for one year with the person as signer", () => {
    const made = newConsent("c1", makeCase({ person: makePerson({ birthDate: "1990-01-01" }) }), [], TODAY, ids());
    expect(made).toMatchObject({ version: 1, state: "draft", from: TODAY, until: "2027-11-21", signedOn: "" });
    expect(made.signers.map((one) => one.role)).toEqual(["person"]);
    expect(schema.safeParse(made).success).toBe(true);
  });

  it("follows the plan period when it is ahead", () => {
    const made = newConsent("c1", makeCase({ plan: makePlan({ until: "2028-06-30" }) }), [], TODAY, ids());
    expect(made.until).toBe("2028-06-30");
  });

  it("takes one row per service that takes part, with the name of the directory", () => {
    const participants = [
      makeParticipant({ id: "1", serviceId: "ppt", serviceName: "" }),
      makeParticipant({ id: "2", serviceId: "ppt", serviceName: "" }),
      makeParticipant({ id: "3", serviceId: "", serviceName: "Fotballaget" }),
      makeParticipant({ id: "4", serviceId: "", serviceName: "", name: "Mormor" }),
      makeParticipant({ id: "5", serviceId: "gone", serviceName: "Nedlagt tjeneste" }),
    ];
    const made = newConsent("c1", makeCase({ participants }), [makeService({ id: "ppt", name: "PPT" })], TODAY, ids());
    expect(made.services.map(({ serviceId, name, decision }) => [serviceId, name, decision])).toEqual([
      ["ppt", "PPT", "undecided"],
      ["", "Fotballaget", "undecided"],
      ["", "Nedlagt tjeneste", "undecided"],
    ]);
  });

  it("does not ask for what the person has declined", () => {
    const made = newConsent(
      "c1",
      makeCase({ planAnswer: "declined", coordinatorAnswer: "accepted" }),
      [],
      TODAY,
      ids(),
    );
    expect([made.forPlan, made.forCoordinator]).toEqual([false, true]);
  });
});

describe("a new version of an old consent", () => {
  const old = makeConsent({
    id: "old",
    version: 4,
    state: "signed",
    signedOn: "2026-01-02",
    forPlan: true,
    forCoordinator: true,
    until: "2026-12-31",
    childHeard: "Jeg vil",
    filedIn: "Sak 1",
    informationGivenHow: "oral",
    generalLimits: "Ikke rus",
    services: [
      makeConsentService({ id: "a", name: "PPT", decision: "allowed", topics: ["plan"], until: "2026-06-01" }),
      makeConsentService({ id: "b", name: "NAV", decision: "limited", limits: "Ikke helse" }),
    ],
    withdrawals: [makeWithdrawal({ plan: true, serviceRows: ["b"] })],
  });
  const made = copyConsent("c5", old, makeCase({ consents: [old] }), TODAY, ids());

  it("has the next number and nothing of the old signature", () => {
    expect(made).toMatchObject({ version: 5, state: "draft", signedOn: "", filedIn: "", childHeard: "" });
    expect(made).toMatchObject({ informationGivenHow: "", withdrawals: [], from: TODAY, createdOn: TODAY });
  });
  it("keeps decisions and limits, but what was withdrawn must be decided again", () => {
    expect(made.services.map(({ name, decision, limits }) => [name, decision, limits])).toEqual([
      ["PPT", "allowed", ""],
      ["NAV", "undecided", "Ikke helse"],
    ]);
    expect(made).toMatchObject({ generalLimits: "Ikke rus", forPlan: false, forCoordinator: true });
  });
  it("has rows of its own and no end dates that have passed", () => {
    expect(made.services.map((one) => one.id)).not.toContain("a");
    expect(made.services[0]?.until).toBe("");
  });
  it("leaves the old one as it was", () => expect(old.services[0]?.topics).toEqual(["plan"]));
});

import { describe, expect, it } from "vitest";
import { caseFacts } from "../../../../shared/case/facts.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { emptyPlan } from "../../../../shared/plan/newPlan.ts";
import { nextThing } from "../../../../shared/path/nextThing.ts";
import {
  coordinatorConsent,
  consentCovers,
  consentState,
  isLocked,
  isTakenBack,
  isValid,
  planConsent,
  withdraw,
  withdrawablePurposes,
  withdrawableRows,
} from "../../../../shared/consent/rules.ts";
import type { Consent, ConsentState } from "../../../../shared/consent/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeConsent,
  makeConsentService,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const row = (id: string, overrides = {}) =>
  makeConsentService({ id, serviceId: `service-${id}`, name: `Tjeneste ${id}`, decision: "allowed", ...overrides });
const signed = (overrides: Partial<Consent> = {}): Consent =>
  makeConsent({
    state: "signed",
    signedOn: "2026-05-02",
    from: "2026-01-01",
    until: "2026-12-31",
    forPlan: true,
    forSharing: true,
    generalLimits: "",
    services: [row("a"), row("b"), row("c", { decision: "notAllowed" })],
    withdrawals: [],
    ...overrides,
  });
const PURPOSES = ["coordinator", "plan"] as const;
/** Of what is named: purposes by their words, services by their rows. */
const withdrawal = (...taken: string[]) =>
  makeWithdrawal({
    on: "2026-11-01",
    coordinator: taken.includes("coordinator"),
    plan: taken.includes("plan"),
    serviceRows: taken.filter((one) => !PURPOSES.some((purpose) => purpose === one)),
  });
const ALL = ["coordinator", "plan", "a", "b"];

describe("the state of a consent", () => {
  const table: [string, Consent, ConsentState][] = [
    ["a draft stays a draft when its period is over", signed({ state: "draft", until: "2020-01-01" }), "draft"],
    ["printed stays printed", signed({ state: "printed" }), "printed"],
    ["a refusal stays a refusal", signed({ state: "refused" }), "refused"],
    ["signed", signed(), "signed"],
    ["signed, the last day counts", signed({ until: TODAY }), "signed"],
    ["run out the day after", signed({ until: "2026-11-20" }), "expired"],
    ["no end date", signed({ until: "" }), "signed"],
    ["an end date that is no date does not end it", signed({ until: "neste år" }), "signed"],
    ["one of two services", signed({ withdrawals: [withdrawal("a")] }), "partlyWithdrawn"],
    ["all services, while the purposes stand", signed({ withdrawals: [withdrawal("a", "b")] }), "partlyWithdrawn"],
    ["a purpose", signed({ withdrawals: [withdrawal("plan")] }), "partlyWithdrawn"],
    ["all but a purpose", signed({ withdrawals: [withdrawal("plan", "a", "b")] }), "partlyWithdrawn"],
    ["all that was given", signed({ withdrawals: [withdrawal(...ALL)] }), "withdrawn"],
    [
      "all in steps",
      signed({ withdrawals: [withdrawal("a"), withdrawal("b", "plan"), withdrawal("coordinator")] }),
      "withdrawn",
    ],
    [
      "all, where the purposes were not given",
      signed({ forPlan: false, forCoordinator: false, withdrawals: [withdrawal("a", "b")] }),
      "withdrawn",
    ],
    ["a purpose that was not given", signed({ forPlan: false, withdrawals: [withdrawal("plan")] }), "signed"],
    ["withdrawn before run out", signed({ until: "2020-01-01", withdrawals: [withdrawal(...ALL)] }), "withdrawn"],
    [
      "partly withdrawn and run out is run out",
      signed({ until: "2020-01-01", withdrawals: [withdrawal("a")] }),
      "expired",
    ],
    ["withdrawing what was never given changes nothing", signed({ withdrawals: [withdrawal("c")] }), "signed"],
    [
      "without services, both purposes",
      signed({ services: [], withdrawals: [withdrawal("coordinator", "plan")] }),
      "withdrawn",
    ],
    [
      "given to nothing, any withdrawal",
      signed({ forPlan: false, forCoordinator: false, services: [], withdrawals: [withdrawal()] }),
      "withdrawn",
    ],
    ["without services and withdrawals", signed({ services: [] }), "signed"],
  ];
  it.each(table)("%s", (_says, consent, expected) => expect(consentState(consent, makeCase(), TODAY)).toBe(expected));

  it.each([
    ["draft", false],
    ["printed", false],
    ["signed", true],
    ["refused", true],
  ] as const)("%s is locked: %s", (state, locked) => expect(isLocked(signed({ state }))).toBe(locked));

  it("is not valid before it begins", () =>
    expect(isValid(signed({ from: "2026-11-22" }), makeCase(), TODAY)).toBe(false));
});

describe("what the consent covers", () => {
  const covers = (consents: Consent[], id = "service-a", name = "Tjeneste a") =>
    consentCovers(makeCase({ consents }), id, name, TODAY);

  const table: [string, Consent[], string][] = [
    ["no consent", [], "notCovered"],
    ["a draft", [signed({ state: "draft" })], "notCovered"],
    ["signed yes", [signed()], "covered"],
    ["signed yes, not for sharing", [signed({ forSharing: false })], "notCovered"],
    ["signed no", [signed({ services: [row("a", { decision: "notAllowed" })] })], "notCovered"],
    ["signed, undecided", [signed({ services: [row("a", { decision: "undecided" })] })], "notCovered"],
    ["signed with limits", [signed({ services: [row("a", { decision: "limited" })] })], "limited"],
    ["limits for all", [signed({ generalLimits: "Ikke rus" })], "limited"],
    ["the consent has run out", [signed({ until: "2026-11-20" })], "notCovered"],
    ["the service has run out", [signed({ services: [row("a", { until: "2026-11-20" })] })], "notCovered"],
    ["the last day of the service", [signed({ services: [row("a", { until: TODAY })] })], "covered"],
    ["not begun", [signed({ from: "2026-11-22" })], "notCovered"],
    ["withdrawn for this service", [signed({ withdrawals: [withdrawal("a")] })], "notCovered"],
    ["withdrawn for another service", [signed({ withdrawals: [withdrawal("b")] })], "covered"],
    [
      "two rows for the same service: the strictest",
      [signed({ services: [row("a"), row("a2", { serviceId: "service-a", decision: "notAllowed" })] })],
      "notCovered",
    ],
    [
      "a newer no closes an older yes",
      [signed({ version: 1 }), signed({ id: "x", version: 2, services: [row("a", { decision: "notAllowed" })] })],
      "notCovered",
    ],
    [
      "a newer that is withdrawn does not reopen the older",
      [signed({ version: 1 }), signed({ id: "x", version: 2, withdrawals: [withdrawal("a", "b")] })],
      "notCovered",
    ],
    [
      "a newer that has run out does not reopen the older",
      [signed({ version: 1 }), signed({ id: "x", version: 2, until: "2026-11-01" })],
      "notCovered",
    ],
    [
      "an unsigned newer changes nothing",
      [
        signed({ version: 1 }),
        signed({ id: "x", version: 2, state: "printed", services: [row("a", { decision: "notAllowed" })] }),
      ],
      "covered",
    ],
    [
      "a newer about another service only",
      [signed({ version: 1 }), signed({ id: "x", version: 2, services: [row("z")] })],
      "covered",
    ],
    [
      "order in the record does not matter",
      [signed({ version: 2, services: [row("a", { decision: "limited" })] }), signed({ id: "x", version: 1 })],
      "limited",
    ],
  ];
  it.each(table)("%s: %s", (_says, consents, expected) => expect(covers(consents)).toBe(expected));

  it("finds a typed service by its name, whatever case and accents", () => {
    const typed = signed({ services: [row("a", { serviceId: "", name: "Kafé Ås" })] });
    expect(covers([typed], "", " KAFE ås ")).toBe("covered");
    expect(covers([typed], "", "Kafé Os")).toBe("notCovered");
  });

  it("goes by id when both have one, also when the name has changed since", () => {
    expect(covers([signed()], "service-a", "Nytt navn")).toBe("covered");
    expect(covers([signed()], "service-q", "Tjeneste a")).toBe("notCovered");
  });

  it("does not take an empty name for a match", () => {
    expect(covers([signed({ services: [row("a", { serviceId: "", name: "" })] })], "", "")).toBe("notCovered");
  });
});

describe("the consent to a coordinator", () => {
  const agreed = (given: Partial<Consent>, coordinatorAnswer: CaseRecord["coordinatorAnswer"] = "offered") => {
    const purposes = { forPlan: false, forCoordinator: false, forSharing: false };
    return (
      coordinatorConsent(makeCase({ coordinatorAnswer, consents: [signed({ ...purposes, ...given })] }), TODAY) !== null
    );
  };
  it("is the box for it", () => expect(agreed({ forCoordinator: true })).toBe(true));
  it("is not consent to sharing", () => {
    expect(agreed({ forSharing: true })).toBe(false);
    expect(agreed({ forSharing: true }, "accepted")).toBe(false);
  });
  it("is consent to a plan when the person besides has said yes", () => {
    expect(agreed({ forPlan: true })).toBe(false);
    expect(agreed({ forPlan: true }, "accepted")).toBe(true);
  });
  it("is none before it begins or when it has run out", () => {
    expect(agreed({ forCoordinator: true, from: "2027-05-01" })).toBe(false);
    expect(agreed({ forCoordinator: true, until: "2026-11-20" })).toBe(false);
  });

  it("stands when the service is taken back, and falls when it is taken back itself", () => {
    expect(agreed({ forCoordinator: true, withdrawals: [withdrawal("a", "b")] })).toBe(true);
    expect(agreed({ forCoordinator: true, withdrawals: [withdrawal("coordinator")] })).toBe(false);
    const both = { forCoordinator: true, forPlan: true };
    expect(agreed({ ...both, withdrawals: [withdrawal("plan")] }, "accepted")).toBe(true);
    expect(agreed({ ...both, withdrawals: [withdrawal("coordinator")] }, "accepted")).toBe(false);
  });

  const atConsent = (given: Partial<CaseRecord>, consent: Partial<Consent>) => {
    const assessment = { ...emptyAssessment(), outcome: "coordinator", decidedOn: "2026-04-01" } as const;
    const consents = [signed({ forPlan: false, forCoordinator: false, ...consent })];
    return nextThing(makeCase({ assessment, consents, ...given }), TODAY);
  };
  it("is what the path waits for, and what the start page counts from", () => {
    expect(atConsent({}, {})).toBe("renewConsent");
    expect(atConsent({}, { forCoordinator: true })).toBe("sendAnswer");
    expect(atConsent({}, { forCoordinator: true, from: "2027-05-01" })).toBe("renewConsent");
    expect(
      caseFacts(makeCase({ consents: [signed({ forPlan: false, forCoordinator: false })] }), TODAY),
    ).not.toHaveProperty("awaitsCoordinatorSince");
  });
  it("does not stop a case that has a coordinator already", () =>
    expect(atConsent({ appointments: [makeAppointment()] }, {})).toBe("sendAnswer"));

  const goesOn: Partial<CaseRecord> = {
    appointments: [makeAppointment()],
    plan: { ...emptyPlan(), state: "inProgress" },
  };
  it.each<[string, Partial<CaseRecord>, string[], string]>([
    ["a service", goesOn, ["a"], "sendAnswer"],
    ["the coordinator there is", goesOn, ["coordinator"], "renewConsent"],
    ["the plan that is made", goesOn, ["plan"], "renewConsent"],
    ["a plan that nobody has begun", { appointments: [makeAppointment()] }, ["plan"], "sendAnswer"],
    ["all", goesOn, ALL, "renewConsent"],
  ])("is asked for again when what goes on is taken back: %s", (_says, given, taken, expected) =>
    expect(atConsent(given, { forPlan: true, forCoordinator: true, withdrawals: [withdrawal(...taken)] })).toBe(
      expected,
    ),
  );
});

describe("the consent to the plan", () => {
  const planned = (consents: Consent[]) => planConsent(makeCase({ consents }), TODAY)?.version ?? null;
  it("is the newest signed one that holds", () =>
    expect(planned([signed({ version: 1 }), signed({ version: 3 })])).toBe(3));
  it("is none when the newest is withdrawn, though an older one is not", () => {
    expect(planned([signed({ version: 1 }), signed({ version: 2, withdrawals: [withdrawal(...ALL)] })])).toBeNull();
    expect(planned([signed({ version: 1 }), signed({ version: 2, withdrawals: [withdrawal("plan")] })])).toBeNull();
  });
  it("holds when only services, or the coordinator, are withdrawn", () => {
    expect(planned([signed({ version: 2, withdrawals: [withdrawal("a")] })])).toBe(2);
    expect(planned([signed({ version: 2, withdrawals: [withdrawal("a", "b", "coordinator")] })])).toBe(2);
  });
  it("passes over consents that are not about the plan", () => {
    expect(planned([signed({ version: 1 }), signed({ version: 2, forPlan: false })])).toBe(1);
  });
});

describe("withdrawing", () => {
  it("takes back only what was given", () => {
    const whole = signed({ withdrawals: [withdrawal("a", "b", "c")] });
    expect(whole.services.map((one) => isTakenBack(whole, one))).toEqual([true, true, false]);
  });
  it("adds the withdrawal and leaves the rest as it was signed", () => {
    const before = signed();
    const after = withdraw(before, withdrawal("a"));
    expect(after).toEqual({ ...before, withdrawals: [withdrawal("a")] });
    expect(before.withdrawals).toEqual([]);
  });
  it("offers only what was given and not taken back", () => {
    expect(withdrawableRows(signed({ withdrawals: [withdrawal("a")] })).map((one) => one.id)).toEqual(["b"]);
    expect(withdrawablePurposes(signed({ withdrawals: [withdrawal("plan")] }))).toEqual(["forCoordinator"]);
    expect(withdrawablePurposes(signed({ forCoordinator: false }))).toEqual(["forPlan"]);
  });
});

import { describe, expect, it } from "vitest";
import {
  consentCovers,
  consentState,
  isLocked,
  isTakenBack,
  isValid,
  planConsent,
  withdraw,
  withdrawableRows,
} from "../../../../shared/consent/rules.ts";
import type { Consent, ConsentState } from "../../../../shared/consent/schema.ts";
import { makeCase, makeConsent, makeConsentService, makeWithdrawal } from "../../../fixtures/makeCase.ts";

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
const withdrawal = (...serviceRows: string[]) => makeWithdrawal({ serviceRows, on: "2026-11-01" });

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
    ["all that was given", signed({ withdrawals: [withdrawal("a", "b")] }), "withdrawn"],
    ["all in two steps", signed({ withdrawals: [withdrawal("a"), withdrawal("b")] }), "withdrawn"],
    ["withdrawn before run out", signed({ until: "2020-01-01", withdrawals: [withdrawal("a", "b")] }), "withdrawn"],
    [
      "partly withdrawn and run out is run out",
      signed({ until: "2020-01-01", withdrawals: [withdrawal("a")] }),
      "expired",
    ],
    ["withdrawing what was never given changes nothing", signed({ withdrawals: [withdrawal("c")] }), "signed"],
    ["without services, any withdrawal", signed({ services: [], withdrawals: [withdrawal()] }), "withdrawn"],
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

describe("the consent to the plan", () => {
  const planned = (consents: Consent[]) => planConsent(makeCase({ consents }), TODAY)?.version ?? null;
  it("is the newest signed one that holds", () =>
    expect(planned([signed({ version: 1 }), signed({ version: 3 })])).toBe(3));
  it("is none when the newest is withdrawn, though an older one is not", () => {
    expect(planned([signed({ version: 1 }), signed({ version: 2, withdrawals: [withdrawal("a", "b")] })])).toBeNull();
  });
  it("holds when only some services are withdrawn", () => {
    expect(planned([signed({ version: 2, withdrawals: [withdrawal("a")] })])).toBe(2);
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
  });
});

import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { audienceOf, type Audience } from "../../../../shared/consent/audience.ts";
import { coverFor, type WhyNot } from "../../../../shared/consent/cover.ts";
import { consentCovers } from "../../../../shared/consent/rules.ts";
import type { Consent, ConsentTopic } from "../../../../shared/consent/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeComplaint,
  makeConsent,
  makeConsentService,
  makeContact,
  makePerson,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const ppt = audienceOf("service", { id: "service-a", name: "PPT" });
const pptByName = audienceOf("service", { name: "PPT" });

const states = ["none", "draft", "printed", "signed", "refused", "partly", "withdrawn", "expired", "notBegun"] as const;
const decisions = ["allowed", "limited", "notAllowed", "undecided"] as const;
const topicSets: ConsentTopic[][] = [[], ["plan", "education"]];
const ends = ["", "2026-11-20", "2026-11-21"] as const;
const newer = ["none", "allows", "closes", "refused", "draft", "other"] as const;
const limits = ["", "Ikke rus"] as const;

interface Combination {
  state: (typeof states)[number];
  decision: (typeof decisions)[number];
  topics: ConsentTopic[];
  end: (typeof ends)[number];
  newer: (typeof newer)[number];
  limit: (typeof limits)[number];
  to: Audience;
}

const row = (overrides = {}) => makeConsentService({ id: "row-a", serviceId: "service-a", name: "PPT", ...overrides });
const other = makeConsentService({ id: "row-b", serviceId: "service-b", name: "NAV", decision: "allowed" });

function consentsOf({ state, decision, topics, end, newer: later, limit, to }: Combination): Consent[] {
  if (state === "none") return [];
  const serviceId = to.id;
  const common = { forSharing: true, from: "2026-01-01", until: "2026-12-31", signedOn: "2026-05-02" };
  const first = makeConsent({
    ...common,
    state: state === "draft" || state === "printed" || state === "refused" ? state : "signed",
    ...(state === "expired" ? { until: "2026-11-20" } : {}),
    ...(state === "notBegun" ? { from: "2026-11-22" } : {}),
    services: [row({ serviceId, decision, topics, until: end, limits: limit }), other],
    withdrawals: {
      partly: [makeWithdrawal({ serviceRows: ["row-b"] })],
      withdrawn: [makeWithdrawal({ serviceRows: ["row-a", "row-b"] })],
      none: [],
    }[state === "partly" || state === "withdrawn" ? state : "none"],
  });
  const second = (given: Partial<Consent>): Consent => makeConsent({ ...common, id: "c2", version: 2, ...given });
  const yes = row({ id: "row-2", serviceId, decision: "allowed" });
  switch (later) {
    case "none":
      return [first];
    case "allows":
      return [first, second({ state: "signed", services: [yes] })];
    case "closes":
      return [first, second({ state: "signed", services: [{ ...yes, decision: "notAllowed" }] })];
    case "refused":
      return [first, second({ state: "refused", services: [yes] })];
    case "draft":
      return [first, second({ state: "draft", services: [yes] })];
    case "other":
      return [first, second({ state: "signed", services: [{ ...other, id: "row-3" }] })];
  }
}

/** The law in one line each, written without looking at the rule. */
function expected(one: Combination): { extent: "all" | "some" | "none"; why: WhyNot | "" } {
  const no = (why: WhyNot) => ({ extent: "none", why }) as const;
  if (one.state === "none") return no("noConsent");
  if (one.newer === "allows") return { extent: "all", why: "" };
  if (one.newer === "closes") return no("notAllowed");
  const signedAndDecided = one.decision !== "undecided" && !["draft", "printed", "refused"].includes(one.state);
  if (!signedAndDecided) {
    if (one.newer === "refused") return no("refused");
    if (one.newer === "draft") return no("unsigned");
    if (one.state === "refused") return no("refused");
    return no(one.state === "draft" || one.state === "printed" ? "unsigned" : "undecided");
  }
  if (one.decision === "notAllowed") return no("notAllowed");
  if (one.state === "withdrawn") return no("withdrawn");
  if (one.state === "expired" || one.end === "2026-11-20") return no("expired");
  if (one.state === "notBegun") return no("notBegun");
  if (one.decision === "limited" && one.limit === "") return no("limitsMissing");
  return one.topics.length === 0 ? { extent: "all", why: "" } : { extent: "some", why: "topics" };
}

const combinations: Combination[] = states.flatMap((state) =>
  decisions.flatMap((decision) =>
    topicSets.flatMap((topics) =>
      ends.flatMap((end) =>
        newer.flatMap((later) =>
          limits.flatMap((limit) =>
            [ppt, pptByName].map((to) => ({ state, decision, topics, end, newer: later, limit, to })),
          ),
        ),
      ),
    ),
  ),
);

describe("what a service may know", () => {
  it("is right for every combination", () => {
    expect(combinations).toHaveLength(9 * 4 * 2 * 3 * 6 * 2 * 2);
    for (const one of combinations) {
      const record = makeCase({ consents: consentsOf(one) });
      const { extent, why } = coverFor(record, one.to, TODAY);
      expect({ ...one, extent, why }).toEqual({ ...one, ...expected(one) });
    }
  });

  it("never goes further than the rule that tells participants covered from not covered", () => {
    for (const one of combinations) {
      const record = makeCase({ consents: consentsOf(one) });
      const { extent, topics, look } = coverFor(record, one.to, TODAY);
      const answer = consentCovers(record, one.to.id, one.to.name, TODAY);
      if (answer === "notCovered") expect([extent, topics]).toEqual(["none", []]);
      if (answer === "covered") expect([extent === "none", look]).toEqual([false, []]);
      if (answer === "limited" && extent !== "none") expect(look).not.toEqual([]);
    }
  });

  it("keeps to the topics, and shows every typed limit", () => {
    const consent = makeConsent({
      state: "signed",
      forSharing: true,
      generalLimits: "Ikke om faren",
      services: [
        row({ decision: "limited", topics: ["education", "plan"], limits: "Bare skoleåret", namedPerson: "Eli" }),
      ],
    });
    expect(coverFor(makeCase({ consents: [consent] }), ppt, TODAY)).toMatchObject({
      extent: "some",
      topics: ["plan", "education"],
      look: ["Ikke om faren", "Bare skoleåret"],
      onlyTo: ["Eli"],
    });
  });

  it("takes what two rows about one service have in common", () => {
    const two = (a: ConsentTopic[], b: ConsentTopic[]) =>
      makeCase({
        consents: [
          makeConsent({
            state: "signed",
            forSharing: true,
            services: [
              row({ decision: "allowed", topics: a }),
              row({ id: "row-x", serviceId: "", decision: "allowed", topics: b }),
            ],
          }),
        ],
      });
    expect(coverFor(two(["health", "plan"], ["plan"]), ppt, TODAY).topics).toEqual(["plan"]);
    expect(coverFor(two(["health"], ["plan"]), ppt, TODAY)).toMatchObject({ extent: "none", why: "topics" });
    expect(coverFor(two(["health"], []), ppt, TODAY).topics).toEqual(["health"]);
  });

  it("tells of a newer version that was refused while the older one holds", () => {
    const consents = consentsOf({
      state: "signed",
      decision: "allowed",
      topics: [],
      end: "",
      newer: "refused",
      limit: "",
      to: ppt,
    });
    expect(coverFor(makeCase({ consents }), ppt, TODAY)).toMatchObject({ extent: "all", refusedLater: 2 });
  });
});

describe("what the others may know", () => {
  const child = makePerson({ birthDate: "2016-05-01" });
  const aged = (birthDate: string, overrides: Partial<CaseRecord> = {}): CaseRecord =>
    makeCase({
      person: makePerson({ birthDate }),
      contacts: [
        makeContact(),
        makeContact({ id: "aunt", name: "Tante Oppdiktet", relation: "other", parentalResponsibility: "none" }),
      ],
      appointments: [
        makeAppointment({ deputyId: "deputy", deputyFrom: "2026-11-01", deputyUntil: "2026-11-30" }),
        makeAppointment({ id: "over", coordinatorId: "former", until: "2026-11-20" }),
        makeAppointment({ id: "ahead", coordinatorId: "next", from: "2026-11-22" }),
      ],
      ...overrides,
    });
  const knows = {
    contacts: [
      makeContact({
        id: "aunt",
        name: "Tante",
        relation: "other",
        parentalResponsibility: "none",
        mayKnow: "Når møtene er",
      }),
    ],
  };

  const table: [string, CaseRecord, Audience, string, string][] = [
    ["the person", aged("1980-01-01"), audienceOf("person"), "all", ""],
    ["KE's own file", aged("1980-01-01"), audienceOf("unit"), "all", ""],
    [
      "a parent of a child of 10",
      makeCase({ person: child, contacts: [makeContact()] }),
      audienceOf("representative", { id: "contact-1" }),
      "all",
      "",
    ],
    ["a parent of one who is 15", aged("2010-11-22"), audienceOf("representative", { id: "contact-1" }), "all", ""],
    [
      "a parent of one who is 16 today",
      aged("2010-11-21"),
      audienceOf("representative", { id: "contact-1" }),
      "none",
      "kin",
    ],
    ["a parent of an adult", aged("1980-01-01"), audienceOf("representative", { id: "contact-1" }), "none", "kin"],
    ["the aunt as representative", aged("2016-05-01"), audienceOf("representative", { id: "aunt" }), "none", "kin"],
    ["the parent chosen as family", aged("2016-05-01"), audienceOf("contact", { id: "contact-1" }), "all", ""],
    ["an aunt nothing is said about", aged("2016-05-01"), audienceOf("contact", { id: "aunt" }), "none", "kin"],
    [
      "an aunt who may know something",
      aged("2016-05-01", knows),
      audienceOf("contact", { id: "aunt" }),
      "some",
      "kinKnows",
    ],
    ["nobody in particular in the family", aged("2016-05-01", knows), audienceOf("contact"), "none", "kin"],
    ["the coordinator", aged("1980-01-01"), audienceOf("coordinator", { id: "coordinator-1" }), "all", ""],
    ["the deputy on her days", aged("1980-01-01"), audienceOf("coordinator", { id: "deputy" }), "all", ""],
    ["a former coordinator", aged("1980-01-01"), audienceOf("coordinator", { id: "former" }), "none", "noAccess"],
    ["a coming coordinator", aged("1980-01-01"), audienceOf("coordinator", { id: "next" }), "none", "noAccess"],
    ["the coordinator's leader", aged("1980-01-01"), audienceOf("leader", { name: "Per" }), "none", "leader"],
    ["statsforvalteren without a complaint", aged("1980-01-01"), audienceOf("countyGovernor"), "none", "noComplaint"],
    ["somebody else", aged("1980-01-01"), audienceOf("other", { name: "Avisa" }), "none", "other"],
  ];
  it.each(table)("%s", (_says, record, to, extent, why) => {
    expect(coverFor(record, to, TODAY)).toMatchObject({ extent, why });
  });

  it("asks about the child's own wish when parents get it, from 12 to 16", () => {
    const ages = ["2014-11-22", "2014-11-21", "2010-11-22"].map(
      (born) => coverFor(aged(born), audienceOf("representative", { id: "contact-1" }), TODAY).childMayObject,
    );
    expect(ages).toEqual([false, true, true]);
  });

  it("lets statsforvalteren see the case there is a complaint about", () => {
    expect(coverFor(makeCase({ complaints: [makeComplaint()] }), audienceOf("countyGovernor"), TODAY).extent).toBe(
      "all",
    );
  });
});

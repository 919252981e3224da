import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { addDays } from "../../../../shared/dates.ts";
import type { MondayLine } from "../../../../shared/followup/line.ts";
import { mondayList } from "../../../../shared/followup/mondayList.ts";
import { nextThings, type NextThing } from "../../../../shared/path/nextThings.ts";
import { makeComplaint, makePerson, makeReferral, makeSettings } from "../../../fixtures/makeCase.ts";
import { pathCase, pathCases } from "../../../fixtures/pathCases.ts";
import { makeAppointment, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const linesOf = (record: CaseRecord, today: string, others: readonly CaseRecord[] = []): MondayLine[] =>
  mondayList({
    summaries: [record, ...others].map((one) => summarise(one, today)),
    role: "leader",
    register: { coordinators: [], courses: [] },
    services: [],
    unit: { routines: [], yearWheel: [] },
    settings: makeSettings(),
    today,
  }).filter(({ caseId }) => caseId === record.id);
const words = (lines: readonly MondayLine[]): string[] =>
  lines.map(({ kind, itemId }) => (kind === "next" ? itemId : kind));

const quiet: readonly NextThing[] = ["followPlan", "followCoordinator", "closed"];
/** What can wait has its line when the day comes near. */
const nowOrLater = (record: CaseRecord): MondayLine[] => [
  ...linesOf(record, TODAY),
  ...linesOf(record, addDays(TODAY, 120)),
];

describe("the path's next thing and the Monday list", () => {
  it.each(pathCases)("%s: whoever has something to do is on the list", (_what, changes, thing) => {
    const record = pathCase(changes);
    const lines = nowOrLater(record).filter(({ kind }) => kind !== "archive" && kind !== "noContact");
    if (thing === "closed" || thing === "followCoordinator") expect(lines).toEqual([]);
    else if (!quiet.includes(thing)) expect(lines.length).toBeGreaterThan(0);
  });

  it("is tried for every thing", () => {
    expect(new Set(pathCases.map(([, , thing]) => thing))).toEqual(new Set(nextThings));
  });

  it.each<[NextThing, string]>([
    ["reassess", "reassess"],
    ["assessAgain", "assessAgain"],
    ["printConsent", "printConsent"],
    ["renewConsent", "consentEnds"],
    ["afterRefusal", "afterRefusal"],
    ["closeForwarded", "closeForwarded"],
    ["closeWithdrawn", "closeWithdrawn"],
    ["afterDeclined", "afterDeclined"],
    ["reopen", "reopen"],
    ["takeCase", "answer"],
    ["conclude", "answer"],
    ["makeConsent", "consentMissing"],
    ["registerSignature", "consentUnsigned"],
    ["sendAnswer", "sendAnswer"],
    ["handleComplaint", "complaint"],
    ["appointCoordinator", "appoint"],
    ["firstContact", "firstContact"],
    ["revisePlan", "revision"],
    ["closingAhead", "closes"],
  ])("%s is a line of its own only where no other says it: %s", (thing, kind) => {
    const [, changes] = pathCases.find(([, , one]) => one === thing) ?? ["", {}];
    const lines = words(linesOf(pathCase(changes), TODAY));
    expect(lines).toContain(kind);
    if (kind !== thing) expect(lines).not.toContain(thing);
  });

  const refused = pathCases.find(([what]) => what === "refused")?.[1] ?? {};
  it.each([
    ["2026-11-10", "ahead 2026-12-08"],
    ["2026-12-08", "week 2026-12-08"],
    ["2026-12-09", "late 2026-12-08"],
  ])("a refusal may be complained about for four weeks (pbrl § 7-5): on %s %s", (today, expected) => {
    const [line] = linesOf(pathCase(refused), today).filter(({ itemId }) => itemId === "closeRefused");
    expect(`${line?.urgency} ${line?.due}`).toBe(expected);
  });

  it("a complaint with statsforvalteren is asked about when there has been no word", () => {
    const record = pathCase({
      ...refused,
      complaints: [makeComplaint({ ownDecision: "upheld", forwardedOn: "2026-11-20" })],
    });
    expect(words(linesOf(record, TODAY))).toEqual([]);
    expect(linesOf(record, "2027-03-01").map(({ itemId, due }) => [itemId, due])).toEqual([
      ["awaitComplaint", "2027-02-20"],
    ]);
  });

  it("a report after the closing is there until another case goes on from it", () => {
    const [, changes] = pathCases.find(([, , one]) => one === "reopen") ?? ["", {}];
    const record = pathCase(changes);
    const next = { ...pathCase({}), id: "next", reopenedFrom: record.id };
    expect(words(linesOf(record, TODAY, [next]))).not.toContain("reopen");
  });

  it("nobody is to be called before the coordinator begins", () => {
    const record = pathCase({ consents: [makeConsent()], appointments: [makeAppointment({ from: "2027-06-01" })] });
    expect(words(linesOf(record, TODAY))).toEqual([]);
  });
});

describe("what has no clock of its own", () => {
  const [, underWay] = pathCases.find(([what]) => what === "coordinator without a plan") ?? ["", {}];
  const first = makeReferral({ receivedOn: "2026-10-20" });

  it.each<[string, string, string[]]>([
    ["a new report", "2026-11-18", ["newReport"]],
    ["one that was talked about on its day", "2026-11-15", []],
    ["one of a day to come", "2026-12-24", []],
  ])("%s in a case that is under way (fvl § 11 a)", (_what, receivedOn, expected) => {
    const record = pathCase({ ...underWay, referrals: [first, makeReferral({ id: "r2", receivedOn })] });
    expect(words(linesOf(record, TODAY)).filter((kind) => kind === "newReport")).toEqual(expected);
  });

  it("a plan without a coordinator (NAV-loven § 15) is asked for, and not forgotten", () => {
    const assessment = {
      ...pathCase({}).assessment,
      outcome: "planOnly",
      answeredOn: "2026-01-10",
      decidedOn: "2026-01-10",
    } as const;
    const agreed: Partial<CaseRecord> = {
      assessment,
      consents: [makeConsent({ signedOn: "2026-01-15" })],
      planAnswer: "accepted",
    };
    expect(words(linesOf(pathCase(agreed), TODAY))).toContain("firstPlan");
    const plan = planWith([], { inForceSince: "2026-02-01", nextRevision: "2027-02-01" });
    expect(words(linesOf(pathCase({ ...agreed, plan }), TODAY))).toContain("noContact");
  });

  it("an expected child is to be registered as born", () => {
    const record = pathCase({ person: makePerson({ kind: "expectedChild", birthDate: "2026-06-20" }) });
    expect(linesOf(record, TODAY).filter(({ kind }) => kind === "born")).toMatchObject([
      { urgency: "late", due: "2026-06-20" },
    ]);
  });

  it("a parent's consent is asked for anew from the day the child is 16, until there is one (pbrl § 4-3)", () => {
    const consents = [
      makeConsent({ signedOn: "2026-02-01", signers: [{ id: "u1", role: "parent", name: "Mor", signedOn: "" }] }),
    ];
    const child = { ...underWay, consents, person: makePerson({ birthDate: "2010-11-20" }) };
    const asked = linesOf(pathCase(child), "2027-03-01").filter(({ itemId }) => itemId === "renewConsent");
    expect(asked.map(({ urgency, due }) => [urgency, due])).toEqual([["late", "2026-11-20"]]);
  });
});

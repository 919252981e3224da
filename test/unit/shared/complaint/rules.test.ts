import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import { complainedOf } from "../../../../shared/complaint/aboutLetter.ts";
import {
  complaintsHere,
  complaintStage,
  complaintUntil,
  isLate,
  openComplaints,
  wonOn,
} from "../../../../shared/complaint/rules.ts";
import type { Complaint } from "../../../../shared/complaint/schema.ts";
import type { Letter } from "../../../../shared/letter/schema.ts";
import { makeComplaint, makeLetter, makeSettings } from "../../../fixtures/makeCase.ts";

const settings = makeSettings();
const answered = (answeredOn: string) => ({
  assessment: { ...emptyAssessment(), answeredOn },
  letters: [] as Letter[],
});

describe("complaintStage (pbrl § 7-2)", () => {
  const rows: [string, Partial<Complaint>, string][] = [
    ["received", {}, "decide"],
    ["upheld here", { ownDecision: "upheld" }, "forward"],
    ["sent on", { ownDecision: "upheld", forwardedOn: "2026-11-20" }, "await"],
    ["sent on without an own decision", { forwardedOn: "2026-11-20" }, "await"],
    ["changed here", { ownDecision: "changed" }, "settled"],
    ["won", { forwardedOn: "2026-11-20", result: "overturned" }, "settled"],
    ["withdrawn before anything was done", { result: "withdrawn" }, "settled"],
  ];
  it.each(rows)("%s", (_what, changes, expected) => {
    expect(complaintStage(makeComplaint(changes))).toBe(expected);
  });

  it("tells those that wait here from those that wait elsewhere", () => {
    const complaints = rows.map(([, changes], index) => makeComplaint({ id: `k${index}`, ...changes }));
    expect(openComplaints({ complaints }).map(({ id }) => id)).toEqual(["k0", "k1", "k2", "k3"]);
    expect(complaintsHere({ complaints }).map(({ id }) => id)).toEqual(["k0", "k1"]);
  });
});

describe("wonOn", () => {
  it.each([
    [{}, null],
    [{ ownDecision: "changed", ownDecisionOn: "2026-11-20" }, { day: "2026-11-20" }],
    [{ result: "overturned", resultOn: "2026-11-21" }, { day: "2026-11-21" }],
    [{ result: "partly", resultOn: "2026-11-21" }, { day: "2026-11-21" }],
    [{ result: "upheld", resultOn: "2026-11-21" }, null],
    [{ result: "dismissed" }, null],
  ] as const)("%j", (changes, expected) => {
    expect(wonOn(makeComplaint(changes))).toEqual(expected);
  });
});

describe("the four weeks of pbrl § 7-5", () => {
  it.each([
    ["2026-11-02", "2026-11-30"],
    ["2026-12-31", "2027-01-28"],
    ["2028-02-10", "2028-03-09"],
    ["2026-02-10", "2026-03-10"],
    // Nobody works on the last day: a Saturday, Christmas, New Year, Maundy Thursday, 1 May, 17 May.
    ["2026-11-07", "2026-12-07"],
    ["2026-11-27", "2026-12-28"],
    ["2026-12-04", "2027-01-04"],
    ["2027-02-25", "2027-03-30"],
    ["2026-04-03", "2026-05-04"],
    ["2028-04-19", "2028-05-18"],
    ["", ""],
    ["i går", ""],
  ])("answered %s: until %s", (answeredOn, until) => {
    expect(complaintUntil(answeredOn, settings)).toBe(until);
  });

  it.each([
    ["2026-12-28", false],
    ["2026-12-29", true],
  ])("that end on Christmas Day: a complaint on %s is late: %s", (receivedOn, late) => {
    expect(isLate(makeComplaint({ receivedOn }), answered("2026-11-27"), settings)).toBe(late);
  });

  const told = (id: string, occasion: Letter["occasion"], sentOn: string, given: Partial<Letter> = {}): Letter =>
    makeLetter({ id, occasion, sentOn, ...given });
  const letters = [
    told("answer", "answer", "2024-03-04"),
    told("closing", "closing", "2026-11-02"),
    told("leader", "closing", "2026-11-20", { receiver: "leader" }),
    told("later", "answer", "2026-11-25"),
  ];
  const record = { ...answered("2026-11-25"), letters };
  it.each([
    ["the closing, in time", "closing", "2026-11-30", "closing", false],
    ["the closing, late", "closing", "2026-12-01", "closing", true],
    ["the answer there was when it came", "", "2026-11-20", "answer", true],
    ["the newer answer", "", "2026-12-10", "later", false],
    ["a letter that is gone", "gone", "2026-11-20", "answer", true],
    ["a letter to somebody else", "leader", "2026-11-20", "answer", true],
  ])("run from the letter that is complained of: %s", (_what, letterId, receivedOn, about, late) => {
    const complaint = makeComplaint({ letterId, receivedOn });
    expect(complainedOf(record, complaint)?.id).toBe(about);
    expect(isLate(complaint, record, settings)).toBe(late);
  });

  it.each([
    ["2026-11-30", false],
    ["2026-12-01", true],
    ["snart", false],
  ])("a complaint on %s is late: %s", (receivedOn, late) => {
    expect(isLate(makeComplaint({ receivedOn }), answered("2026-11-02"), settings)).toBe(late);
    expect(isLate(makeComplaint({ receivedOn }), answered(""), settings)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import {
  complaintsHere,
  complaintStage,
  complaintUntil,
  isLate,
  openComplaints,
  wonOn,
} from "../../../../shared/complaint/rules.ts";
import type { Complaint } from "../../../../shared/complaint/schema.ts";
import { makeComplaint, makeSettings } from "../../../fixtures/makeCase.ts";

const settings = makeSettings();
const answered = (answeredOn: string) => ({ assessment: { ...emptyAssessment(), answeredOn } });

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
    ["", ""],
    ["i går", ""],
  ])("answered %s: until %s", (answeredOn, until) => {
    expect(complaintUntil(answered(answeredOn), settings)).toBe(until);
  });

  it.each([
    ["2026-11-30", false],
    ["2026-12-01", true],
    ["snart", false],
  ])("a complaint on %s is late: %s", (receivedOn, late) => {
    expect(isLate({ receivedOn }, answered("2026-11-02"), settings)).toBe(late);
    expect(isLate({ receivedOn }, answered(""), settings)).toBe(false);
  });
});

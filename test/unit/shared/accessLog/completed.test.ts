import { describe, expect, it } from "vitest";
import { neverCompleted } from "../../../../shared/accessLog/completed.ts";

const save = (revision: number, seq: number, session = "s1") => ({
  kind: "change" as const,
  record: "case-a1",
  revision,
  session,
  seq,
});
const at =
  (revision: number, seq: number, session = "s1") =>
  () => ({ revision, log: { session, seq } });

describe("neverCompleted", () => {
  it("counts what the record has, and what it has gone past", () => {
    expect(neverCompleted([save(3, 9), save(2, 5), save(1, 1)], at(3, 9)).size).toBe(0);
  });

  it("finds a save whose revision never came", () => {
    const last = save(4, 12);
    expect([...neverCompleted([last, save(3, 9)], at(3, 9))]).toEqual([last]);
    expect([...neverCompleted([last], () => undefined)]).toEqual([last]);
  });

  it("finds the save that another one was faster than", () => {
    const lost = save(3, 2, "s2");
    expect([...neverCompleted([save(3, 9), lost], at(3, 9))]).toEqual([lost]);
  });

  it("finds a save that had to be tried again, also when the record has gone on", () => {
    const failed = save(3, 8);
    expect([...neverCompleted([save(4, 10), save(3, 9), failed], at(4, 10))]).toEqual([failed]);
  });

  it("believes records of older programs, which name no entry", () => {
    expect(neverCompleted([save(1, 1)], () => ({ revision: 1, log: null })).size).toBe(0);
  });

  it("asks nothing of what writes no record", () => {
    expect(neverCompleted([{ ...save(7, 1), kind: "open" as const }], () => undefined).size).toBe(0);
  });
});

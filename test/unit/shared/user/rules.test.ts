import { describe, expect, it } from "vitest";
import { userChoice, type UserChoice, type UserRow } from "../../../../shared/user/schema.ts";
import {
  choiceProblems,
  freeCoordinators,
  hasEnded,
  removalProblem,
  tidyChoice,
} from "../../../../shared/user/rules.ts";

const today = "2026-11-21";
const person: UserChoice = { name: "Jon Oppdiktet", role: "caseworker", coordinatorId: "", until: "", cases: [] };
const row = (id: string, own: Partial<UserRow> = {}): UserRow => ({
  ...person,
  name: `Bruker ${id}`,
  status: "active",
  waiting: false,
  ...own,
  id,
});
const kari = row("kari", { name: "Kari Oppdiktet", role: "leader" });
const register = [{ id: "c1" }, { id: "c2" }];

const problems = (choice: Partial<UserChoice>, rows: UserRow[] = [kari], id: string | null = null) =>
  choiceProblems({ ...person, ...choice }, { id, ownId: "kari", rows, coordinators: register, today });

describe("choiceProblems", () => {
  it("finds nothing wrong with an ordinary caseworker", () => {
    expect(problems({})).toEqual({});
  });

  it("wants a name nobody else active has, whatever its capitals and spaces", () => {
    expect(problems({ name: "  " })).toEqual({ name: "nameMissing" });
    expect(problems({ name: "kari   OPPDIKTET " })).toEqual({ name: "nameTaken" });
    expect(problems({ name: "Kari Oppdiktet" }, [kari, row("old", { status: "removed" })], "kari")).toEqual({
      role: "ownRole",
    });
    const gone = row("old", { name: "Per", status: "removed" });
    expect(problems({ name: "Per" }, [kari, gone])).toEqual({});
  });

  it("links a coordinator to an entry of the register that is free", () => {
    const taken = row("a", { role: "coordinator", coordinatorId: "c1" });
    expect(problems({ role: "coordinator" })).toEqual({ coordinatorId: "coordinatorMissing" });
    expect(problems({ role: "coordinator", coordinatorId: "gone" })).toEqual({ coordinatorId: "coordinatorMissing" });
    expect(problems({ role: "coordinator", coordinatorId: "c1" }, [kari, taken])).toEqual({
      coordinatorId: "coordinatorTaken",
    });
    expect(problems({ role: "coordinator", coordinatorId: "c1" }, [kari, taken], "a")).toEqual({});
    expect(problems({ role: "coordinator", coordinatorId: "c2" }, [kari, taken])).toEqual({});
  });

  it("gives a reader an end and something to read", () => {
    expect(problems({ role: "reader" })).toEqual({ until: "untilMissing", cases: "casesMissing" });
    expect(problems({ role: "reader", until: today, cases: "all" })).toEqual({});
    expect(problems({ role: "reader", until: "2026-11-20", cases: ["x"] })).toEqual({ until: "untilPast" });
    expect(problems({ until: "snart" })).toEqual({ until: "untilNoDate" });
  });

  it("always leaves a leader whose access does not end", () => {
    const liv = row("liv", { role: "leader", until: "2027-01-01" });
    expect(problems({ role: "leader", until: "2027-01-01" }, [kari, liv], "kari")).toEqual({ until: "lastLeader" });
    expect(problems({ role: "caseworker" }, [kari, liv], "kari")).toEqual({ role: "ownRole" });
    const per = row("per", { role: "leader" });
    expect(
      choiceProblems(person, { id: "per", ownId: "liv", rows: [liv, per], coordinators: register, today }),
    ).toEqual({ role: "lastLeader" });
    expect(problems({ role: "caseworker" }, [kari, per], "per")).toEqual({});
  });

  it("does not stop other changes in a store that has no lasting leader", () => {
    const liv = row("liv", { role: "leader", until: "2027-01-01" });
    expect(problems({}, [liv])).toEqual({});
  });
});

describe("tidyChoice", () => {
  it("leaves out what belongs to another role", () => {
    const tidy = tidyChoice({ ...person, name: "  Jon   Vik ", coordinatorId: "c1", cases: "all" });
    expect(tidy).toEqual({ ...person, name: "Jon Vik", coordinatorId: "", cases: [] });
    expect(userChoice.parse(tidy)).toEqual(tidy);
  });
});

describe("removalProblem", () => {
  it("keeps oneself and the last lasting leader", () => {
    const liv = row("liv", { role: "leader", until: "2027-01-01" });
    const per = row("per", { role: "leader" });
    expect(removalProblem("kari", { rows: [kari, per], ownId: "kari" })).toBe("self");
    expect(removalProblem("per", { rows: [liv, per], ownId: "liv" })).toBe("lastLeader");
    expect(removalProblem("per", { rows: [kari, per], ownId: "kari" })).toBeNull();
  });
});

describe("freeCoordinators", () => {
  it("offers those without an account, those of former users, and one's own", () => {
    const rows = [row("a", { coordinatorId: "c1" }), row("b", { coordinatorId: "c2", status: "removed" })];
    expect(freeCoordinators(register, rows, null)).toEqual([{ id: "c2" }]);
    expect(freeCoordinators(register, rows, "a")).toEqual(register);
  });
});

describe("hasEnded", () => {
  it("counts the last day", () => {
    expect([today, "2026-11-20", ""].map((until) => hasEnded({ until }, today))).toEqual([false, true, false]);
  });
});

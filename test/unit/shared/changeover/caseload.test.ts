import { describe, expect, it } from "vitest";
import {
  caseloadRow,
  changeLetters,
  moveCase,
  moveProblems,
  toHandOver,
} from "../../../../shared/changeover/caseload.ts";
import { caseloadRow as rowSchema, type CaseloadMove } from "../../../../shared/changeover/caseloadSchema.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { makeCoordinator, makeReferral, makeSettings } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, TODAY } from "../case/caseBuilders.ts";

const register = [makeCoordinator({ id: "kari" }), makeCoordinator({ id: "per", name: "Per Oppdiktet Dal" })];
const kari = makeAppointment({ id: "a1", coordinatorId: "kari" });
const per = makeAppointment({ id: "a2", coordinatorId: "per" });
const move: CaseloadMove = {
  coordinatorId: "kari",
  reason: "leaves",
  reasonNote: "",
  overlapFrom: "2026-12-01",
  overlapUntil: "2026-12-31",
  leaderAgreed: true,
  letters: false,
  cases: [{ caseId: "c1", to: "per" }],
};
let made = 0;
const given = {
  coordinators: register,
  services: [],
  settings: makeSettings(),
  today: TODAY,
  newId: () => `new-${++made}`,
};
const moved = (record: CaseRecord, to = "per", more: Partial<CaseloadMove> = {}): CaseRecord =>
  moveCase(record, { ...move, ...more }, { to, personsView: "Vil møte den nye først." }, given);
const row = (changes: Partial<CaseRecord>) => caseloadRow(makeCase(changes), "kari", register, TODAY);

describe("a caseload", () => {
  it.each<[string, Partial<CaseRecord>, string | undefined]>([
    ["a case of hers", { appointments: [kari] }, "coordinator"],
    ["one that begins later", { appointments: [{ ...kari, from: "2026-12-24" }] }, "coordinator"],
    ["one that has ended", { appointments: [{ ...kari, until: "2026-11-20" }] }, undefined],
    ["one that is closed", { appointments: [kari], closedOn: "2026-11-01" }, undefined],
    ["another's", { appointments: [per] }, undefined],
    ["one she stands in", { appointments: [{ ...per, deputyId: "kari", deputyFrom: TODAY }] }, "deputy"],
    ["one she will stand in", { appointments: [{ ...per, deputyId: "kari", deputyFrom: "2026-12-01" }] }, "deputy"],
    ["one she is named in as deputy", { appointments: [{ ...per, deputyId: "kari" }] }, undefined],
    [
      "one she has stood in",
      { appointments: [{ ...per, deputyId: "kari", deputyFrom: "2026-10-01", deputyUntil: "2026-11-20" }] },
      undefined,
    ],
  ])("holds %s", (_, record, part) => {
    expect(row(record)?.part).toBe(part);
  });

  it("tells of wish, others and deputies, and fits the schema", () => {
    const found = row({
      appointments: [{ ...kari, type: "childCoordinator", deputyId: "per", deputyFrom: TODAY }, per],
      referrals: [makeReferral({ wishedCoordinator: "Per fra skolen" })],
    });
    expect(rowSchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({ wishedIds: ["per"], otherIds: ["per"], childCoordinator: true });
    expect(found?.deputies).toEqual([{ id: "per", from: TODAY, until: "" }]);
  });

  it("moves all she holds in a case, and nothing twice", () => {
    const record = makeCase({ appointments: [kari, { ...kari, id: "a3", type: "childCoordinator" }] });
    const next = moved(record);
    expect(next.changeovers).toHaveLength(2);
    expect(next.appointments.filter(({ coordinatorId }) => coordinatorId === "kari").map(({ until }) => until)).toEqual(
      ["2026-12-31", "2026-12-31"],
    );
    expect(toHandOver(next, "kari", TODAY)).toEqual([]);
    expect(caseloadRow(next, "kari", register, TODAY)?.part).toBe("handingOver");
    expect(moved(next, "siri")).toEqual(next);
  });

  it("writes down what the person thinks and that the leader agrees", () => {
    const next = moved(makeCase({ appointments: [kari] }));
    expect(next.changeovers[0]?.personsView).toBe("Vil møte den nye først.");
    expect(next.appointments.find(({ coordinatorId }) => coordinatorId === "per")?.leaderAgreed).toBe(true);
    expect(next.letters).toEqual([]);
  });

  it("makes the letters the case itself would propose, about its own change", () => {
    const next = moved(makeCase({ appointments: [kari] }), "per", { letters: true });
    const [change] = next.changeovers;
    expect(next.letters.map(({ receiver, aboutId, sentOn }) => [receiver, aboutId, sentOn])).toEqual(
      ["person", "coordinator", "coordinator", "leader", "unit"].map((kind) => [kind, change?.id, ""]),
    );
    expect(changeLetters(next, "kari")).toEqual(next.letters);
    expect(changeLetters(next, "per")).toEqual([]);
    const sent = { ...next, letters: next.letters.map((one) => ({ ...one, sentOn: TODAY })) };
    expect(changeLetters(sent, "kari")).toEqual([]);
  });

  it.each<[Partial<CaseloadMove>, string[]]>([
    [{}, []],
    [{ overlapUntil: "" }, []],
    [{ overlapUntil: "2026-11-30" }, ["overlapUntil"]],
    [{ overlapUntil: "etter jul" }, ["overlapUntil"]],
    [{ overlapFrom: "2027-02-29", overlapUntil: "" }, ["overlapFrom"]],
    [{ cases: [{ caseId: "c1", to: "kari" }] }, ["cases.to"]],
    [
      {
        cases: [
          { caseId: "c1", to: "per" },
          { caseId: "c1", to: "siri" },
        ],
      },
      ["cases.caseId"],
    ],
  ])("a move with %j has problems %j", (changes, fields) => {
    expect(moveProblems({ ...move, ...changes })).toEqual(fields);
  });
});

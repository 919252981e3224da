import { describe, expect, it } from "vitest";
import type { CaseFacts } from "../../../../shared/case/factsSchema.ts";
import type { CaseSummary } from "../../../../shared/case/schema.ts";
import { addDays } from "../../../../shared/dates.ts";
import { caseKinds, type LineKind } from "../../../../shared/followup/line.ts";
import { mineOnly, mondayList, type MondaySources } from "../../../../shared/followup/mondayList.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import { makeCoordinator, makeService, makeSettings } from "../../../fixtures/makeCase.ts";
import { processorTime } from "../../../support/processorTime.ts";
import { makeSummary } from "../case/caseBuilders.ts";

/** A Wednesday; the week ends on Sunday 25 November. */
const TODAY = "2026-11-25";

const sources = (row: Partial<CaseSummary>, changes: Partial<MondaySources> = {}): MondaySources => ({
  summaries: [makeSummary(row)],
  register: { coordinators: [], courses: [] },
  services: [],
  unit: emptyUnit(),
  settings: makeSettings(),
  role: "leader",
  today: TODAY,
  ...changes,
});
const shown = (given: MondaySources): string[] =>
  mondayList(given).map(({ urgency, kind, due }) => [urgency, kind, due].join(" ").trim());

/** What one line of a case is on a day, by the kind alone; empty when it is not there. */
function lineOn(row: Partial<CaseSummary>, kind: LineKind, today: string): string {
  const line = mondayList(sources(row, { today })).find((one) => one.kind === kind);
  return line ? `${line.urgency} ${line.due}`.trim() : "";
}

describe("mondayList: a deadline the day before, on the day, the day after", () => {
  const rows: [LineKind, CaseFacts, string][] = [
    ["answer", { unansweredSince: "2026-10-25" }, "2026-11-25"],
    ["assessment", { unassessedSince: "2026-11-11" }, "2026-11-25"],
    ["assessment", { unassessedSince: "2026-10-01", promisedOn: "2026-11-25" }, "2026-11-25"],
    ["assessment", { unassessedSince: "2026-11-11", promisedOn: "2026-11-20" }, "2026-11-25"],
    ["complaint", { complaintSince: "2026-11-11" }, "2026-11-25"],
    ["appoint", { awaitsCoordinatorSince: "2026-11-11" }, "2026-11-25"],
    ["firstPlan", { planAwaitedSince: "2026-08-25" }, "2026-11-25"],
    ["revision", { unrevisedSince: "2026-05-25" }, "2026-11-25"],
    ["revision", { revisionOn: "2026-11-25" }, "2026-11-25"],
    ["measure", { measureOn: "2026-11-25" }, "2026-11-25"],
    ["consentEnds", { consentUntil: "2026-11-25" }, "2026-11-25"],
    ["overlapEnds", { overlapUntil: "2026-11-25" }, "2026-11-25"],
    ["deputyEnds", { deputyUntil: "2026-11-25" }, "2026-11-25"],
    ["lostCoordinator", { lostCoordinatorOn: "2026-11-25" }, "2026-11-25"],
    ["firstContact", { appointedOn: "2026-11-11" }, "2026-11-25"],
    ["firstContact", { appointedOn: "2026-11-11", lastContactOn: "2026-11-10" }, "2026-11-25"],
    ["noContact", { appointedOn: "2026-01-01", lastContactOn: "2026-08-25" }, "2026-11-25"],
  ];
  it.each(rows)("%s %o", (kind, facts, due) => {
    expect(lineOn({ facts }, kind, addDays(due, -1))).toBe(`week ${due}`);
    expect(lineOn({ facts }, kind, due)).toBe(`week ${due}`);
    expect(lineOn({ facts }, kind, addDays(due, 1))).toBe(`late ${due}`);
  });

  it.each<[string, CaseFacts, string]>([
    ["a month from the 31st ends on the last of February", { unansweredSince: "2027-01-31" }, "2027-02-28"],
    ["in a leap year on the 29th", { unansweredSince: "2028-01-31" }, "2028-02-29"],
    ["over New Year", { unansweredSince: "2026-12-15" }, "2027-01-15"],
  ])("%s", (_, facts, due) => {
    expect(lineOn({ facts }, "answer", due)).toBe(`week ${due}`);
    expect(lineOn({ facts }, "answer", addDays(due, 1))).toBe(`late ${due}`);
  });
});

describe("mondayList: groups and how far ahead", () => {
  it.each([
    ["2026-11-24", "late"],
    ["2026-11-25", "week"],
    ["2026-11-29", "week"],
    ["2026-11-30", "soon"],
    ["2026-12-13", "soon"],
    ["2026-12-14", "ahead"],
    ["2027-01-20", "ahead"],
    ["2027-01-21", ""],
  ])("a revision on %s is %s", (revisionOn, urgency) => {
    expect(lineOn({ facts: { revisionOn } }, "revision", TODAY).split(" ")[0]).toBe(urgency);
  });

  it.each([
    ["2026-12-25", "ahead 2026-12-25"],
    ["2026-12-26", ""],
  ])("a consent until %s is told of a month before", (consentUntil, line) => {
    expect(lineOn({ facts: { consentUntil } }, "consentEnds", TODAY)).toBe(line);
  });

  it.each<[LineKind, Partial<CaseSummary>]>([
    ["sendAnswer", { facts: { answerUnsentSince: "2026-11-01" } }],
    ["consentMissing", { facts: { awaitsConsentSince: "2026-11-01" } }],
    ["consentUnsigned", { facts: { consent: "printed", consentOn: "2026-11-01" } }],
    ["letters", { facts: { lettersToSend: 2 } }],
    ["letters", { status: "closed", facts: { closesOn: "2026-11-01", lettersToSend: 2 } }],
    ["letters", { status: "closed", facts: { lettersToSend: 1 } }],
    ["archive", { status: "closed", facts: { closesOn: "2026-11-01" } }],
  ])("%s has no day, and is for this week", (kind, row) => {
    expect(lineOn(row, kind, TODAY)).toBe("week");
  });

  it("an announced closing", () => {
    expect(shown(sources({ facts: { closesOn: "2026-12-01" } }))).toEqual(["soon closes 2026-12-01"]);
  });

  it("what says nothing gives no line, open or closed", () => {
    expect(shown(sources({}))).toEqual([]);
    expect(shown(sources({ status: "closed", birthDate: "2019-11-26" }))).toEqual([]);
  });
});

describe("mondayList: birthdays and passages", () => {
  it.each<[string, Partial<CaseSummary>, LineKind, string, string]>([
    ["7, a year before", { birthDate: "2020-11-26" }, "turns7", "2026-11-26", "ahead 2027-11-26"],
    ["7, earlier", { birthDate: "2020-11-26" }, "turns7", "2026-11-25", ""],
    ["7, on the day", { birthDate: "2019-11-25" }, "turns7", TODAY, "week 2026-11-25"],
    ["7, the day after", { birthDate: "2019-11-24" }, "turns7", TODAY, ""],
    ["12", { birthDate: "2014-11-26" }, "turns12", TODAY, "week 2026-11-26"],
    ["16, on the day", { birthDate: "2010-11-25" }, "turns16", TODAY, "week 2026-11-25"],
    ["16, the day after: the consent says it", { birthDate: "2010-11-24" }, "turns16", TODAY, ""],
    [
      "18, long ago, barnekoordinator left",
      { birthDate: "2008-01-05", childCoordinator: true },
      "childCoordinatorEnds",
      TODAY,
      "late 2026-01-05",
    ],
    ["18, long ago, koordinator", { birthDate: "2008-01-05" }, "turns18", TODAY, ""],
    ["18 on 29 February is 1 March", { birthDate: "2008-02-29" }, "turns18", "2026-03-01", "week 2026-03-01"],
    ["a child that is expected", { birthDate: "2019-11-26", facts: { expectedChild: true } }, "turns7", TODAY, ""],
    ["no date", { birthDate: "i vår" }, "turns7", TODAY, ""],
    [
      "school begins in August, whatever month one is born",
      { birthDate: "2021-12-31" },
      "transition",
      TODAY,
      "ahead 2027-08-01",
    ],
    ["school, earlier", { birthDate: "2021-01-01" }, "transition", "2026-07-31", ""],
    ["school, a year before", { birthDate: "2021-01-01" }, "transition", "2026-08-01", "ahead 2027-08-01"],
    ["school, on the day", { birthDate: "2021-01-01" }, "transition", "2027-08-01", "week 2027-08-01"],
    ["school, begun", { birthDate: "2021-01-01" }, "transition", "2027-08-02", ""],
  ])("%s", (_, row, kind, today, line) => {
    expect(lineOn(row, kind, today)).toBe(line);
  });

  it("follows the unit's own list of passages", () => {
    const own = { id: "own", age: 20, when: "birthday", text: "Egen bolig", tasks: "", hidden: false } as const;
    const settings = makeSettings({ transitions: [own] });
    const [line] = mondayList(sources({ birthDate: "2006-12-01" }, { settings }));
    expect(line).toMatchObject({ kind: "transition", itemId: "own", due: "2026-12-01" });
    expect(shown(sources({ birthDate: "2021-01-01" }, { settings }))).toEqual([]);
  });
});

describe("mondayList: coordinators", () => {
  const leave = { id: "f", kind: "leave", from: "2026-11-01", until: "", note: "" } as const;
  const kari = { coordinatorIds: ["coordinator-1"] };
  it.each<[string, Parameters<typeof makeCoordinator>[0], Partial<CaseSummary>, string[]]>([
    ["is there", {}, kari, []],
    ["leaves in two months", { leavingOn: "2027-01-25" }, kari, ["ahead coordinatorLeaves 2027-01-25"]],
    ["leaves later", { leavingOn: "2027-01-26" }, kari, []],
    ["leaves today", { leavingOn: TODAY }, kari, ["week coordinatorLeaves 2026-11-25"]],
    ["has left", { leavingOn: "2026-11-24" }, kari, ["late coordinatorLeft 2026-11-24"]],
    ["is no longer active", { active: false }, kari, ["late coordinatorLeft"]],
    ["is on leave", { absences: [leave] }, kari, ["week coordinatorAway"]],
    ["goes on leave", { absences: [{ ...leave, from: "2026-12-23" }] }, kari, ["ahead coordinatorAway 2026-12-23"]],
    ["goes later", { absences: [{ ...leave, from: "2026-12-24" }] }, kari, []],
    ["is away for a week", { absences: [{ ...leave, from: "2026-11-20", until: "2026-11-27" }] }, kari, []],
    ["has somebody standing in", { absences: [leave] }, { ...kari, facts: { deputisedIds: ["coordinator-1"] } }, []],
    [
      "goes on leave, and somebody will stand in",
      { absences: [{ ...leave, from: "2026-12-23" }] },
      { ...kari, facts: { deputisedIds: ["coordinator-1"] } },
      [],
    ],
    [
      "is on leave beside one who has a deputy",
      { absences: [leave] },
      { ...kari, facts: { deputisedIds: ["k2"] } },
      ["week coordinatorAway"],
    ],
    [
      "has left, with somebody standing in",
      { active: false },
      { ...kari, facts: { deputisedIds: ["coordinator-1"] } },
      ["late coordinatorLeft"],
    ],
    ["hands over already", { active: false }, { ...kari, facts: { handingOverIds: ["coordinator-1"] } }, []],
    ["left a closed case", { active: false }, { ...kari, status: "closed" }, []],
    ["is another's", { active: false }, { coordinatorIds: ["k2"] }, []],
  ])("who %s", (_, coordinator, row, lines) => {
    const register = { coordinators: [makeCoordinator(coordinator)], courses: [] };
    const given = sources(row, { register });
    expect(shown(given).filter((line) => line.includes("coordinator"))).toEqual(lines);
  });
});

describe("mondayList: who sees what", () => {
  const facts: CaseFacts = {
    unansweredSince: "2026-10-01",
    measureOn: "2026-11-20",
    awaitsCoordinatorSince: "2026-11-01",
  };
  it("a reader has nothing to do", () => {
    expect(mondayList(sources({ facts }, { role: "reader" }))).toEqual([]);
  });
  it("a coordinator has not the unit's duties", () => {
    const services = [makeService()];
    expect(shown(sources({ facts }, { role: "coordinator", services }))).toEqual(["late measure 2026-11-20"]);
  });
  it("mine are the cases I have on the desk", () => {
    const summaries = [
      makeSummary({ id: "c1", caseworkerId: "u1", facts }),
      makeSummary({ id: "c2", caseworkerId: "u2", facts }),
      makeSummary({ id: "c3", facts }),
    ];
    const lines = mondayList(sources({}, { summaries, services: [makeService()] }));
    expect(new Set(mineOnly(lines, summaries, "u1").map(({ caseId }) => caseId))).toEqual(new Set(["c1"]));
  });
});

describe("mondayList: order and keys", () => {
  it("is by urgency, day and weight, with a key of its own for every line", () => {
    const row = {
      birthDate: "2008-12-01",
      facts: {
        measureOn: "2026-11-20",
        revisionOn: "2026-11-20",
        lettersToSend: 1,
        overlapUntil: "2026-12-01",
        consent: "printed",
      },
    } as const;
    const lines = mondayList(sources(row));
    expect(lines.map(({ kind }) => kind)).toEqual([
      "revision",
      "measure",
      "consentUnsigned",
      "letters",
      "overlapEnds",
      "turns18",
      "transition",
      "transition",
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  it("takes twenty thousand rows, two lines each, in a blink", () => {
    const summaries = Array.from({ length: 20_000 }, (_, index) =>
      makeSummary({
        id: `c${index}`,
        birthDate: "1958-12-01",
        facts: { measureOn: "2026-11-20", revisionOn: "2026-12-01" },
      }),
    );
    const took = processorTime(() => {
      expect(mondayList(sources({}, { summaries })).length).toBe(40_000);
    });
    expect(took).toBeLessThan(2500);
  });

  it("knows a kind once", () => {
    expect(new Set(caseKinds).size).toBe(caseKinds.length);
  });
});

import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { emptyPlan } from "../../../../shared/plan/newPlan.ts";
import {
  isOverdue,
  measureProblems,
  planPoints,
  planSections,
  sectionState,
  type PointKey,
  type SectionKey,
} from "../../../../shared/plan/rules.ts";
import { plan as schema, type Measure, type Plan } from "../../../../shared/plan/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeConsent,
  makeGoal,
  makeLifeArea,
  makeMeasure,
  makeParticipant,
  makeSubGoal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const measure = (overrides: Partial<Measure> = {}): Measure => ({
  ...makeMeasure({ id: "m" }),
  what: "Matlaging",
  how: "",
  extent: "",
  responsible: "",
  ownContribution: "",
  start: "",
  deadline: "",
  status: "notStarted",
  ...overrides,
});
const withMeasures = (...measures: Measure[]): Partial<Plan> => ({
  goals: [makeGoal({ text: "Bo selv", subGoals: [makeSubGoal({ measures })] })],
});
const blank = (plan: Partial<Plan> = {}, rest: Partial<CaseRecord> = {}): CaseRecord =>
  makeCase({ plan: { ...emptyPlan(), ...plan }, participants: [], consents: [], appointments: [], ...rest });
const done = (record: CaseRecord): string =>
  planPoints(record, TODAY)
    .filter((point) => point.done)
    .map((point) => point.point)
    .join("");

describe("the empty plan", () => {
  it("is a valid plan", () => expect(schema.safeParse(emptyPlan()).success).toBe(true));
  it("has none of the nine points and no section begun", () => {
    expect(done(blank())).toBe("");
    expect(planSections.map((section) => sectionState(blank(), section, TODAY))).toEqual(
      planSections.map(() => "empty"),
    );
  });
});

describe("the nine points", () => {
  const whole = { goals: [makeGoal({ text: "Bo selv", subGoals: [] })], resources: "Glad i mat" };
  const area = makeLifeArea({ needsNow: "Hjelp", needsAhead: "", resources: "" });
  const appointed = makeAppointment({ from: "2026-01-01", until: "" });
  const signed = makeConsent({
    state: "signed",
    forPlan: true,
    from: "2026-01-01",
    until: "2026-12-31",
    withdrawals: [],
  });
  const person = makeParticipant({ name: "Eli", contribution: "" });
  const table: [string, CaseRecord, string][] = [
    ["goals alone are not a", blank({ goals: whole.goals }), ""],
    ["goals and resources are not a", blank(whole), ""],
    ["goals, resources and needs are a", blank({ ...whole, lifeAreas: [area] }), "a"],
    [
      "resources may stand under a life area",
      blank({ goals: whole.goals, lifeAreas: [{ ...area, resources: "Mat" }] }),
      "a",
    ],
    ["a participant is b", blank({}, { participants: [person] }), "b"],
    [
      "a participant without name and service is not b",
      blank({}, { participants: [{ ...person, name: " ", serviceId: "", serviceName: "" }] }),
      "",
    ],
    ["an appointment is c", blank({}, { appointments: [appointed] }), "c"],
    [
      "an appointment that ended yesterday is not c",
      blank({}, { appointments: [{ ...appointed, until: "2026-11-20" }] }),
      "",
    ],
    [
      "an appointment that begins tomorrow is not c",
      blank({}, { appointments: [{ ...appointed, from: "2026-11-22" }] }),
      "",
    ],
    ["own contribution alone is not d", blank({ ownContribution: "Møter opp" }), ""],
    [
      "own and a participant's contribution are d",
      blank({ ownContribution: "Møter opp" }, { participants: [{ ...person, contribution: "Veileder" }] }),
      "bd",
    ],
    [
      "own contribution on a measure counts",
      blank(withMeasures(measure({ ownContribution: "Handler", responsible: "Eli" }))),
      "d",
    ],
    [
      "a measure with responsible and extent is e",
      blank(withMeasures(measure({ responsible: "Eli", extent: "Ukentlig" }))),
      "e",
    ],
    [
      "one measure without extent is not e",
      blank(
        withMeasures(measure({ responsible: "Eli", extent: "Ukentlig" }), measure({ id: "n", responsible: "Per" })),
      ),
      "",
    ],
    [
      "a measure that is given up is not asked about",
      blank(withMeasures(measure({ responsible: "Eli", extent: "Ukentlig" }), measure({ id: "n", status: "stopped" }))),
      "e",
    ],
    [
      "an empty row is not asked about",
      blank(withMeasures(measure({ responsible: "Eli", extent: "Ukentlig" }), measure({ id: "n", what: "" }))),
      "e",
    ],
    ["execution as text is f", blank({ execution: "Sammen" }), "f"],
    ["execution on every measure is f", blank(withMeasures(measure({ how: "Sammen" }))), "f"],
    ["execution on some measures is not f", blank(withMeasures(measure({ how: "Sammen" }), measure({ id: "n" }))), ""],
    ["period and revision are g", blank({ from: "2026-01-01", until: "2026-12-31", nextRevision: "2026-12-01" }), "g"],
    [
      "a revision that is no date is not g",
      blank({ from: "2026-01-01", until: "2026-12-31", nextRevision: "i desember" }),
      "",
    ],
    ["a signed consent to the plan is h", blank({}, { consents: [signed] }), "h"],
    ["a consent that has run out is not h", blank({}, { consents: [{ ...signed, until: "2026-11-20" }] }), ""],
    ["a consent to sharing only is not h", blank({}, { consents: [{ ...signed, forPlan: false }] }), ""],
    ["an unsigned consent is not h", blank({}, { consents: [{ ...signed, state: "printed" }] }), ""],
    ["cooperation is i", blank({ cooperation: "Sykehuset" }), "i"],
  ];
  it.each(table)("%s", (_says, record, expected) => expect(done(record)).toBe(expected));

  it("lead to where what is missing is written", () => {
    const at = (record: CaseRecord, key: PointKey): SectionKey | undefined =>
      planPoints(record, TODAY).find(({ point }) => point === key)?.section;
    expect(at(blank(), "a")).toBe("goals");
    expect(at(blank({ goals: whole.goals }), "a")).toBe("situation");
    expect(at(blank(whole), "a")).toBe("lifeAreas");
    expect(planPoints(blank(), TODAY).map((point) => point.section)).toEqual([
      "goals",
      "participants",
      "coordinator",
      "contributions",
      "goals",
      "execution",
      "meetings",
      "consent",
      "cooperation",
    ]);
  });
});

describe("problems of a measure", () => {
  const table: [string, Partial<Measure>, object][] = [
    ["a row without text says nothing", { what: " ", deadline: "tull" }, {}],
    ["nobody responsible", {}, { responsible: "chooseResponsible" }],
    ["a given-up measure needs nobody", { status: "stopped" }, {}],
    ["a deadline that does not exist", { responsible: "Eli", deadline: "30.02.2027" }, { deadline: "noSuchDate" }],
    ["a start that does not exist", { responsible: "Eli", start: "31.04.2027" }, { start: "noSuchDate" }],
    [
      "a deadline before the start",
      { responsible: "Eli", start: "2027-01-02", deadline: "2027-01-01" },
      { deadline: "beforeStart" },
    ],
    ["a deadline on the start", { responsible: "Eli", start: "2027-01-01", deadline: "2027-01-01" }, {}],
    ["no deadline", { responsible: "Eli" }, {}],
  ];
  it.each(table)("%s", (_says, overrides, expected) => expect(measureProblems(measure(overrides))).toEqual(expected));
});

describe("overdue", () => {
  const table: [string, Partial<Measure>, boolean][] = [
    ["yesterday", { deadline: "2026-11-20" }, true],
    ["today", { deadline: TODAY }, false],
    ["no date", { deadline: "snart" }, false],
    ["done", { deadline: "2026-11-20", status: "done" }, false],
    ["given up", { deadline: "2026-11-20", status: "stopped" }, false],
    ["postponed without a new date", { deadline: "2026-11-20", status: "postponed" }, true],
    ["an empty row", { deadline: "2026-11-20", what: "" }, false],
  ];
  it.each(table)("%s: %s", (_says, overrides, expected) => expect(isOverdue(measure(overrides), TODAY)).toBe(expected));
});

describe("how far a section has come", () => {
  const table: [SectionKey, Partial<Plan>, string][] = [
    ["aboutMe", { aboutMe: "Jeg heter Tuva" }, "done"],
    ["situation", { today: "Bra" }, "started"],
    ["situation", { today: "a", important: "b", resources: "c", difficult: "d", experience: "e" }, "done"],
    ["lifeAreas", { lifeAreas: [makeLifeArea({ needsNow: "", needsAhead: "", resources: "" })] }, "started"],
    ["lifeAreas", { lifeAreas: [makeLifeArea({ needsNow: "Hjelp" })] }, "done"],
    ["goals", withMeasures(measure()), "started"],
    ["goals", withMeasures(measure({ responsible: "Eli" })), "done"],
    ["contributions", { familyContribution: "Kjører" }, "started"],
    ["otherPlans", { crisis: "Ring Eli" }, "started"],
    ["meetings", { from: "2026-01-01" }, "started"],
  ];
  it.each(table)("%s with %o is %s", (section, plan, expected) =>
    expect(sectionState(blank(plan), section, TODAY)).toBe(expected),
  );
});

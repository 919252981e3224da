import { describe, expect, it } from "vitest";
import { type z } from "zod";
import { caseRecord, type CaseRecord } from "../../../../shared/case/schema.ts";
import { mergeRecords, type Conflicted } from "../../../../shared/conflict/merge.ts";
import type { FieldConflict } from "../../../../shared/conflict/schema.ts";
import { coordinatorRegister } from "../../../../shared/coordinator/schema.ts";
import { directory } from "../../../../shared/directory/schema.ts";
import { settings } from "../../../../shared/settings/schema.ts";
import { randomFrom } from "../../../crash/simulatedDisk.ts";
import {
  makeCase,
  makeContact,
  makeGoal,
  makeMeasure,
  makePerson,
  makePlan,
  makeSubGoal,
} from "../../../fixtures/makeCase.ts";
import { RandomWriter } from "../../../support/randomRecords.ts";
import { foundIn, isThere, leavesOf, writtenBetween } from "./leaves.ts";

const who = {
  mine: { by: "Ola", at: "2027-03-15T10:42:00.000Z" },
  theirs: { by: "Kari", at: "2027-03-15T10:41:00.000Z" },
};
const counter = (): (() => string) => {
  let count = 0;
  return () => `conflict-${count++}`;
};
const merge = <T extends Conflicted>(base: T | null, mine: T, theirs: T) =>
  mergeRecords(base, mine, theirs, who, counter());

const plan = (changes: Partial<CaseRecord["plan"]>): CaseRecord => makeCase({ plan: makePlan(changes) });
const goals = (...ids: string[]) => ids.map((id) => makeGoal({ id, text: `Mål ${id}` }));
const idsOf = (record: CaseRecord): string[] => record.plan.goals.map(({ id }) => id);

describe("fields", () => {
  it("of two who wrote in different ones are both taken", () => {
    const { merged, conflicts } = merge(plan({}), plan({ aboutMe: "Mitt" }), plan({ wishes: "Deres" }));
    expect(merged.plan).toMatchObject({ aboutMe: "Mitt", wishes: "Deres" });
    expect(conflicts).toBe(0);
  });

  it("that both changed alike are no conflict", () => {
    const { merged, conflicts } = merge(plan({}), plan({ aboutMe: "Likt" }), plan({ aboutMe: "Likt" }));
    expect(merged.plan.aboutMe).toBe("Likt");
    expect(conflicts).toBe(0);
  });

  it("that both changed keep the stored text, and mine waits with name and time", () => {
    const { merged } = merge(plan({ aboutMe: "Før" }), plan({ aboutMe: "Mitt" }), plan({ aboutMe: "Deres" }));
    expect(merged.plan.aboutMe).toBe("Deres");
    expect(merged.conflicts).toEqual([
      {
        id: "conflict-0",
        path: ["plan", "aboutMe"],
        shown: { ...who.theirs, value: "Deres" },
        other: { ...who.mine, value: "Mitt" },
      },
    ]);
  });

  it.each([
    ["mine goes on where theirs stops", "Jeg liker", "Jeg liker hunder og katter", "Jeg liker hunder"],
    ["theirs goes on where mine stops", "", "Jeg", "Jeg liker hunder"],
  ])("are no conflict when %s: the longer text holds both", (_what, base, mine, theirs) => {
    const { merged, conflicts } = merge(plan({ aboutMe: base }), plan({ aboutMe: mine }), plan({ aboutMe: theirs }));
    expect(merged.plan.aboutMe).toBe([mine, theirs].sort((a, b) => b.length - a.length)[0]);
    expect(conflicts).toBe(0);
  });

  it.each([
    ["emptied, and I wrote on", "Ring mor", "Ring mor og far", ""],
    ["shortened, and I wrote on", "Ring mor daglig", "Ring mor daglig, ikke far", "Ring mor"],
    ["a tick and a choice", "a", "b", "c"],
  ])("are a conflict when the text was %s", (_what, base, mine, theirs) => {
    const { merged } = merge(plan({ aboutMe: base }), plan({ aboutMe: mine }), plan({ aboutMe: theirs }));
    expect(merged.plan.aboutMe).toBe(theirs);
    expect(merged.conflicts.map(({ other }) => other.value)).toEqual([mine]);
  });

  it("keep what is the same as the very same objects, so that nothing is drawn anew", () => {
    const base = plan({ goals: goals("a", "b") });
    const theirs = JSON.parse(JSON.stringify({ ...base, planAnswer: "offered" })) as CaseRecord;
    const { merged } = merge(base, base, theirs);
    expect(merged.plan).toBe(base.plan);
    expect(merged.planAnswer).toBe("offered");
  });
});

describe("lists of items", () => {
  it("keep what both put in, the stored first, each behind what it stood behind", () => {
    const base = plan({ goals: goals("a", "b") });
    const { merged } = merge(base, plan({ goals: goals("a", "m", "b", "m2") }), plan({ goals: goals("a", "t", "b") }));
    expect(idsOf(merged)).toEqual(["a", "t", "m", "b", "m2"]);
    expect(merged.conflicts).toEqual([]);
  });

  it.each([
    ["only I moved", ["c", "a", "b"], ["a", "b", "c", "t"], ["c", "t", "a", "b"]],
    ["only they moved", ["a", "b", "m", "c"], ["c", "a", "b"], ["c", "a", "b", "m"]],
    ["both moved: the stored order", ["c", "a", "b"], ["b", "a", "c"], ["b", "a", "c"]],
  ])("are in order when %s", (_what, mine, theirs, expected) => {
    const base = plan({ goals: goals("a", "b", "c") });
    expect(idsOf(merge(base, plan({ goals: goals(...mine) }), plan({ goals: goals(...theirs) })).merged)).toEqual(
      expected,
    );
  });

  it("leave out what one deleted and the other did not touch", () => {
    const base = plan({ goals: goals("a", "b", "c") });
    const { merged } = merge(base, plan({ goals: goals("b", "c") }), plan({ goals: goals("a", "b") }));
    expect(idsOf(merged)).toEqual(["b"]);
  });

  it("keep what one deleted and the other wrote in", () => {
    const base = plan({ goals: goals("a", "b") });
    const written = plan({ goals: [makeGoal({ id: "a", text: "Skrevet nå" }), ...goals("b")] });
    const deleted = plan({ goals: goals("b") });
    for (const { merged } of [merge(base, written, deleted), merge(base, deleted, written)]) {
      expect(merged.plan.goals.map(({ text }) => text)).toEqual(["Skrevet nå", "Mål b"]);
    }
  });

  it("meet inside the same item, however deep", () => {
    const deep = (changes: object): CaseRecord =>
      plan({ goals: [makeGoal({ subGoals: [makeSubGoal({ measures: [makeMeasure(changes)] })] })] });
    const { merged } = merge(deep({}), deep({ what: "Lage mat", how: "A" }), deep({ extent: "1 time", how: "B" }));
    expect(merged.plan.goals[0]?.subGoals[0]?.measures[0]).toMatchObject({
      what: "Lage mat",
      extent: "1 time",
      how: "B",
    });
    expect(merged.conflicts[0]?.path).toEqual([
      "plan",
      "goals",
      "goal-1",
      "subGoals",
      "subgoal-1",
      "measures",
      "measure-1",
      "how",
    ]);
  });

  it("follow an item that was moved to the next list while the other wrote in it", () => {
    const two = (first: string[], second: string[], what = ""): CaseRecord => {
      const measures = (ids: string[]) => ids.map((id) => makeMeasure({ id, what: id === "x" ? what : "" }));
      return plan({
        goals: [
          makeGoal({
            subGoals: [
              makeSubGoal({ id: "s1", measures: measures(first) }),
              makeSubGoal({ id: "s2", measures: measures(second) }),
            ],
          }),
        ],
      });
    };
    const [base, moved, written] = [two(["x", "y"], ["z"]), two(["y"], ["x", "z"]), two(["x", "y"], ["z"], "Skrevet")];
    for (const { merged } of [merge(base, moved, written), merge(base, written, moved)]) {
      const [first, second] = merged.plan.goals[0]?.subGoals ?? [];
      expect(first?.measures.map(({ id }) => id)).toEqual(["y"]);
      expect(second?.measures.map(({ id, what }) => [id, what])).toEqual([
        ["x", "Skrevet"],
        ["z", ""],
      ]);
      expect(merged.conflicts).toEqual([]);
    }
  });

  it("do not double an item that was moved into a list the other does not have", () => {
    const measure = makeMeasure({ id: "x" });
    const base = plan({ goals: [makeGoal({ subGoals: [makeSubGoal({ id: "s1", measures: [measure] })] })] });
    const moved = plan({
      goals: [
        makeGoal({
          subGoals: [makeSubGoal({ id: "s1" }), makeSubGoal({ id: "new", text: "Nytt", measures: [measure] })],
        }),
      ],
    });
    const written = plan({
      goals: [makeGoal({ subGoals: [makeSubGoal({ id: "s1", measures: [{ ...measure, what: "Skrevet" }] })] })],
    });
    const { merged } = merge(base, moved, written);
    const measures = merged.plan.goals.flatMap((goal) => goal.subGoals.flatMap((subGoal) => subGoal.measures));
    expect(measures.map(({ id, what }) => [id, what])).toEqual([["x", "Skrevet"]]);
    expect(merged.plan.goals[0]?.subGoals.map(({ text }) => text)).toEqual(["", "Nytt"]);
  });
});

describe("lists of plain values", () => {
  const limited = (topics: string[]) => ({ conflicts: [], topics });

  it("keep what both added", () => {
    expect(merge(limited(["plan"]), limited(["plan", "health"]), limited(["plan", "work"])).merged).toEqual(
      limited(["plan", "work", "health"]),
    );
  });

  it("are one field when one took something away", () => {
    const { merged } = merge(limited(["plan", "work"]), limited(["plan"]), limited(["plan", "work", "health"]));
    expect(merged.topics).toEqual(["plan", "work", "health"]);
    expect(merged.conflicts[0]).toMatchObject({ path: ["topics"], other: { value: ["plan"] } });
  });
});

describe("conflicts from before", () => {
  const waiting = (id: string) => ({
    id,
    path: ["plan", "aboutMe"],
    shown: { by: "A", at: "", value: "s" },
    other: { by: "B", at: "", value: id },
  });
  const holding = (...ids: string[]): CaseRecord => makeCase({ conflicts: ids.map(waiting) });
  const left = (record: CaseRecord): string[] => record.conflicts.map(({ id }) => id);

  it("are gone when either settled them, and new ones of both stay", () => {
    const { merged, conflicts } = merge(holding("a", "b", "c"), holding("a", "c", "mine"), holding("b", "c", "theirs"));
    expect(left(merged)).toEqual(["c", "theirs", "mine"]);
    expect(conflicts).toBe(0);
  });

  it("are not noted twice when the same text is merged again", () => {
    const [base, mine, theirs] = [plan({ aboutMe: "0" }), plan({ aboutMe: "1" }), plan({ aboutMe: "2" })];
    const once = merge(base, mine, theirs).merged;
    expect(merge(base, mine, once)).toEqual({ merged: once, conflicts: 0 });
  });
});

it("without the version both began from, every difference waits to be chosen and no item is dropped", () => {
  const mine = makeCase({ contacts: [makeContact({ id: "m", name: "Min" })], person: makePerson({ phone: "1" }) });
  const theirs = makeCase({ contacts: [makeContact({ id: "t", name: "Deres" })], person: makePerson({ phone: "2" }) });
  const { merged } = merge(null, mine, theirs);
  expect(merged.contacts.map(({ name }) => name)).toEqual(["Deres", "Min"]);
  expect(merged.conflicts.map(({ path }) => path)).toEqual([["person", "phone"]]);
});

it("gathers conflicts of whole items when there are more than a record may hold", () => {
  const register = (text: string) => ({
    conflicts: [] as FieldConflict[],
    coordinators: Array.from({ length: 300 }, (_, at) => ({ id: `k${at}`, name: text, unit: text, title: "fast" })),
  });
  const { merged } = merge(register("0"), register("m"), register("t"));
  expect(merged.conflicts).toHaveLength(1);
  expect(merged.conflicts[0]?.other.value).toEqual(register("m").coordinators);
  expect(merged.coordinators).toEqual(register("t").coordinators);
});

it.each([
  ["other kinds of values", { a: 1, b: [1], c: { d: 1 } }, { a: [], b: { x: 2 }, c: null }, { a: "x", b: 3, c: [] }],
  ["ids twice in a list", { l: [{ id: "a" }] }, { l: [{ id: "a" }, { id: "a" }] }, { l: [{ id: "a", x: 1 }] }],
  ["members that are no objects", { l: [null] }, { l: [null, { id: "a" }] }, { l: [undefined, 1] }],
  ["keys of the prototype", {}, JSON.parse('{"__proto__":{"x":1}}') as object, { toString: "x" }],
])("takes odd data as it comes: %s", (_what, base, mine, theirs) => {
  const [b, m, t] = [base, mine, theirs].map((one): Conflicted => ({ ...one, conflicts: [] }));
  if (b && m && t) expect(() => merge(b, m, t)).not.toThrow();
});

const shapes: [string, z.ZodType<Conflicted>][] = [
  ["case", caseRecord],
  ["directory", directory],
  ["coordinators", coordinatorRegister],
  ["settings", settings],
];

describe.each(shapes)("random changes of the %s", (_name, shape) => {
  const RUNS = 400;

  /** A record and what two people made of it. */
  function versions(seed: number) {
    const random = randomFrom(seed);
    const [first, mine, theirs] = ["b", "m", "t"].map((name) => new RandomWriter(random, name));
    if (!first || !mine || !theirs) throw new Error("three writers");
    const base = first.make(shape, 3) as Conflicted;
    const changed = (writer: RandomWriter): Conflicted => {
      let record = base;
      for (let turn = writer.below(12); turn >= 0; turn--) record = writer.change(shape, record);
      return record;
    };
    return { base, mine: changed(mine), theirs: changed(theirs) };
  }

  it("lose nothing anybody typed, and give a valid record", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const { base, mine, theirs } = versions(seed);
      const { merged } = merge(base, mine, theirs);
      expect(shape.safeParse(merged).success).toBe(true);
      const found = foundIn(merged);
      for (const written of [...writtenBetween(base, mine), ...writtenBetween(base, theirs)]) {
        if (!isThere(written, found)) expect.fail(`seed ${seed}: ${String(written)} is gone`);
      }
    }
  });

  it("give mine when nobody else changed anything, and theirs when I did not", () => {
    for (let seed = 0; seed < RUNS / 4; seed++) {
      const { base, mine, theirs } = versions(seed);
      expect(merge(base, mine, base).merged).toEqual(mine);
      expect(merge(base, base, theirs).merged).toEqual(theirs);
    }
  });

  it("keep the same whoever is first", () => {
    const sorted = (record: Conflicted): string[] =>
      [...foundIn(record), ...record.conflicts.map(({ shown }) => shown.value)].flatMap((value) =>
        [...leavesOf(value).values()].map(String),
      );
    for (let seed = 0; seed < RUNS / 4; seed++) {
      const { base, mine, theirs } = versions(seed);
      const [one, other] = [merge(base, mine, theirs).merged, merge(base, theirs, mine).merged];
      expect(new Set(sorted(one))).toEqual(new Set(sorted(other)));
    }
  });

  const byPath = (record: Conflicted): string[] => [...leavesOf(record)].map((leaf) => leaf.join(" = ")).sort();

  it("come to rest: merging the outcome again changes nothing", () => {
    for (let seed = 0; seed < RUNS / 4; seed++) {
      const { base, mine, theirs } = versions(seed);
      const { merged } = merge(base, mine, theirs);
      expect(merge(theirs, merged, theirs).merged).toEqual(merged);
      expect(byPath(merge(base, merged, theirs).merged)).toEqual(byPath(merged));
      expect(byPath(merge(base, mine, merged).merged)).toEqual(byPath(merged));
    }
  });

  it("never show an id twice in one list", () => {
    for (let seed = 0; seed < RUNS / 4; seed++) {
      const { base, mine, theirs } = versions(seed);
      const text = JSON.stringify(merge(base, mine, theirs).merged);
      JSON.parse(text, (_key, value: unknown): unknown => {
        if (!Array.isArray(value)) return value;
        const ids = value.flatMap((item: unknown) => (item as { id?: string } | null)?.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        return value;
      });
    }
  });
});

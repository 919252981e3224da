import { describe, expect, it } from "vitest";
import { idBefore, moveMeasure, moveRow, putBack } from "../../../../shared/plan/rowOrder.ts";

const rows = (text: string) => Array.from(text, (id) => ({ id }));
const order = (list: { id: string }[]) => list.map((one) => one.id).join("");

describe("putting a deleted row back", () => {
  const restored = (now: string, id: string, after: string) => {
    const list = rows(now);
    putBack(list, { id }, after);
    return order(list);
  };
  it.each([
    ["first", "bc", "a", "", "abc"],
    ["in the middle", "ac", "b", "a", "abc"],
    ["last", "ab", "c", "b", "abc"],
    ["last when its neighbour is gone too", "ac", "x", "b", "acx"],
    ["behind its neighbour when rows came in between", "azc", "b", "a", "abzc"],
    ["not twice", "abc", "b", "a", "abc"],
  ])("%s", (_says, now, id, after, expected) => expect(restored(now, id, after)).toBe(expected));

  it("is told by the row before", () => {
    expect(idBefore(rows("abc"), "b")).toBe("a");
    expect(idBefore(rows("abc"), "a")).toBe("");
  });
});

describe("moving a row", () => {
  it.each([
    ["b", -1, "bac", true],
    ["b", 1, "acb", true],
    ["a", -1, "abc", false],
    ["c", 1, "abc", false],
    ["x", 1, "abc", false],
  ] as const)("%s by %i gives %s", (id, by, expected, moved) => {
    const list = rows("abc");
    expect(moveRow(list, id, by)).toBe(moved);
    expect(order(list)).toBe(expected);
  });
});

describe("moving a measure", () => {
  const goal = () => ({
    subGoals: [
      { id: "1", measures: rows("ab") },
      { id: "2", measures: rows("") },
      { id: "3", measures: rows("c") },
    ],
  });
  const after = (id: string, by: -1 | 1) => {
    const moved = goal();
    const result = moveMeasure(moved, id, by);
    return [moved.subGoals.map((one) => order(one.measures)).join("|"), result];
  };
  it("stays in its sub-goal while it can", () => expect(after("a", 1)).toEqual(["ba||c", { place: 2, of: 2 }]));
  it("goes on into the next sub-goal", () => expect(after("b", 1)).toEqual(["a|b|c", { place: 1, of: 1 }]));
  it("goes back to the end of the one before", () => expect(after("c", -1)).toEqual(["ab|c|", { place: 1, of: 1 }]));
  it("stops at the ends of the goal", () => {
    expect(after("a", -1)).toEqual(["ab||c", null]);
    expect(after("c", 1)).toEqual(["ab||c", null]);
  });
});

import { describe, expect, it } from "vitest";
import { isStandardList, moveItem, wholeList } from "../../../../shared/settings/lists.ts";
import type { ListItem } from "../../../../shared/settings/schema.ts";

const item = (id: string, values: Partial<ListItem> = {}): ListItem => ({ id, text: "", hidden: false, ...values });
const standard = ["a", "b", "c"];

describe("wholeList", () => {
  it("is the standard one while nobody has changed it", () => {
    expect(wholeList([], standard)).toEqual([item("a"), item("b"), item("c")]);
    expect(isStandardList(wholeList([], standard), standard)).toBe(true);
  });

  it("is the unit's own from then on", () => {
    expect(wholeList([item("b")], standard)).toEqual([item("b")]);
  });
});

describe("moveItem", () => {
  it.each([
    ["a", 1, "bac"],
    ["c", -1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["x", 1, "abc"],
  ] as const)("%s by %i: %s", (id, by, order) => {
    expect(
      moveItem(wholeList([], standard), id, by)
        .map((one) => one.id)
        .join(""),
    ).toBe(order);
  });
});

describe("isStandardList", () => {
  it.each([
    ["renamed", [item("a", { text: "A" }), item("b"), item("c")], false],
    ["hidden", [item("a", { hidden: true }), item("b"), item("c")], false],
    ["moved", [item("b"), item("a"), item("c")], false],
    ["one more", [item("a"), item("b"), item("c"), item("d")], false],
    ["one less", [item("a"), item("b")], false],
    ["as delivered", [item("a"), item("b", { text: " " }), item("c")], true],
  ])("%s", (_name, list, expected) => {
    expect(isStandardList(list, standard)).toBe(expected);
  });
});

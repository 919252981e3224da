import { describe, expect, it } from "vitest";
import { categoriesOf, categoryName, standardCategories } from "../../../../shared/unit/standardCategories.ts";
import { nb } from "../../../../shared/i18n/nb.ts";

const own = [
  { id: "waiting", text: "Venteliste", hidden: false },
  { id: "own-1", text: "Barnebolig", hidden: true },
];

describe("categories of bottlenecks", () => {
  it("are the standard ones until the unit has a list of its own", () => {
    expect(categoriesOf({ bottleneckCategories: [] }).map(({ id }) => id)).toEqual([...standardCategories]);
    expect(categoriesOf({ bottleneckCategories: own }).map(({ id }) => id)).toEqual(["waiting"]);
  });

  it.each([
    ["waiting", [], nb.unit.categories.waiting],
    ["waiting", own, "Venteliste"],
    ["own-1", own, "Barnebolig"],
    ["gone", own, "gone"],
  ])("%s keeps its name", (id, bottleneckCategories, name) => {
    expect(categoryName(id, { bottleneckCategories }, nb)).toBe(name);
  });
});

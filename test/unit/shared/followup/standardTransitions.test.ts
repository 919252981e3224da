import { describe, expect, it } from "vitest";
import {
  standardTransitions,
  transitionsOf,
  transitionWords,
} from "../../../../shared/followup/standardTransitions.ts";
import { nb } from "../../../../shared/i18n/nb.ts";
import { nn } from "../../../../shared/i18n/nn.ts";

const own = { id: "school", age: 6, when: "schoolYear", text: "Første klasse", tasks: "", hidden: false } as const;

describe("transitions", () => {
  it("are the standard ones until the unit has a list of its own", () => {
    expect(transitionsOf({ transitions: [] }).map(({ id }) => id)).toEqual(standardTransitions.map(({ id }) => id));
    const hidden = { ...own, id: "adultServices", hidden: true };
    expect(transitionsOf({ transitions: [own, hidden] })).toEqual([own]);
  });

  it.each([
    ["own words", own, nb, "Første klasse", nb.followup.transitions.school.tasks],
    ["standard words", { ...own, text: " " }, nn, "Skulestart", nn.followup.transitions.school.tasks],
    ["an age of the unit's own", { ...own, id: "x", text: "Bolig", tasks: "Søk" }, nb, "Bolig", "Søk"],
  ])("say %s", (_, transition, t, text, tasks) => {
    expect(transitionWords(transition, t)).toEqual({ text, tasks });
  });
});

import { describe, expect, it } from "vitest";
import { messages } from "../../../../shared/i18n/messages.ts";
import { standardSteps, stepIds, type StepId } from "../../../../shared/path/standardSteps.ts";
import { itemWords, shownItems, stepsOf, type PathStep } from "../../../../shared/path/stepsOf.ts";
import { settings as settingsShape, type StepSetting } from "../../../../shared/settings/schema.ts";
import { makeSettings } from "../../../fixtures/makeCase.ts";

const withSteps = (...steps: StepSetting[]): PathStep[] => stepsOf(makeSettings({ steps }));
const step = (steps: PathStep[], id: StepId): PathStep => steps[stepIds.indexOf(id)] as PathStep;
const words = (one: PathStep): string[] => shownItems(one).map((item) => itemWords(item, messages.nb.path.items));

describe("the standard steps", () => {
  const all = Object.values(standardSteps).flat();

  it("have every id once, and fit the shape of settings and ticks", () => {
    expect(new Set(all).size).toBe(all.length);
    const steps = stepIds.map((id) => ({
      id,
      help: "",
      items: standardSteps[id].map((item) => ({ id: item, text: "", hidden: false })),
    }));
    expect(settingsShape.safeParse(makeSettings({ steps })).success).toBe(true);
  });

  it.each(["nb", "nn"] as const)("have words and a help text in %s, and no words too many", (language) => {
    const { items, names, help } = messages[language].path;
    expect(Object.keys(items).toSorted()).toEqual([...all].toSorted());
    expect(Object.keys(names)).toEqual(stepIds);
    expect(Object.keys(help)).toEqual(stepIds);
  });
});

describe("stepsOf", () => {
  it("is the standard when the unit has changed nothing", () => {
    const steps = withSteps();
    expect(steps.map(({ id }) => id)).toEqual(stepIds);
    expect(step(steps, "closing").items.map(({ id }) => id)).toEqual(standardSteps.closing);
    expect(steps.every(({ help }) => help === "")).toBe(true);
  });

  it("takes the unit's order, names and own items, and puts what it never touched last", () => {
    const items = [
      { id: "report-journal", text: "", hidden: false },
      { id: "a1b2", text: "Ringt vakttelefonen", hidden: false },
      { id: "report-informed", text: "Spurt mor", hidden: false },
    ];
    const report = step(withSteps({ id: "report", help: " Slik gjør vi det. ", items }), "report");
    expect(report.help).toBe("Slik gjør vi det.");
    expect(words(report)).toEqual([
      "Meldingen er ført i journalen",
      "Ringt vakttelefonen",
      "Spurt mor",
      "Sjekket om personen har en sak eller en individuell plan fra før",
      "Spurt melderen om det som mangler",
      "Bekreftet til melderen at meldingen er kommet",
    ]);
    expect(report.items.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(["a1b2"]);
  });

  it("hides what the unit hides, and an own item without words", () => {
    const items = [
      { id: "answer-wish", text: "", hidden: true },
      { id: "a1b2", text: "  ", hidden: false },
    ];
    const answer = step(withSteps({ id: "answer", help: "", items }), "answer");
    expect(shownItems(answer).map(({ id }) => id)).toEqual(["answer-letter", "answer-registered", "answer-reporter"]);
    expect(answer.items).toHaveLength(5);
  });

  it("passes over a step that does not exist", () => {
    expect(withSteps({ id: "unknown", help: "x", items: [] })).toEqual(withSteps());
  });
});

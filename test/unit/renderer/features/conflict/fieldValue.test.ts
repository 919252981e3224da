import { z } from "zod";
import { describe, expect, it } from "vitest";
import { fieldValue, type Shown } from "../../../../../renderer/features/conflict/fieldValue.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";
import { makeCase, makeGoal, makeMeasure, makeSubGoal } from "../../../../fixtures/makeCase.ts";
import { walkShapes } from "../../../../support/walkShape.ts";

const shown = (t = messages.nb): Shown => ({
  kind: "case",
  record: makeCase(),
  t,
  nameOfId: (id) => (id === "k1" ? "Kari Oppdiktet Nordmo" : ""),
});

describe("a value in words", () => {
  it.each([
    [["case", "person", "phone"], "", "Ikke fylt ut"],
    [["case", "person", "birthDate"], "2010-04-12", "12.04.2010"],
    [["case", "person", "birthDate"], "i vår", "i vår"],
    [["case", "person", "needsInterpreter"], true, "Ja"],
    [["case", "appointments", "coordinatorId"], "k1", "Kari Oppdiktet Nordmo"],
    [["case", "appointments", "coordinatorId"], "borte", "borte"],
    [["case", "changeovers", "toId"], "k1", "Kari Oppdiktet Nordmo"],
    [["case", "plan", "lifeAreas", "key"], "housing", "Bolig"],
    [["case", "consents", "services", "topics"], ["plan", "health"], "Planarbeidet: deltakere og møter, Helse"],
    [["case", "consents", "informationGivenHow"], "", "Ikke gitt ennå"],
    [["directory", "services", "ageFrom"], null, "Ikke fylt ut"],
    [["directory", "services", "ageFrom"], 16, "16"],
    [["case", "contacts"], [], "Ikke fylt ut"],
  ])("%j %j", (keys, value, text) => {
    expect(fieldValue(shown(), keys, value)).toBe(text);
  });

  it("tells of a whole item what is filled in, with its labels", () => {
    const goal = makeGoal({
      text: "Bo for meg selv",
      subGoals: [makeSubGoal({ text: "Lage mat", measures: [makeMeasure({ what: "Øve", status: "done" })] })],
    });
    expect(fieldValue(shown(), ["case", "plan", "goals"], goal)).toBe(
      [
        "Hva vil jeg oppnå?: Bo for meg selv",
        "Resultat: Ikke avgjort",
        "Delmål:",
        "Delmål: Lage mat",
        "Tiltak:",
        "Tiltak: Øve",
        "Status: Fullført",
      ].join("\n"),
    );
  });

  it.each(["nb", "nn"] as const)("has a word for every choice there is in %s", (language) => {
    for (const { keys, shape } of walkShapes()) {
      const element = shape instanceof z.ZodArray ? shape.element : shape;
      if (!(element instanceof z.ZodEnum)) continue;
      for (const option of element.options) {
        const text = fieldValue(shown(messages[language]), keys, option);
        expect(`${keys.join(".")} ${text}`).not.toBe(`${keys.join(".")} ${String(option)}`);
        expect(text).not.toBe("");
      }
    }
  });
});

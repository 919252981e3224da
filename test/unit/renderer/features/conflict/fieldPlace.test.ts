import { describe, expect, it } from "vitest";
import { fieldPlace } from "../../../../../renderer/features/conflict/fieldPlace.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";
import {
  makeCase,
  makeConsent,
  makeConsentService,
  makeContact,
  makeGoal,
  makeLifeArea,
  makeMeasure,
  makePlan,
  makeSubGoal,
} from "../../../../fixtures/makeCase.ts";

const record = makeCase({
  contacts: [makeContact({ id: "c1" }), makeContact({ id: "c2", name: "" })],
  consents: [
    makeConsent({ id: "k1", version: 3, services: [makeConsentService({ id: "s1", name: "Fjordsida skole" })] }),
  ],
  plan: makePlan({
    lifeAreas: [makeLifeArea({ id: "a1", key: "housing" })],
    goals: [
      makeGoal({ id: "g1" }),
      makeGoal({ id: "g2", subGoals: [makeSubGoal({ id: "d1", measures: [makeMeasure({ id: "m1" })] })] }),
    ],
  }),
});

describe("where a field stands", () => {
  it.each([
    [["planAnswer"], [], "Tilbud om plan"],
    [["person", "phone"], ["Personen"], "Telefon"],
    [["contacts", "c1", "mayKnow"], ["Pårørende: Marit Oppdiktet Fjellstad"], "Hva kan denne personen få vite?"],
    [["contacts", "c2", "phone"], ["Pårørende 2"], "Telefon"],
    [["plan", "aboutMe"], ["Individuell plan"], "Dette vil jeg at dere skal vite om meg"],
    [["plan", "goals", "g2", "why"], ["Individuell plan", "Mål 2"], "Hvorfor er dette viktig for meg?"],
    [
      ["plan", "goals", "g2", "subGoals", "d1", "measures", "m1", "how"],
      ["Individuell plan", "Mål 2", "Delmål 2.1", "Tiltak 2.1.1"],
      "Hvordan gjør vi det?",
    ],
    [["plan", "lifeAreas", "a1", "needsNow"], ["Individuell plan", "Livsområde: Bolig"], "Hva trenger jeg nå?"],
    [
      ["consents", "k1", "services", "s1", "topics"],
      ["Samtykkeerklæring, utgave 3", "Tjeneste: Fjordsida skole"],
      "Hva kan deles?",
    ],
    [["plan", "goals", "g2"], ["Individuell plan"], "Mål 2"],
    [["plan", "goals"], ["Individuell plan"], "Mål"],
    [["plan", "goals", "borte", "text"], ["Individuell plan", "Mål som er slettet"], "Hva vil jeg oppnå?"],
  ])("%j", (path, where, label) => {
    expect(fieldPlace("case", record, path, messages.nb)).toMatchObject({ where, label });
  });

  it("knows the keys alone, whatever the ids", () => {
    const path = ["plan", "goals", "g2", "subGoals", "borte", "measures", "x", "what"];
    expect(fieldPlace("case", record, path, messages.nn).keys.join(".")).toBe("case.plan.goals.subGoals.measures.what");
  });
});

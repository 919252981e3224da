import { describe, expect, it } from "vitest";
import { foundOf, hitPage, hitWords } from "../../../../../renderer/features/search/hitPlace.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";
import { planSections } from "../../../../../shared/plan/sections.ts";

const isSectionKey = (key: string | null): boolean => planSections.some((section) => section === key);
const page = (...path: string[]): string => hitPage({ caseId: "c1", path });

describe("hitPlace", () => {
  it.each([
    [["person", "family"], "/saker/c1/personer"],
    [["referrals", "r1", "situation"], "/saker/c1"],
    [["assessment", "summary"], "/saker/c1/vurdering"],
    [["complaints", "k1", "text"], "/saker/c1/vurdering"],
    [["appointments", "a1", "wishHeard"], "/saker/c1/koordinator"],
    [["consents", "k2", "services", "s1", "limits"], "/saker/c1/samtykke/k2"],
    [["contactLog", "l1", "about"], "/saker/c1/kontakt"],
    [["letters", "b1", "words"], "/saker/c1/brev"],
    [["family", "sharesNote"], "/saker/c1/familie"],
    [["closing", "summary"], "/saker/c1/avslutning"],
    [["plan", "difficult"], "/saker/c1/plan?del=situation"],
    [["plan", "goals", "g1", "text"], "/saker/c1/plan?del=goals"],
    [["somethingNew", "text"], "/saker/c1"],
  ])("%j is on %s", (path, expected) => {
    expect(page(...path)).toBe(expected);
  });

  it("knows the section of every text of the plan", () => {
    const fields = Object.keys(messages.nb.fields.case.plan).filter((key) => key !== "self");
    const texts = fields.filter((key) => !/^(from|until|nextRevision|state|inForceSince)$/.test(key));
    const unknown = texts.filter(
      (key) => !isSectionKey(new URLSearchParams(page("plan", key).split("?")[1]).get("del")),
    );
    expect(unknown).toEqual([]);
  });

  it("names the part and the field, without what lies between", () => {
    expect(hitWords(["referrals", "r1", "situation"], messages.nb)).toMatch(/^Melding · \S/);
    const inGoal = hitWords(["plan", "goals", "g1", "subGoals", "s1", "measures", "m1", "how"], messages.nb);
    expect(inGoal.split(" · ")).toHaveLength(2);
    expect(inGoal).toMatch(/^Individuell plan · /);
  });

  it("hands on the word as it stands there", () => {
    const hit = { caseId: "c1", number: "", name: "", path: ["person", "family"] };
    const snippet = [
      { text: "Bor med ", marked: false },
      { text: "Mor", marked: true },
    ];
    expect(foundOf({ ...hit, snippet })).toEqual({ path: ["person", "family"], word: "Mor" });
    expect(foundOf({ ...hit, snippet: [] }).word).toBe("");
  });
});

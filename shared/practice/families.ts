import { addDays } from "../dates.ts";
import type { CaseRecord } from "../case/schema.ts";
import { siblings } from "./many/twists.ts";

/** Ties of the practice families, both ways; the cases' ids are known when they are made. */
export function tieFamilies(ids: ReadonlyMap<string, string>, today: string): Pick<CaseRecord, "id" | "family">[] {
  return siblings.flatMap(([one, other], index) => {
    const a = ids.get(one);
    const b = ids.get(other);
    if (!a || !b) throw new Error("a practice family lacks a case");
    const shares: CaseRecord["family"]["shares"] = index === 0 ? ["coordinator", "nextMeeting"] : [];
    const said = shares.length > 0 ? { sharesOn: addDays(today, -60), sharesBy: "Ida Prøve Solberg" } : {};
    const family = (id: string): CaseRecord["family"] => ({
      ties: [{ id, relation: "sibling" }],
      shares,
      sharesOn: "",
      sharesBy: "",
      sharesNote: "",
      ...said,
    });
    return [
      { id: a, family: family(b) },
      { id: b, family: family(a) },
    ];
  });
}

import { addDays } from "../dates.ts";
import type { CaseRecord } from "../case/schema.ts";
import { siblings } from "./many/twists.ts";

type Made = Pick<CaseRecord, "id" | "number">;

/** Ties of the practice families, both ways; the cases' ids are known when they are made. */
export function tieFamilies(ids: ReadonlyMap<string, Made>, today: string): Pick<CaseRecord, "id" | "family">[] {
  return siblings.flatMap(([one, other], index) => {
    const a = ids.get(one);
    const b = ids.get(other);
    if (!a || !b) throw new Error("a practice family lacks a case");
    const shares: CaseRecord["family"]["shares"] = index === 0 ? ["coordinator", "nextMeeting"] : [];
    const said = shares.length > 0 ? { sharesOn: addDays(today, -60), sharesBy: "Ida Prøve Solberg" } : {};
    const family = ({ id, number }: Made): CaseRecord["family"] => ({
      ties: [{ id, number, relation: "sibling" }],
      shares,
      sharesOn: "",
      sharesBy: "",
      sharesNote: "",
      ...said,
    });
    return [
      { id: a.id, family: family(b) },
      { id: b.id, family: family(a) },
    ];
  });
}

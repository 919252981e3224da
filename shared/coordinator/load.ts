import type { CaseSummary } from "../case/schema.ts";
import { weights } from "./weight.ts";

type CaseOfCoordinators = Pick<CaseSummary, "status" | "coordinatorIds" | "weight">;

/** Open cases somebody is coordinator in now, and how much work they are together. */
export interface Load {
  cases: number;
  weight: number;
}

export const noLoad: Load = { cases: 0, weight: 0 };

/** Of everyone at once; who has none is left out. Both sides of an overlap have the case. */
export function loads(summaries: readonly CaseOfCoordinators[]): Map<string, Load> {
  const found = new Map<string, Load>();
  for (const { status, coordinatorIds, weight } of summaries) {
    if (status === "closed") continue;
    for (const id of new Set(coordinatorIds)) {
      const { cases, weight: before } = found.get(id) ?? noLoad;
      found.set(id, { cases: cases + 1, weight: before + weights[weight] });
    }
  }
  return found;
}

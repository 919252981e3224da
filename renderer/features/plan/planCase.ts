import { createContext, useContext } from "react";
import type { CaseContext } from "../../bridge/caseEditor.ts";

export const PlanCaseContext = createContext<CaseContext | null>(null);

/**
 * What `useCase` gives, as one object that stays the same while one types: the case page renders at every key, the parts
 * of the plan only when what they select has changed.
 */
export function usePlanCase(): CaseContext {
  const context = useContext(PlanCaseContext);
  if (!context) throw new Error("usePlanCase belongs inside PlanPage");
  return context;
}

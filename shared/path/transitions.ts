import type { CaseRecord } from "../case/schema.ts";
import { rules, type Need } from "./needs.ts";
import { stepIds, type StepId } from "./standardSteps.ts";

export interface Transition {
  from: StepId;
  to: StepId;
  needs: readonly Need[];
}

/**
 * Where a case may go from each step and what that takes (`domain.md` 3.1, `product.md` 3). Of several the first that holds
 * is taken. Nothing here stops anybody from writing anything: the step follows from the record, also back again, as when
 * a consent is withdrawn or a coordinator leaves.
 */
export const transitions: readonly Transition[] = [
  ...stepIds
    .filter((id) => id !== "closing")
    .map((from): Transition => ({ from, to: "closing", needs: ["closingSet"] })),
  { from: "report", to: "assessment", needs: ["begun"] },
  { from: "assessment", to: "closing", needs: ["concluded", "sentAway"] },
  { from: "assessment", to: "answer", needs: ["concluded", "refused"] },
  { from: "assessment", to: "consent", needs: ["concluded", "offered"] },
  { from: "consent", to: "closing", needs: ["nothingWanted"] },
  { from: "consent", to: "answer", needs: ["consentInForce"] },
  { from: "answer", to: "closing", needs: ["answered", "refused", "complaintsSettled"] },
  { from: "answer", to: "closing", needs: ["nothingWanted"] },
  { from: "answer", to: "appointment", needs: ["answered", "offered"] },
  { from: "appointment", to: "mapping", needs: ["coordinatorInPlace"] },
  { from: "appointment", to: "plan", needs: ["coordinatorUnwanted"] },
  { from: "mapping", to: "plan", needs: ["contactMade"] },
  { from: "plan", to: "closing", needs: ["nothingLeft"] },
  { from: "plan", to: "followup", needs: ["planInForce"] },
  { from: "plan", to: "followup", needs: ["coordinatorOnly"] },
  { from: "followup", to: "evaluation", needs: ["revisionDue"] },
  { from: "evaluation", to: "followup", needs: ["revised"] },
];

/** What a transition still lacks; empty when it may be taken. */
export const lacking = ({ needs }: Transition, record: CaseRecord, today: string): Need[] =>
  needs.filter((need) => !rules[need](record, today));

/** The steps a case has walked through to where it stands, the last of them included. */
export function walked(record: CaseRecord, today: string): StepId[] {
  const way: StepId[] = ["report"];
  for (;;) {
    const here = way[way.length - 1];
    const next = transitions.find((one) => one.from === here && lacking(one, record, today).length === 0)?.to;
    if (!next || way.includes(next)) return way;
    way.push(next);
  }
}

export const standsOn = (record: CaseRecord, today: string): StepId => walked(record, today).at(-1) ?? "report";

import type { CaseSummary } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { NextThing } from "../path/nextThings.ts";
import type { DeadlineKey, Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import type { Duty } from "./caseDuties.ts";
import type { CaseLineKind } from "./line.ts";

/** Lines that say the same as the path: a case that has one of them needs no second. */
const saidBy: Partial<Record<NextThing, readonly CaseLineKind[]>> = {
  takeCase: ["answer", "assessment"],
  registerUnit: ["answer", "assessment"],
  talk: ["answer", "assessment"],
  conclude: ["answer", "assessment"],
  confirmUnit: ["answer", "assessment"],
  makeConsent: ["consentMissing"],
  registerSignature: ["consentUnsigned"],
  sendAnswer: ["sendAnswer"],
  handleComplaint: ["complaint"],
  appointCoordinator: ["appoint", "lostCoordinator"],
  replaceChildCoordinator: ["childCoordinatorEnds"],
  firstContact: ["firstContact"],
  offerPlan: ["firstPlan"],
  startPlan: ["firstPlan"],
  finishPlan: ["firstPlan"],
  revisePlan: ["revision"],
  closingAhead: ["closes"],
};

type AnyDuty = Pick<Duty, "kind" | "due">;
type Row = Pick<CaseSummary, "facts">;
type Settled = Pick<Settings, "deadlines">;

/** Things that can wait for a day, and from when it is counted; the others are to be done now. */
function dayOf(thing: NextThing, { facts }: Row, settings: Settled): string {
  const after = (since: string | undefined, key: DeadlineKey): string =>
    since !== undefined && isIsoDate(since) ? dayAfter(since, spanOf(settings, key)) : "";
  // The refused may complain for four weeks (pbrl § 7-5); before that the case is not to be closed.
  if (thing === "closeRefused") return after(facts.answeredOn, "complaint");
  // Statsforvalteren has no day to decide within; after so long without a word somebody asks.
  if (thing === "awaitComplaint") return after(facts.complaintAwaitedSince, "noContact");
  if (thing === "renewConsent") return facts.signerOutdatedOn ?? "";
  if (thing === "offerPlan" || thing === "startPlan") return after(facts.appointedOn, "firstPlan");
  return "";
}

/**
 * What the path asks for and no other line says (`product.md` 3): so a case that has a next thing to do is always on the list.
 * A coordinator who begins later has nobody to call yet.
 */
export function nextDuty(row: Row, duties: readonly AnyDuty[], settings: Settled, today: string): NextDuty[] {
  const { next, appointedOn } = row.facts;
  if (next === undefined || (next === "firstContact" && appointedOn === undefined)) return [];
  // A consent that has run out says so; one that runs says nothing of why another is needed.
  const says = ({ kind, due }: AnyDuty): boolean =>
    next === "renewConsent" ? kind === "consentEnds" && due < today : (saidBy[next]?.includes(kind) ?? false);
  return duties.some(says) ? [] : [{ kind: "next", itemId: next, due: dayOf(next, row, settings) }];
}

export interface NextDuty {
  kind: "next";
  itemId: NextThing;
  due: string;
}

/** What a coordinator does in the own cases; the rest is for the unit. */
export const coordinatorsOwn: ReadonlySet<string> = new Set<NextThing>([
  "firstContact",
  "offerPlan",
  "startPlan",
  "finishPlan",
  "revisePlan",
]);

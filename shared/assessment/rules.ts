import type { CaseRecord } from "../case/schema.ts";
import { wonOn } from "../complaint/rules.ts";
import type { Complaint } from "../complaint/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Outcome } from "./schema.ts";

const refusals: ReadonlySet<Outcome> = new Set<Outcome>(["notMet", "forwarded", "withdrawn"]);
export const isRefusal = (outcome: Outcome): boolean => refusals.has(outcome);
export const isOffer = (outcome: Outcome): boolean => outcome !== "" && !isRefusal(outcome);

export type NewDecision = "" | "complaint" | "report";

/** Decided after that day; when one of the days is unknown nobody can say so. */
const isDecidedSince = (decidedOn: string, day: string): boolean =>
  isIsoDate(decidedOn) && isIsoDate(day) && decidedOn >= day;

/**
 * Why what was concluded has to be looked at again: a complaint against a refusal was won (pbrl § 7-2), or a new report
 * came after the case was refused, sent on or withdrawn. Empty when the conclusion stands.
 */
export function needsNewDecision({ assessment, complaints, referrals }: CaseRecord): NewDecision {
  const { outcome, decidedOn } = assessment;
  if (!isRefusal(outcome)) return "";
  // What was decided before the complaint came, or that day, is what it is about.
  const isUnheard = (complaint: Complaint): boolean => {
    const won = wonOn(complaint);
    return won !== null && !(isDecidedSince(decidedOn, won.day) && decidedOn > complaint.receivedOn);
  };
  if (outcome === "notMet" && complaints.some(isUnheard)) return "complaint";
  const newer = referrals.some(
    ({ receivedOn }) => isIsoDate(receivedOn) && isIsoDate(decidedOn) && receivedOn > decidedOn,
  );
  return newer ? "report" : "";
}

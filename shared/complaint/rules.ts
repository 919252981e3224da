import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import { nextWorkday } from "../workdays.ts";
import { complainedOn } from "./aboutLetter.ts";
import type { Complaint } from "./schema.ts";

/** Where a complaint is: the municipality looks first, then statsforvalteren decides (pbrl § 7-2). */
export type ComplaintStage = "decide" | "forward" | "await" | "settled";

export function complaintStage({ result, ownDecision, forwardedOn }: Complaint): ComplaintStage {
  if (result !== "") return "settled";
  if (ownDecision === "changed") return "settled";
  if (forwardedOn !== "") return "await";
  return ownDecision === "upheld" ? "forward" : "decide";
}

/** Complaints that nobody has come to an end with. */
export const openComplaints = ({ complaints }: Pick<CaseRecord, "complaints">): Complaint[] =>
  complaints.filter((complaint) => complaintStage(complaint) !== "settled");

/** Those the unit itself has something to do with: not the ones statsforvalteren has. */
export const complaintsHere = (record: Pick<CaseRecord, "complaints">): Complaint[] =>
  openComplaints(record).filter((complaint) => complaintStage(complaint) !== "await");

/** Those statsforvalteren has. */
export const complaintsAway = (record: Pick<CaseRecord, "complaints">): Complaint[] =>
  openComplaints(record).filter((complaint) => complaintStage(complaint) === "await");

/** The complainer got it wholly or partly their way, here or with statsforvalteren. Empty when not, or not yet. */
export function wonOn({ ownDecision, ownDecisionOn, result, resultOn }: Complaint): { day: string } | null {
  if (ownDecision === "changed") return { day: ownDecisionOn };
  return result === "overturned" || result === "partly" ? { day: resultOn } : null;
}

/**
 * The last day to complain: four weeks from knowing of it (pbrl § 7-5); empty while it is not sent. A day nobody works on gives
 * the next working day, for the good of who complains: no rule says so of these complaints (`domain.md` 1.7), and none forbids it.
 */
export const complaintUntil = (sentOn: string, settings: Pick<Settings, "deadlines">): string =>
  isIsoDate(sentOn) ? nextWorkday(dayAfter(sentOn, spanOf(settings, "complaint"))) : "";

/** Came after the last day. It may have been known later than it was sent, so this is a question, never a verdict. */
export function isLate(
  complaint: Complaint,
  record: Pick<CaseRecord, "assessment" | "letters">,
  settings: Pick<Settings, "deadlines">,
): boolean {
  const until = complaintUntil(complainedOn(record, complaint), settings);
  return until !== "" && isIsoDate(complaint.receivedOn) && complaint.receivedOn > until;
}

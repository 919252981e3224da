import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
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

/** The last day to complain: four weeks from knowing of the answer (pbrl § 7-5); empty while it is not sent. */
export const complaintUntil = (
  record: Pick<CaseRecord, "assessment">,
  settings: Pick<Settings, "deadlines">,
): string =>
  isIsoDate(record.assessment.answeredOn) ? dayAfter(record.assessment.answeredOn, spanOf(settings, "complaint")) : "";

/** Came after the last day. The answer may have been known later than it was sent, so this is a question, never a verdict. */
export function isLate(
  complaint: Pick<Complaint, "receivedOn">,
  record: Pick<CaseRecord, "assessment">,
  settings: Pick<Settings, "deadlines">,
): boolean {
  const until = complaintUntil(record, settings);
  return until !== "" && isIsoDate(complaint.receivedOn) && complaint.receivedOn > until;
}

import { activeAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { openChangeovers } from "../changeover/rules.ts";
import { openComplaints } from "../complaint/rules.ts";
import { lettersToSend } from "../letter/unsent.ts";
import { isPlanRunning, openMeasures } from "../plan/rules.ts";

/** What ought to be done before a case ends (source 001 and `domain.md` 2.8). Quiet warnings: none of them stops anybody. */
export const closingChecks = [
  "changeover",
  "complaint",
  "letters",
  "measures",
  "evaluation",
  "contactPoint",
  "complaintInformation",
] as const;
export type ClosingCheck = (typeof closingChecks)[number];

/** How many of each are open; what is in order is left out. */
export function openChecks(record: CaseRecord, today: string): { check: ClosingCheck; count: number }[] {
  const { closing } = record;
  const died = closing.reason === "died";
  const planRuns = isPlanRunning(record.plan);
  const followed = planRuns || activeAppointments(record, today).length > 0;
  const counts: Record<ClosingCheck, number> = {
    changeover: openChangeovers(record).length,
    complaint: openComplaints(record).length,
    letters: lettersToSend(record).length,
    measures: planRuns ? openMeasures(record.plan).length : 0,
    evaluation: followed && !died && closing.evaluation.trim() === "" ? 1 : 0,
    contactPoint: !died && closing.contactPoint.trim() === "" ? 1 : 0,
    complaintInformation: closing.personAgrees === "no" && !hasClosingLetter(record) ? 1 : 0,
  };
  return closingChecks.filter((check) => counts[check] > 0).map((check) => ({ check, count: counts[check] }));
}

/** The person, or whoever speaks for the person, has a letter about the end with what one may complain about. */
const hasClosingLetter = ({ letters }: CaseRecord): boolean =>
  letters.some(
    ({ occasion, receiver }) => occasion === "closing" && (receiver === "person" || receiver === "representative"),
  );

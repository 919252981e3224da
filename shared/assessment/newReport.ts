import type { CaseRecord } from "../case/schema.ts";
import { contactDays } from "../contactLog/lastContact.ts";
import { isIsoDate, latest } from "../dates.ts";
import { firstReportOn } from "./answer.ts";

/**
 * The day of a report that came after the first one, when nobody has done anything in the case on that day or since: each is to
 * be answered (fvl § 11 a), and one in a case that is under way has no clock of its own. Empty when there is none.
 */
export function unseenReport(record: CaseRecord, today: string): string {
  const { referrals, assessment, letters, appointments } = record;
  const newest = latest(referrals.map(({ receivedOn }) => receivedOn).filter((day) => isIsoDate(day) && day <= today));
  if (newest === "" || newest === firstReportOn(record)) return "";
  const { begunOn, contactedOn, decidedOn, answeredOn, preliminaryAnswerOn } = assessment;
  const done = [
    ...[begunOn, contactedOn, decidedOn, answeredOn, preliminaryAnswerOn],
    ...contactDays(record),
    ...letters.map(({ sentOn }) => sentOn),
    ...appointments.map(({ from }) => from),
  ];
  return done.some((day) => isIsoDate(day) && day >= newest && day <= today) ? "" : newest;
}

import type { CaseRecord } from "../case/schema.ts";
import { earliest, isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import { offersCoordinator, offersPlan } from "./criteria.ts";

/** The day of the first report; empty when none has a day. */
export const firstReportOn = ({ referrals }: Pick<CaseRecord, "referrals">): string =>
  earliest(referrals.map(({ receivedOn }) => receivedOn));

/** An offer or an appointment is an answer too; not one a unit has made by itself, which KE has still to confirm. */
export const isAnswered = ({ assessment, appointments, coordinatorAnswer, planAnswer }: CaseRecord): boolean =>
  assessment.answeredOn !== "" ||
  appointments.some(({ appointedBy }) => appointedBy === "ke") ||
  coordinatorAnswer !== "notOffered" ||
  planAnswer !== "notOffered";

/** The answer is sent, and it is the answer to what was decided last. */
export const isDecisionSent = ({ assessment: { answeredOn, decidedOn } }: Pick<CaseRecord, "assessment">): boolean =>
  isIsoDate(answeredOn) && !(isIsoDate(decidedOn) && answeredOn < decidedOn);

/** Nobody has answered, not even for the time being. */
export const isUnanswered = (record: CaseRecord): boolean =>
  !isAnswered(record) && record.assessment.preliminaryAnswerOn === "";

/** The first report of a case that is unanswered; the clock of fvl § 11 a runs from here. */
export const unansweredSince = (record: CaseRecord): string => (isUnanswered(record) ? firstReportOn(record) : "");

/**
 * The last day for a foreløpig svar: one month from the first report (fvl § 11 a for enkeltvedtak; practised for every report,
 * `domain.md` 3.2). Empty when no report has a day.
 */
export function preliminaryDue(record: Pick<CaseRecord, "referrals">, settings: Pick<Settings, "deadlines">): string {
  return dayAfter(firstReportOn(record), spanOf(settings, "preliminaryAnswer"));
}

/** What an answer that goes out offers, is offered from then on; what the person has said already stands. */
export function offeredBy({
  assessment: { outcome },
  coordinatorAnswer,
  planAnswer,
}: Pick<CaseRecord, "assessment" | "coordinatorAnswer" | "planAnswer">): Pick<
  CaseRecord,
  "coordinatorAnswer" | "planAnswer"
> {
  return {
    coordinatorAnswer: offersCoordinator(outcome) && coordinatorAnswer === "notOffered" ? "offered" : coordinatorAnswer,
    planAnswer: offersPlan(outcome) && planAnswer === "notOffered" ? "offered" : planAnswer,
  };
}

import { z } from "zod";
import { dateText, line, name, note, yesNo } from "../fields.ts";

/** What KE comes to (`domain.md` 2.5). What the person answers stands on the case. `planOnly`: a right to a plan without a coordinator (NAV-loven § 15). */
export const outcome = z.enum([
  "",
  "coordinator",
  "coordinatorAndPlan",
  "planOnly",
  "childCoordinator",
  "childCoordinatorAndPlan",
  "notMet",
  "forwarded",
  "withdrawn",
]);
export type Outcome = z.infer<typeof outcome>;

/** KE's own assessment (vurdering) of the reports in a case. */
export const assessment = z.object({
  begunOn: dateText,
  assessor: name,
  contactedOn: dateText,
  /** What the person said. */
  contact: note,
  /** Foreløpig svar sent (fvl § 11 a). */
  preliminaryAnswerOn: dateText,
  /** Why the answer takes longer, as the foreløpig svar says it. */
  delayReason: note,
  /** The day it says that an answer can be expected by. */
  promisedOn: dateText,
  longLasting: yesNo,
  /** Two or more health and care services. */
  coordinated: yesNo,
  /** Has or expects a child under 18 (hol § 7-2 a), with the next two. */
  child: yesNo,
  serious: yesNo,
  otherWelfare: yesNo,
  summary: note,
  outcome,
  reasons: note,
  decidedOn: dateText,
  decidedBy: name,
  /** Another municipality or body the report was sent on to. */
  forwardedTo: line,
  /** The answer was sent; the period for complaints runs from here (pbrl § 7-5). */
  answeredOn: dateText,
});
export type Assessment = z.infer<typeof assessment>;

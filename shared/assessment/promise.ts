import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import type { Assessment } from "./schema.ts";

type Promised = Pick<Assessment, "promisedOn">;
type Spans = Pick<Settings, "deadlines">;

const ordinaryDay = (on: string, settings: Spans): string =>
  isIsoDate(on) ? dayAfter(on, spanOf(settings, "assessment")) : "";

/** When a foreløpig svar dated `on` says that an answer can be expected (fvl § 11 a); a day that has passed promises nothing. */
export const promisedDay = ({ promisedOn }: Promised, settings: Spans, on: string): string =>
  isIsoDate(promisedOn) && promisedOn >= on ? promisedOn : ordinaryDay(on, settings);

/**
 * What is promised once a foreløpig svar `dated` then has gone out; empty when it has not after all. A day somebody chose
 * stands; one that came with the letter itself follows it. `was`: the days it was dated and sent before it was corrected.
 */
export function promiseSent(
  { promisedOn }: Promised,
  settings: Spans,
  { dated, was = [] }: { dated: string; was?: readonly string[] },
): string {
  const followed = was.some((day) => promisedOn === ordinaryDay(day, settings));
  const chosen = followed ? "" : promisedOn;
  return isIsoDate(dated) ? promisedDay({ promisedOn: chosen }, settings, dated) : chosen;
}

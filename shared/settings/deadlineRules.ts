import type { DeadlineKey, Span } from "./schema.ts";
import { standardSettings } from "./standards.ts";

/** At least and at most this many days, whatever the month. */
const least: Record<Span["unit"], number> = { days: 1, weeks: 7, months: 28 };
const most: Record<Span["unit"], number> = { days: 1, weeks: 7, months: 31 };

const isNeverLonger = (span: Span, limit: Span): boolean =>
  span.unit === limit.unit
    ? span.amount <= limit.amount
    : span.amount * most[span.unit] <= limit.amount * least[limit.unit];

const isSame = (span: Span, other: Span): boolean => isNeverLonger(span, other) && isNeverLonger(other, span);

export const standardSpan = (key: DeadlineKey): Span => standardSettings().deadlines[key];

export type SpanProblem = "" | "longerThanLaw" | "complaintFixed";

/**
 * Why a deadline may not be set so. The first answer: within a month (fvl § 11 a), sooner is the unit's own choice. The time
 * to complain is the person's (pbrl § 7-5): a shorter one takes from it, and a longer one promises what statsforvalteren need
 * not keep.
 */
export function spanProblem(key: DeadlineKey, span: Span): SpanProblem {
  if (key === "complaint") return isSame(span, standardSpan(key)) ? "" : "complaintFixed";
  if (key === "preliminaryAnswer") return isNeverLonger(span, standardSpan(key)) ? "" : "longerThanLaw";
  return "";
}

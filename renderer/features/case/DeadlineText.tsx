import { CalendarIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Deadline } from "../../../shared/followup/deadlines.ts";
import { useT } from "../../i18n/useT.ts";
import "./parts.css";

/** A deadline this near asks for attention already. */
const SOON_DAYS = 14;

interface DeadlineTextProps {
  deadline: Deadline | null;
  /** Whole days until then, negative when it is past. */
  days: number;
}

/** When, in words while it matters and as a date when it is far off; then what. */
export function DeadlineText({ deadline, days }: DeadlineTextProps) {
  const t = useT();
  if (!deadline) return <span className="muted">{t.cases.noDeadline}</span>;
  const { date, kind } = deadline;
  const words = t.followup.lines[kind];
  const urgency = days < 0 ? "late" : days <= SOON_DAYS ? "soon" : "far";
  return (
    <span className="case-deadline" title={`${norwegianDate(date)} ${words}`}>
      <span className={`case-deadline-when num ${urgency}`}>
        {urgency === "late" && <ExclamationmarkTriangleFillIcon aria-hidden />}
        {urgency === "soon" && <CalendarIcon aria-hidden />}
        {urgency === "far" ? norwegianDate(date) : t.cases.daysTo(days)}
      </span>
      <span className="case-deadline-what">{words}</span>
    </span>
  );
}

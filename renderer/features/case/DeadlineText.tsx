import { CalendarIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import "./parts.css";

/** A deadline this near asks for attention already. */
const SOON_DAYS = 14;

interface DeadlineTextProps {
  date: string;
  days: number | null;
  kind: CaseSummary["deadlineKind"];
}

/** When, in words while it matters and as a date when it is far off; then what. */
export function DeadlineText({ date, days, kind }: DeadlineTextProps) {
  const t = useT();
  if (days === null || kind === "") return <span className="muted">{t.cases.noDeadline}</span>;
  const urgency = days < 0 ? "late" : days <= SOON_DAYS ? "soon" : "far";
  return (
    <span className="case-deadline" title={`${norwegianDate(date)} ${t.cases.deadlineKind[kind]}`}>
      <span className={`case-deadline-when num ${urgency}`}>
        {urgency === "late" && <ExclamationmarkTriangleFillIcon aria-hidden />}
        {urgency === "soon" && <CalendarIcon aria-hidden />}
        {urgency === "far" ? norwegianDate(date) : t.cases.daysTo(days)}
      </span>
      <span className="case-deadline-what">{t.cases.deadlineKind[kind]}</span>
    </span>
  );
}

import { memo, useId } from "react";
import { Link } from "react-router";
import type { LogLine } from "../../../shared/accessLog/groupRows.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { moreOf, nameOf, roleOf, titleOf } from "./eventWords.ts";
import { dayTitle, lineTime } from "./logView.ts";

interface EventDayProps {
  day: string;
  lines: readonly LogLine[];
}

/** One day of the log. */
export const EventDay = memo(function EventDay({ day, lines }: EventDayProps) {
  const t = useT().accessLog;
  const heading = useId();
  return (
    <section className="log-day" aria-labelledby={heading}>
      <h2 id={heading}>{dayTitle(day, t.weekdays)}</h2>
      <ul className="log-lines">
        {lines.map((line) => (
          <EventLine key={`${line.row.session}-${String(line.row.seq)}`} line={line} />
        ))}
      </ul>
    </section>
  );
});

function EventLine({ line }: { line: LogLine }) {
  const t = useT();
  const { row } = line;
  return (
    <li className={row.completed ? undefined : "log-missed"}>
      <time className="log-time num" dateTime={row.at}>
        {lineTime(line)}
      </time>
      <div className="log-who">
        <span className="log-name">{nameOf(row, t.accessLog)}</span>
        <span className="small muted">{[roleOf(row, t), row.workstation].filter(Boolean).join(" · ")}</span>
      </div>
      <div className="log-what">
        <span>{titleOf(line, t)}</span>
        {moreOf(line, t).map((text) => (
          <span key={text} className="small muted">
            {text}
          </span>
        ))}
      </div>
      <div className="log-case-link num">
        <CaseLink record={row.record} number={row.caseNumber} />
      </div>
    </li>
  );
}

function CaseLink({ record, number }: { record: string; number: string }) {
  const t = useT().accessLog;
  if (!record.startsWith("case-")) return null;
  if (number === "") return <span className="muted">{t.erasedCase}</span>;
  return <Link to={paths.case(record.slice("case-".length))}>{number}</Link>;
}

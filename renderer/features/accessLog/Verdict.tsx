import type { LogFinding, LogVerdict } from "../../../shared/accessLog/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";
import { moment } from "./logView.ts";

/** More than these of one kind are counted, not listed. */
const MOST_SHOWN = 50;

/** In plain words: whole, or what is wrong, what it means and what to do. */
export function Verdict({ verdict }: { verdict: LogVerdict }) {
  const t = useT().accessLog.control;
  const { findings, remarks, sessions, entries } = verdict;
  const isWhole = findings.length === 0;
  if (sessions === 0 && isWhole) return <p>{t.nothing}</p>;
  return (
    <div className="stack">
      <Notice tone={isWhole ? "success" : "danger"} title={isWhole ? t.wholeTitle : t.brokenTitle(findings.length)}>
        <p>{(isWhole ? t.whole : t.broken)(entries, sessions)}</p>
      </Notice>
      {findings.length > 0 && <Findings findings={findings} />}
      {remarks.length > 0 && (
        <details className="log-details">
          <summary>{t.remarks(remarks.length)}</summary>
          <p className="small muted">{t.remarksText}</p>
          <Findings findings={remarks} />
        </details>
      )}
    </div>
  );
}

function Findings({ findings }: { findings: readonly LogFinding[] }) {
  return (
    <ul className="hairlines log-findings">
      {findings.slice(0, MOST_SHOWN).map((finding) => (
        <FindingItem key={`${finding.kind}-${finding.session}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: LogFinding }) {
  const t = useT().accessLog;
  const { kind, startedAt, userName, workstation, entry, session } = finding;
  const words = t.control.findings[kind];
  const facts = [
    [t.control.started, moment(startedAt, t.at)],
    [t.control.by, userName],
    [t.control.workstation, workstation],
    [t.control.entry, entry > 0 ? String(entry) : ""],
  ] as const;
  return (
    <li>
      <h2>{words.title}</h2>
      <p>{words.means}</p>
      <p>{words.does}</p>
      <dl className="log-facts small">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text || t.control.unknown}</dd>
          </div>
        ))}
        <div>
          <dt>{t.control.file}</dt>
          <dd>
            <code>{session.endsWith(".log") ? session : `${session}.log`}</code>
          </dd>
        </div>
      </dl>
    </li>
  );
}

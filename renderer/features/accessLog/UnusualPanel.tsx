import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useCallback } from "react";
import type { LogFilter, Unusual } from "../../../shared/accessLog/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { nameOf } from "./eventWords.ts";
import { dayTitle } from "./logView.ts";

interface UnusualPanelProps {
  filter: LogFilter;
  /** Shows what one user did on one day. */
  onShow: (userId: string, day: string) => void;
}

/** What a leader should ask about. */
export function UnusualPanel({ filter, onShow }: UnusualPanelProps) {
  const t = useT().accessLog;
  const { userId, from, to } = filter;
  const ask = useCallback(() => bridge.readUnusual({ caseId: "", userId, from, to }), [userId, from, to]);
  const query = useQuery(ask);
  return (
    <div className="stack" aria-busy={query.state === "loading"}>
      <p className="lead">{t.unusual.lead}</p>
      <p role="status" className={query.state === "loading" ? "muted" : "aksel-sr-only"}>
        {query.state === "loading" && t.reading}
      </p>
      {query.state === "error" && <ErrorNotice error={query.error} onRetry={query.reload} />}
      {query.state === "data" && query.data.length === 0 && (
        <EmptyState icon={<CheckmarkCircleIcon aria-hidden />} title={t.unusual.noneTitle} text={t.unusual.noneText} />
      )}
      {query.state === "data" && query.data.length > 0 && (
        <ul className="log-lines log-unusual">
          {query.data.map((found) => (
            <UnusualItem key={`${found.kind}-${found.userId}-${found.day}`} found={found} onShow={onShow} />
          ))}
        </ul>
      )}
      <details className="log-details">
        <summary>{t.unusual.rulesTitle}</summary>
        <ul>
          {t.unusual.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** More numbers than one reads. */
const MOST_NUMBERS = 8;

function UnusualItem({ found, onShow }: { found: Unusual; onShow: UnusualPanelProps["onShow"] }) {
  const t = useT().accessLog;
  const { kind, count, day, userId, caseNumbers } = found;
  const numbers = caseNumbers.slice(0, MOST_NUMBERS);
  const name = nameOf(found, t);
  return (
    <li>
      <span className="log-time">{dayTitle(day, t.weekdays)}</span>
      <span className="log-name">{name}</span>
      <div className="log-what">
        <span>{t.unusual.what[kind](count)}</span>
        {numbers.length > 0 && (
          <span className="small muted num">
            {t.unusual.cases(numbers.join(", "), caseNumbers.length - numbers.length)}
          </span>
        )}
      </div>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        aria-label={t.unusual.showOf(name, norwegianDate(day))}
        onClick={() => onShow(userId, day)}
      >
        {t.unusual.show}
      </Button>
    </li>
  );
}

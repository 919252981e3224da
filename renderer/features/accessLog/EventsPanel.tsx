import { ArrowsCirclepathIcon, PrinterSmallIcon, TasklistIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import { groupRows } from "../../../shared/accessLog/groupRows.ts";
import type { LogFilter } from "../../../shared/accessLog/schema.ts";
import type { Output } from "../../../shared/ipc/contract.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { EventDay } from "./EventDay.tsx";
import { byDay } from "./logView.ts";

/** Lines drawn at a time; the rest comes when it is asked for. */
const PAGE = 100;

/** What happened, newest first, day by day. */
export function EventsPanel({ filter }: { filter: LogFilter }) {
  const t = useT();
  const { caseId, userId, from, to } = filter;
  const ask = useCallback(() => bridge.readLog({ caseId, userId, from, to }), [caseId, userId, from, to]);
  const query = useQuery(ask);
  return (
    <div className="stack" aria-busy={query.state === "loading"}>
      <div className="log-actions">
        {caseId !== "" && (
          <Button
            as={Link}
            to={paths.caseDocument(caseId, "accessLog", "")}
            size="small"
            variant="secondary"
            icon={<PrinterSmallIcon aria-hidden />}
            // A link that looks like a button (`ui/LinkButton.tsx`), and what Ctrl+P means here.
            role={undefined}
            onKeyUp={(event) => event.preventDefault()}
            data-print=""
          >
            {t.accessLog.forPerson}
          </Button>
        )}
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<ArrowsCirclepathIcon aria-hidden />}
          onClick={query.reload}
        >
          {t.accessLog.refresh}
        </Button>
        <p role="status" className="muted num">
          {query.state === "loading" && t.accessLog.reading}
          {query.state === "data" &&
            (query.data.more ? t.accessLog.atLeast : t.accessLog.shown)(query.data.rows.length)}
        </p>
      </div>
      {query.state === "error" && <ErrorNotice error={query.error} onRetry={query.reload} />}
      {query.state === "data" && <Events {...query.data} />}
    </div>
  );
}

function Events({ rows, more }: Output<"readLog">) {
  const t = useT().accessLog;
  const lines = useMemo(() => groupRows(rows), [rows]);
  const [shown, setShown] = useState(PAGE);
  const days = useMemo(() => byDay(lines.slice(0, shown)), [lines, shown]);
  const left = lines.length - shown;
  if (rows.length === 0)
    return <EmptyState icon={<TasklistIcon aria-hidden />} title={t.emptyTitle} text={t.emptyText} />;
  return (
    <>
      {days.map(({ day, lines: of }) => (
        <EventDay key={day} day={day} lines={of} />
      ))}
      {left > 0 && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="log-more"
          onClick={() => setShown(shown + PAGE)}
        >
          {t.showMore(Math.min(left, PAGE))}
        </Button>
      )}
      {left <= 0 && more && (
        <Notice tone="info">
          <p>{t.more}</p>
        </Notice>
      )}
    </>
  );
}

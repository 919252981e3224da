import { PadlockLockedIcon, PersonCrossIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { Link } from "react-router";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { DeadlineText } from "./DeadlineText.tsx";
import type { CaseRow } from "./listRows.ts";
import { StatusTag } from "./StatusTag.tsx";
import "./parts.css";

interface CaseRowViewProps {
  row: CaseRow;
  index: number;
  tabStop: boolean;
}

/** One case. Nothing that tells where an address-protected person lives is ever in the list. */
export const CaseRowView = memo(function CaseRowView({ row, index, tabStop }: CaseRowViewProps) {
  const t = useT();
  const { summary } = row;
  const name = summary.name || t.cases.unnamed;
  return (
    <tr data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <Link className="case-name" to={paths.case(summary.id)} tabIndex={tabStop ? 0 : -1} title={name}>
          {name}
        </Link>
        <span className="case-second num">
          {summary.addressProtection !== "none" && (
            <span className="case-lock">
              <PadlockLockedIcon aria-hidden />
              {t.cases.protectedShort}
            </span>
          )}
          {summary.number}
        </span>
      </th>
      <td>
        <StatusTag status={summary.status} />
      </td>
      <td>
        <DeadlineText date={summary.deadline} days={row.days} kind={summary.deadlineKind} />
      </td>
      <td title={row.coordinators || undefined}>
        <Coordinator row={row} />
      </td>
      <td>
        <Progress done={summary.measuresDone} total={summary.measuresTotal} />
      </td>
      <td className="num">{norwegianDate(summary.updatedOn)}</td>
    </tr>
  );
});

function Coordinator({ row }: { row: CaseRow }) {
  const t = useT();
  if (row.summary.coordinatorIds.length === 0) {
    if (row.summary.status === "closed") return null;
    return (
      <span className="case-missing">
        <PersonCrossIcon aria-hidden />
        {t.cases.missingCoordinator}
      </span>
    );
  }
  return (
    <>
      <span className="case-first">{row.coordinators}</span>
      {row.summary.childCoordinator && <span className="case-second">{t.cases.types.childCoordinator}</span>}
    </>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const t = useT();
  if (total === 0) return <span className="muted">{t.cases.noMeasures}</span>;
  return (
    <span className="case-progress">
      <span className="case-track" aria-hidden="true">
        <span className="case-bar" style={{ inlineSize: `${Math.round((done / total) * 100)}%` }} />
      </span>
      <span className="num">{t.cases.progress(done, total)}</span>
    </span>
  );
}

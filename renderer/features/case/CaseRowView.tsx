import { PadlockLockedIcon, PersonCrossIcon } from "@navikt/aksel-icons";
import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import { lacksCoordinator } from "../../../shared/case/facts.ts";
import type { ListColumn } from "../../../shared/case/listChoices.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { DeadlineText } from "./DeadlineText.tsx";
import type { CaseRow } from "./listRows.ts";
import { StatusTag } from "./StatusTag.tsx";
import "./parts.css";

interface CaseRowViewProps {
  row: CaseRow;
  columns: readonly ListColumn[];
  compact: boolean;
  index: number;
  tabStop: boolean;
}

/** One case. Nothing that tells where an address-protected person lives is ever in the list. */
export const CaseRowView = memo(function CaseRowView({ row, columns, compact, index, tabStop }: CaseRowViewProps) {
  return (
    <tr data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <Name row={row} tabStop={tabStop} />
        {compact && (
          <span className="case-compact">
            <StatusTag status={row.summary.status} />
            <Deadline row={row} />
          </span>
        )}
      </th>
      {columns.slice(1).map((column) => (
        <td key={column} className={numeric.has(column) ? "num" : undefined} title={titleOf(column, row)}>
          <Cell column={column} row={row} />
        </td>
      ))}
    </tr>
  );
});

const numeric: ReadonlySet<ListColumn> = new Set<ListColumn>(["number", "born", "updated"]);

/** Names may be longer than their column. */
function titleOf(column: ListColumn, { coordinators, services }: CaseRow): string | undefined {
  if (column === "coordinator") return coordinators || undefined;
  return column === "services" ? services || undefined : undefined;
}

function Name({ row: { summary }, tabStop }: { row: CaseRow; tabStop: boolean }) {
  const t = useT();
  const name = summary.name || t.cases.unnamed;
  return (
    <>
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
    </>
  );
}

function Cell({ column, row }: { column: ListColumn; row: CaseRow }): ReactNode {
  const t = useT();
  const { summary } = row;
  switch (column) {
    case "number":
      return summary.number;
    case "born":
      return norwegianDate(summary.birthDate);
    case "status":
      return <StatusTag status={summary.status} />;
    case "deadline":
      return <Deadline row={row} />;
    case "coordinator":
      return <Coordinator row={row} />;
    case "plan":
      return t.cases.planTracks[summary.planTrack];
    case "services":
      return row.services;
    case "progress":
      return <Progress done={summary.measuresDone} total={summary.measuresTotal} />;
    case "updated":
      return norwegianDate(summary.updatedOn);
    case "name":
      return null;
  }
}

const Deadline = ({ row }: { row: CaseRow }) => <DeadlineText deadline={row.deadline} days={row.days ?? 0} />;

function Coordinator({ row }: { row: CaseRow }) {
  const t = useT();
  if (row.summary.coordinatorIds.length === 0) {
    if (!lacksCoordinator(row.summary.facts)) return null;
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

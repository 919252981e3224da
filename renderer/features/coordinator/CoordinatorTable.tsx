import { ArrowsUpDownIcon, SortDownIcon } from "@navikt/aksel-icons";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { CoordinatorRow, type RowActions } from "./CoordinatorRow.tsx";
import type { MarksAsked } from "./registerMarks.ts";
import { nothingToDo, type SortKey, type Standing, type DatedCase } from "./registerView.ts";

interface CoordinatorTableProps {
  coordinators: readonly Coordinator[];
  openId: string | null;
  /** Null while they are not read. */
  cases: readonly DatedCase[] | null;
  /** Of those who have cases; null while they are not read. */
  standing: ReadonlyMap<string, Standing> | null;
  asked: MarksAsked;
  sort: SortKey;
  onSort: (key: SortKey) => void;
  canDelete: (id: string) => boolean;
  actions: RowActions;
}

/** A real table: name, number and agreed number are read together; the bar only repeats the number. */
export function CoordinatorTable(props: CoordinatorTableProps) {
  const { coordinators, openId, cases, standing, asked, canDelete, actions } = props;
  const t = useT();
  const { columns } = t.coordinator;
  const casesOf = (id: string): number => standing?.get(id)?.cases ?? 0;
  const widest = Math.max(0, ...coordinators.map((one) => Math.max(casesOf(one.id), one.capacity ?? 0)));
  const hasOver = coordinators.some((one) => one.capacity !== null && casesOf(one.id) > one.capacity);
  return (
    <div>
      <div className="table-box coordinator-table">
        <table>
          <caption className="aksel-sr-only">{t.coordinator.tableCaption}</caption>
          <thead>
            <tr>
              <SortHead {...props} column="name" />
              <th scope="col">{columns.unit}</th>
              <td aria-hidden="true" />
              <SortHead {...props} column="cases" />
              <th scope="col" className="end">
                {columns.capacity}
              </th>
              <SortHead {...props} column="weight" />
              <SortHead {...props} column="deadline" />
            </tr>
          </thead>
          <tbody>
            {coordinators.map((coordinator) => (
              <CoordinatorRow
                key={coordinator.id}
                coordinator={coordinator}
                isOpen={coordinator.id === openId}
                cases={cases}
                standing={standing ? (standing.get(coordinator.id) ?? nothingToDo) : null}
                asked={asked}
                widest={widest}
                canDelete={canDelete(coordinator.id)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="load-legend">
        {hasOver && (
          <>
            <span aria-hidden="true">
              <i /> {t.coordinator.legendCases}
            </span>
            <span aria-hidden="true">
              <i className="over" /> {t.coordinator.legendOver}
            </span>
          </>
        )}
        <span>{t.appointment.weightMeans}</span>
      </p>
    </div>
  );
}

/** Names go up from A; what is counted begins with the most, dates with the nearest. */
function SortHead({ column, sort, onSort }: CoordinatorTableProps & { column: SortKey }) {
  const t = useT().coordinator;
  const isSorted = sort === column;
  const order = column === "cases" || column === "weight" ? "descending" : "ascending";
  const isNumber = column === "cases" || column === "weight";
  return (
    <th scope="col" className={isNumber ? "end" : undefined} aria-sort={isSorted ? order : undefined}>
      <button type="button" className="coordinator-sort" onClick={() => onSort(column)}>
        {t.columns[column]}
        {isSorted ? <SortDownIcon aria-hidden /> : <ArrowsUpDownIcon aria-hidden />}
      </button>
    </th>
  );
}

import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { CoordinatorRow, type RowActions } from "./CoordinatorRow.tsx";

interface CoordinatorTableProps {
  coordinators: readonly Coordinator[];
  openId: string | null;
  /** Open cases by coordinator; null while they are not read. */
  loads: ReadonlyMap<string, number> | null;
  canDelete: (id: string) => boolean;
  actions: RowActions;
}

/** A real table: name, number and agreed number are read together; the bar only repeats the number. */
export function CoordinatorTable({ coordinators, openId, loads, canDelete, actions }: CoordinatorTableProps) {
  const t = useT();
  const { columns } = t.coordinator;
  const loadOf = (id: string): number => loads?.get(id) ?? 0;
  const widest = Math.max(0, ...coordinators.map((one) => Math.max(loadOf(one.id), one.capacity ?? 0)));
  const hasOver = coordinators.some((one) => one.capacity !== null && loadOf(one.id) > one.capacity);
  return (
    <div>
      <div className="table-box coordinator-table">
        <table>
          <caption className="aksel-sr-only">{t.coordinator.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col">{columns.phone}</th>
              <th scope="col">{columns.leader}</th>
              <td aria-hidden="true" />
              <th scope="col" className="end">
                {columns.load}
              </th>
              <th scope="col" className="end">
                {columns.capacity}
              </th>
            </tr>
          </thead>
          <tbody>
            {coordinators.map((coordinator) => (
              <CoordinatorRow
                key={coordinator.id}
                coordinator={coordinator}
                isOpen={coordinator.id === openId}
                load={loads ? loadOf(coordinator.id) : null}
                widest={widest}
                canDelete={canDelete(coordinator.id)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      {hasOver && (
        <p className="load-legend" aria-hidden="true">
          <span>
            <i /> {t.coordinator.legendCases}
          </span>
          <span>
            <i className="over" /> {t.coordinator.legendOver}
          </span>
        </p>
      )}
    </div>
  );
}

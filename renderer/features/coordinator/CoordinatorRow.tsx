import { ChevronDownIcon, ChevronUpIcon, ExclamationmarkTriangleFillIcon, PersonCrossIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { Link } from "react-router";
import { isOverCapacity } from "../../../shared/coordinator/rules.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { CoordinatorEditor } from "./CoordinatorEditor.tsx";
import { barOf } from "./registerView.ts";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";

export interface RowActions {
  toggle: (id: string) => void;
  remove: (id: string) => void;
  edits: CoordinatorEdits;
}

interface CoordinatorRowProps {
  coordinator: Coordinator;
  isOpen: boolean;
  /** Open cases; null while they are not read. */
  load: number | null;
  /** Cases of the longest bar in the table. */
  widest: number;
  canDelete: boolean;
  actions: RowActions;
}

const COLUMNS = 7;

/** One coordinator with the load as number and bar; opens into the fields in a row of its own. */
export const CoordinatorRow = memo(function CoordinatorRow(props: CoordinatorRowProps) {
  const { coordinator, isOpen, load, canDelete, actions } = props;
  const t = useT();
  const { id, active, title, unit, phone, leaderName, leaderPhone, capacity } = coordinator;
  const name = coordinator.name.trim() || t.coordinator.unnamed;
  const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon;
  return (
    <>
      <tr data-coordinator={id} className={isOpen ? "open" : undefined}>
        <th scope="row">
          <button
            type="button"
            className="coordinator-name"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `coordinator-${id}` : undefined}
            onClick={() => actions.toggle(id)}
          >
            <Chevron aria-hidden />
            <span>
              {name}
              {title.trim() && <span className="coordinator-detail">{title}</span>}
            </span>
          </button>
          {load !== null && isOverCapacity(coordinator, load) && (
            <span className="coordinator-state over">
              <ExclamationmarkTriangleFillIcon aria-hidden /> {t.coordinator.overCapacity}
            </span>
          )}
          {!active && (
            <span className="coordinator-state">
              <PersonCrossIcon aria-hidden /> {t.coordinator.inactive}
            </span>
          )}
        </th>
        <td>{unit}</td>
        <td className="num nowrap">{phone}</td>
        <td>
          {leaderName}
          {leaderPhone && <span className="coordinator-detail num">{leaderPhone}</span>}
        </td>
        <LoadCells {...props} name={name} />
        <td className="num end" data-label={t.coordinator.columns.capacity}>
          {capacity ?? "–"}
        </td>
      </tr>
      {isOpen && (
        <tr className="coordinator-open">
          <td colSpan={COLUMNS}>
            <CoordinatorEditor
              coordinator={coordinator}
              edits={actions.edits}
              load={load}
              canDelete={canDelete}
              onDone={actions.toggle}
              onRemove={actions.remove}
            />
          </td>
        </tr>
      )}
    </>
  );
});

function LoadCells({ coordinator, load, widest, name }: CoordinatorRowProps & { name: string }) {
  const t = useT();
  const bar = barOf(load ?? 0, coordinator.capacity, widest);
  return (
    <>
      <td aria-hidden="true" className="load-bar">
        <span className="bar">
          <i style={{ width: `${bar.within}%` }} />
          <i className="over" style={{ width: `${bar.over}%` }} />
        </span>
      </td>
      <td className="num end load" data-label={t.coordinator.columns.load}>
        {load === null && "–"}
        {load === 0 && load}
        {load !== null && load > 0 && (
          <Link
            to={paths.casesOf(coordinator.id)}
            aria-label={t.coordinator.openCases(load, name)}
            title={t.coordinator.openCases(load, name)}
          >
            {load}
          </Link>
        )}
      </td>
    </>
  );
}

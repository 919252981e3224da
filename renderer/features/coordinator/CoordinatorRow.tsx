import { ChevronDownIcon, ChevronUpIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { memo, useMemo } from "react";
import { Link } from "react-router";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { CoordinatorEditor } from "./CoordinatorEditor.tsx";
import { CoordinatorMarks } from "./CoordinatorMarks.tsx";
import { marksOf, type MarksAsked } from "./registerMarks.ts";
import { barOf, nothingToDo, type Standing, type DatedCase } from "./registerView.ts";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";

export interface RowActions {
  toggle: (id: string) => void;
  remove: (id: string) => void;
  edits: CoordinatorEdits;
}

interface CoordinatorRowProps {
  coordinator: Coordinator;
  isOpen: boolean;
  /** Of everybody; null while they are not read. */
  cases: readonly DatedCase[] | null;
  /** Null while the cases are not read. */
  standing: Standing | null;
  asked: MarksAsked;
  /** Cases of the longest bar in the table. */
  widest: number;
  canDelete: boolean;
  actions: RowActions;
}

const COLUMNS = 7;

/** One coordinator with the load as numbers and bar; opens into the fields in a row of its own. */
export const CoordinatorRow = memo(function CoordinatorRow(props: CoordinatorRowProps) {
  const { coordinator, isOpen, cases, standing, canDelete, actions, asked } = props;
  const t = useT();
  const marks = useMemo(
    () => marksOf(coordinator, standing ?? nothingToDo, asked, t.coordinator),
    [coordinator, standing, asked, t],
  );
  const { id, title, unit, phone } = coordinator;
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
          {marks.length > 0 && <CoordinatorMarks marks={marks} />}
        </th>
        <td>
          {unit}
          {phone && <span className="coordinator-detail num nowrap">{phone}</span>}
        </td>
        <LoadCells {...props} name={name} />
      </tr>
      {isOpen && (
        <tr className="coordinator-open">
          <td colSpan={COLUMNS}>
            <CoordinatorEditor
              coordinator={coordinator}
              edits={actions.edits}
              cases={cases}
              load={standing?.cases ?? null}
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

function LoadCells({ coordinator, standing, widest, name }: CoordinatorRowProps & { name: string }) {
  const t = useT().coordinator;
  const { capacity, id } = coordinator;
  const bar = barOf(standing?.cases ?? 0, capacity, widest);
  return (
    <>
      <td aria-hidden="true" className="load-bar">
        <span className="bar">
          <i style={{ width: `${bar.within}%` }} />
          <i className="over" style={{ width: `${bar.over}%` }} />
        </span>
      </td>
      <td className="num end load" data-label={t.columns.cases}>
        {standing === null && "–"}
        {standing?.cases === 0 && 0}
        {standing !== null && standing.cases > 0 && (
          <Link
            to={paths.casesOf(id)}
            aria-label={t.openCases(standing.cases, name)}
            title={t.openCases(standing.cases, name)}
          >
            {standing.cases}
          </Link>
        )}
      </td>
      <td className="num end" data-label={t.columns.capacity}>
        {capacity ?? "–"}
      </td>
      <td className="num end" data-label={t.columns.weight}>
        {standing === null ? "–" : standing.weight}
      </td>
      <td className="num nowrap" data-label={t.columns.deadline}>
        <NextDeadline day={standing?.deadline ?? ""} />
      </td>
    </>
  );
}

/** Late in words and colour; else the date alone. */
function NextDeadline({ day }: { day: string }) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  if (day === "") return <span className="muted">–</span>;
  if (day >= today) return norwegianDate(day);
  return (
    <span className="coordinator-late">
      <ExclamationmarkTriangleFillIcon aria-hidden /> {t.late(norwegianDate(day))}
    </span>
  );
}

import { Link } from "react-router";
import type { CaseloadRow } from "../../../shared/changeover/caseloadSchema.ts";
import type { Candidate } from "../../../shared/coordinator/candidates.ts";
import { caseloadText } from "../../../shared/coordinator/candidateWords.ts";
import { weights } from "../../../shared/coordinator/weight.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { nextDeadline } from "../../../shared/followup/deadlines.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { TextField } from "../../ui/TextField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";

interface HandOverTableProps {
  rows: readonly CaseloadRow[];
  candidates: readonly Candidate[];
  settings: Settings;
  receivers: ReadonlyMap<string, string>;
  onChange: (receivers: ReadonlyMap<string, string>) => void;
  /** What each person thinks of the change. */
  views: ReadonlyMap<string, string>;
  onView: (caseId: string, text: string) => void;
}

/** One row a case with who takes it over; above it, one for all. */
export function HandOverTable({ rows, candidates, settings, receivers, onChange, views, onView }: HandOverTableProps) {
  const t = useT();
  const { columns } = t.caseload;
  const { today } = useSession().status;
  const choices = candidates.map((one) => ({
    value: one.coordinator.id,
    label: `${one.coordinator.name} (${caseloadText(one, t.appointment)})`,
  }));
  const chosen = new Set(rows.map(({ id }) => receivers.get(id) ?? ""));
  const common = chosen.size === 1 ? ([...chosen][0] ?? "") : "";
  const optionsFor = (row: CaseloadRow) => [
    { value: "", label: t.caseload.notMoved },
    ...choices.map(({ value, label }) => ({ value, label: [label, ...marks(row, value)].join(" · ") })),
  ];
  const marks = ({ wishedIds, otherIds }: CaseloadRow, id: string): string[] => [
    ...(wishedIds.includes(id) ? [t.caseload.wished] : []),
    ...(otherIds.includes(id) ? [t.caseload.alreadyIn] : []),
  ];
  return (
    <>
      <div className="hand-over-all">
        <SelectField
          label={t.caseload.forAll}
          value={common}
          options={[{ value: "", label: t.caseload.chooseEach }, ...choices]}
          onChange={(to) => to !== "" && onChange(new Map(rows.map(({ id }) => [id, to])))}
        />
      </div>
      <div className="table-box">
        <table className="hand-over">
          <caption className="aksel-sr-only">{t.caseload.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.case}</th>
              <th scope="col" className="end">
                {columns.weight}
              </th>
              <th scope="col">{columns.deadline}</th>
              <th scope="col">{columns.receiver}</th>
              <th scope="col">{columns.view}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={paths.caseCoordinator(row.id)}>{row.name.trim() || t.cases.unnamed}</Link>
                  <span className="coordinator-detail num">
                    {row.number}
                    {row.childCoordinator && ` · ${t.caseload.childCoordinator}`}
                  </span>
                </th>
                <td className="num end">{weights[row.weight]}</td>
                <td className="num nowrap">{norwegianDate(nextDeadline(row, settings, today)?.date ?? "") || "–"}</td>
                <td>
                  <SelectField
                    label={t.caseload.receiverOf(row.number)}
                    hideLabel
                    value={receivers.get(row.id) ?? ""}
                    options={optionsFor(row)}
                    onChange={(to) => onChange(new Map([...receivers, [row.id, to]]))}
                  />
                </td>
                <td>
                  <TextField
                    label={t.caseload.viewOf(row.number)}
                    hideLabel
                    value={views.get(row.id) ?? ""}
                    onChange={(text) => onView(row.id, text)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

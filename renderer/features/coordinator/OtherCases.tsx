import { Link } from "react-router";
import type { CaseloadRow } from "../../../shared/changeover/caseloadSchema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";

/** Cases that are not moved here: a change is under way, or the coordinator stands in for another. */
export function OtherCases({ name, rows }: { name: string; rows: readonly CaseloadRow[] }) {
  const t = useT();
  const handingOver = rows.filter(({ part }) => part === "handingOver");
  const deputy = rows.filter(({ part }) => part === "deputy");
  const list = (cases: readonly CaseloadRow[]) => (
    <ul className="plain-list">
      {cases.map((row) => (
        <li key={row.id}>
          <Link to={paths.caseCoordinator(row.id)}>
            <span className="num">{row.number}</span> {row.name.trim() || t.cases.unnamed}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {handingOver.length > 0 && <Card title={t.caseload.handingOver}>{list(handingOver)}</Card>}
      {deputy.length > 0 && (
        <Card title={t.caseload.deputyIn(name)} lead={t.caseload.deputyText}>
          {list(deputy)}
        </Card>
      )}
    </>
  );
}

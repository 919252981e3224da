import { Link } from "react-router";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const SHOWN = 12;

/** What somebody with access only may read. */
export function ReaderCard({ summaries }: { summaries: readonly CaseSummary[] }) {
  const t = useT();
  const words = t.followup;
  const rows = summaries.toSorted((a, b) => b.number.localeCompare(a.number, "nb"));
  return (
    <Card title={words.readerTitle} lead={rows.length === 0 ? words.readerNone : words.readerText}>
      <ul className="reader-list">
        {rows.slice(0, SHOWN).map(({ id, name, number, status }) => (
          <li key={id}>
            <Link to={paths.case(id)}>{name || t.app.unnamedCase}</Link>
            <span className="muted num">
              {number} · {t.cases.status[status]}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <LinkButton to={paths.cases} variant="tertiary">
          {words.showAll(rows.length)}
        </LinkButton>
      )}
    </Card>
  );
}

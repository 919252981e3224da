import { PersonGroupIcon } from "@navikt/aksel-icons";
import { Table } from "@navikt/ds-react";
import { Link } from "react-router";
import { listedName } from "../../../shared/case/protection.ts";
import { sharesNow } from "../../../shared/family/rules.ts";
import { familyPart, type FamilyMember, type FamilyPart } from "../../../shared/family/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useFamily } from "./useFamily.ts";

/** The family together: what each shares with the others, and nothing else. */
export function FamilyPage() {
  const t = useT().family;
  const { editor, today } = useCase();
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  const mayAppoint = useMay("appoint");
  const family = useFamily();
  const people = paths.casePeople(record.id);
  if (family.state === "error") return <ErrorNotice error={family.error} onRetry={family.reload} />;
  if (family.state === "loading") return <div className="stack" aria-busy />;
  const { members, suggestion } = family.data;
  if (members.length === 0) {
    return (
      <EmptyState
        icon={<PersonGroupIcon />}
        title={t.noTies}
        text={t.emptyText}
        action={<Link to={people}>{t.backToPeople}</Link>}
      />
    );
  }
  const own = { name: listedName(record.person) || t.unnamed, number: record.number, shares: sharesNow(record, today) };
  return (
    <div className="stack">
      <header className="page-heading">
        <div>
          <div className="crumbs">
            <Link to={people}>{t.backToPeople}</Link>
          </div>
          <h2>{t.viewTitle}</h2>
        </div>
      </header>
      {suggestion && mayAppoint && (
        <Notice tone="info">
          <p>{t.suggestion(suggestion.name, suggestion.number)}</p>
        </Notice>
      )}
      <Card title={t.tableTitle} lead={t.tableLead}>
        <Knows rows={[own, ...members.map(rowOf(t.unnamed, t.closed))]} />
      </Card>
      {members
        .filter(({ mayOpen }) => mayOpen)
        .map((member) => (
          <Shared key={member.caseId} member={member} />
        ))}
    </div>
  );
}

interface Row {
  name: string;
  number: string;
  shares: readonly FamilyPart[];
}

const rowOf =
  (unnamed: string, closed: string) =>
  ({ mayOpen, name, number, shares }: FamilyMember): Row => ({
    name: mayOpen ? name || unnamed : closed,
    number,
    shares,
  });

function Knows({ rows }: { rows: readonly Row[] }) {
  const t = useT().family;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t.tableTitle}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.who}</Table.HeaderCell>
            {familyPart.options.map((part) => (
              <Table.HeaderCell key={part} scope="col">
                {t.parts[part]}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ name, number, shares }) => (
            <Table.Row key={number}>
              <Table.HeaderCell scope="row">
                {name} <span className="small muted num">{number}</span>
              </Table.HeaderCell>
              {familyPart.options.map((part) => (
                <Table.DataCell key={part}>{shares.includes(part) ? t.yes : t.no}</Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Shared({ member: { name, number, outdated, shown } }: { member: FamilyMember }) {
  const t = useT().family;
  return (
    <Card title={t.sharedBy(`${name || t.unnamed}, ${number}`)}>
      {outdated && (
        <Notice tone="warning">
          <p>{t.outdated}</p>
        </Notice>
      )}
      {shown.length === 0 && <p className="muted">{t.nothingShared}</p>}
      <dl className="facts">
        {shown.map(({ part, texts }) => (
          <div key={part} className="family-fact">
            <dt>{t.parts[part]}</dt>
            <dd>{texts.length > 0 ? texts.map((text) => <p key={text}>{text}</p>) : t.nothingWritten}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

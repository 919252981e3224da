import { useCallback, useEffect, useMemo, useState } from "react";
import { Link, NavLink, Outlet, useParams } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import { listedName } from "../../../shared/case/protection.ts";
import { caseStatus } from "../../../shared/path/caseStatus.ts";
import type { Result } from "../../../shared/result.ts";
import type { CaseContext } from "../../bridge/caseEditor.ts";
import { useFoundText } from "../../bridge/foundText.ts";
import { useHere } from "../../bridge/here.ts";
import { useLineRow } from "../../bridge/lineRow.ts";
import { noteRecentCase } from "../../bridge/recentCases.ts";
import { RecordTop } from "../../bridge/recordTop.tsx";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { AlsoHere } from "./AlsoHere.tsx";
import "./case.css";
import { CaseNotices } from "./CaseNotices.tsx";
import { openCase, openNewest, type OpenCase } from "./openCases.ts";
import { StatusTag } from "./StatusTag.tsx";

/** The case page: opens the case once, and hands its editor to the page under the tabs. */
export function CaseLayout() {
  const { id = "" } = useParams();
  return <OpeningCase key={id} id={id} />;
}

type Opening = { state: "loading" } | { state: "error"; error: AppError } | { state: "data"; opened: OpenCase };

function useOpenCase(id: string): Opening & { retry: () => void; takeNewest: () => void } {
  const here = useHere();
  const [opening, setOpening] = useState<Opening>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  const show = useCallback((result: Result<OpenCase>) => {
    setOpening(result.ok ? { state: "data", opened: result.value } : { state: "error", error: result.error });
  }, []);
  useEffect(() => {
    let current = true;
    void openCase(id, here).then((result) => current && show(result));
    return () => {
      current = false;
    };
  }, [id, turn, show, here]);
  return {
    ...opening,
    retry: () => setTurn((previous) => previous + 1),
    takeNewest: () => void openNewest(id, here).then(show),
  };
}

function OpeningCase({ id }: { id: string }) {
  const t = useT();
  const opening = useOpenCase(id);
  const registers = useRegisters();
  const error = opening.state === "error" ? opening.error : registers.state === "error" ? registers.error : null;
  if (opening.state === "data" && registers.state === "data")
    return <CaseFrame opened={opening.opened} registers={registers.registers} onTakeNewest={opening.takeNewest} />;
  return (
    <div className="page" aria-busy={!error}>
      <PageHeading title={error ? t.cases.oneCase : t.cases.opening} crumbs={<Crumbs />} />
      {error && <ErrorNotice error={error} onRetry={opening.retry} />}
    </div>
  );
}

function Crumbs() {
  const t = useT();
  return <Link to={paths.cases}>{t.cases.title}</Link>;
}

interface CaseFrameProps {
  opened: OpenCase;
  registers: Registers;
  onTakeNewest: () => void;
}

function CaseFrame({ opened, registers, onTakeNewest }: CaseFrameProps) {
  const t = useT();
  const { today } = useSession().status;
  const mayEdit = useMay("editCase");
  const editor = useEditorFor(opened.editor, "editCase");
  const record = useEditor(editor, (state) => state);
  const name = listedName(record.person) || t.cases.unnamed;
  useEffect(() => noteRecentCase(record.id, name), [record.id, name]);
  useEffect(() => () => void editor.flush(), [editor]);
  useFoundText(editor);
  useLineRow(editor, today);
  useStoreChanges(useCallback((records) => void (records.includes(editor.record) && editor.takeIn()), [editor]));
  const context = useMemo<CaseContext>(() => ({ editor, registers, today }), [editor, registers, today]);
  return (
    <div className="page case-page">
      <PageHeading
        title={name}
        crumbs={<Crumbs />}
        aside={
          <span className="tag-row">
            <span className="num">{record.number}</span>
            <StatusTag status={caseStatus(record, today)} />
            <AlsoHere record={editor.record} />
          </span>
        }
      />
      <CaseNotices opened={opened} onTakeNewest={onTakeNewest} />
      <ReadOnly when={!mayEdit}>
        <RecordTop editor={editor} />
      </ReadOnly>
      <CaseTabs id={record.id} />
      <ReadOnly when={!mayEdit}>
        {!mayEdit && <ReadOnlyNote text={t.app.readOnly.case} />}
        <Outlet context={context} />
      </ReadOnly>
    </div>
  );
}

function CaseTabs({ id }: { id: string }) {
  const t = useT();
  const tabs = [
    { to: paths.case(id), text: t.cases.tab.overview, end: true },
    { to: paths.caseAssessment(id), text: t.cases.tab.assessment },
    { to: paths.casePeople(id), text: t.cases.tab.people },
    { to: paths.caseCoordinator(id), text: t.cases.tab.coordinator },
    { to: paths.caseParticipants(id), text: t.cases.tab.participants },
    { to: paths.caseConsents(id), text: t.cases.tab.consent },
    { to: paths.casePlan(id), text: t.cases.tab.plan },
    { to: paths.caseContactLog(id), text: t.contactLog.self },
    { to: paths.caseLetters(id), text: t.letter.page.title },
    { to: paths.caseAttachments(id), text: t.cases.tab.attachments },
  ];
  return (
    <nav aria-label={t.cases.tabs}>
      <ul className="subtabs">
        {tabs.map(({ to, text, end }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false}>
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

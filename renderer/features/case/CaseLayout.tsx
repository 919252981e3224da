import {
  FileCheckmarkIcon,
  FolderIcon,
  PersonCheckmarkIcon,
  PersonGroupIcon,
  PersonIcon,
  TasklistIcon,
} from "@navikt/aksel-icons";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Link, NavLink, Outlet, useParams } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import { caseStatus } from "../../../shared/case/rules.ts";
import type { Result } from "../../../shared/result.ts";
import type { CaseContext } from "../../bridge/caseEditor.ts";
import { noteRecentCase } from "../../bridge/recentCases.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
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
  const [opening, setOpening] = useState<Opening>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  const show = useCallback((result: Result<OpenCase>) => {
    setOpening(result.ok ? { state: "data", opened: result.value } : { state: "error", error: result.error });
  }, []);
  useEffect(() => {
    let current = true;
    void openCase(id).then((result) => current && show(result));
    return () => {
      current = false;
    };
  }, [id, turn, show]);
  return {
    ...opening,
    retry: () => setTurn((previous) => previous + 1),
    takeNewest: () => void openNewest(id).then(show),
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
  const { editor } = opened;
  const record = useEditor(editor, (state) => state);
  const name = record.person.name || t.cases.unnamed;
  useEffect(() => noteRecentCase(record.id, name), [record.id, name]);
  useEffect(() => () => void editor.flush(), [editor]);
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
          </span>
        }
      />
      <CaseNotices opened={opened} onTakeNewest={onTakeNewest} />
      <CaseTabs id={record.id} />
      <Outlet context={context} />
    </div>
  );
}

function CaseTabs({ id }: { id: string }) {
  const t = useT();
  const tabs = [
    { to: paths.case(id), text: t.cases.tab.overview, icon: <FolderIcon aria-hidden />, end: true },
    { to: paths.casePeople(id), text: t.cases.tab.people, icon: <PersonIcon aria-hidden /> },
    { to: paths.caseCoordinator(id), text: t.cases.tab.coordinator, icon: <PersonCheckmarkIcon aria-hidden /> },
    { to: paths.caseParticipants(id), text: t.cases.tab.participants, icon: <PersonGroupIcon aria-hidden /> },
    { to: paths.caseConsents(id), text: t.cases.tab.consent, icon: <FileCheckmarkIcon aria-hidden /> },
    { to: paths.casePlan(id), text: t.cases.tab.plan, icon: <TasklistIcon aria-hidden /> },
  ];
  return (
    <nav aria-label={t.cases.tabs}>
      <ul className="subtabs">
        {tabs.map(({ to, text, icon, end }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false}>
              {icon}
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

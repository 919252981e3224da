import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useCallback, useMemo } from "react";
import { Link, useParams } from "react-router";
import { candidates, type Candidate } from "../../../shared/coordinator/candidates.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useEditorFor } from "../../bridge/useMay.ts";
import { useSession } from "../../bridge/session.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./coordinator.css";
import { HandOverForm } from "./HandOverForm.tsx";
import { MoveDone } from "./MoveDone.tsx";
import { useMoves } from "./useMoves.ts";
import { OtherCases } from "./OtherCases.tsx";

/** "Hva skjer om Kari slutter?": all her cases, who could take each, and one confirmation. */
export function HandOverPage() {
  const t = useT();
  const { id = "" } = useParams();
  const registers = useRegisters();
  if (registers.state === "data") return <HandOver key={id} id={id} registers={registers.registers} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.caseload.open} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}

function HandOver({ id, registers }: { id: string; registers: Registers }) {
  const t = useT();
  const editor = useEditorFor(registers.coordinators, "editCoordinators");
  useActiveEditor(editor);
  const coordinators = useEditor(editor, (register) => register.coordinators);
  const coordinator = coordinators.find((one) => one.id === id);
  const caseload = useQuery(useCallback(() => bridge.openCaseload({ coordinatorId: id }), [id]));
  useStoreChanges(caseload.reload);
  const settings = useEditor(registers.settings, (state) => state);
  const all = useReceivers(id, registers);
  const name = coordinator?.name.trim() || t.coordinator.unnamed;
  const moves = useMoves(editor, name);
  const rows = caseload.state === "data" ? caseload.data.rows : [];
  const free = rows.filter(({ part }) => part === "coordinator");
  const lastMove = caseload.state === "data" ? caseload.data.lastMove : null;
  const isReady = caseload.state === "data" && all !== null && coordinator;
  return (
    <div className="page" aria-busy={!isReady}>
      <PageHeading
        title={t.caseload.title(name)}
        crumbs={<Link to={paths.coordinator(id)}>{t.coordinator.title}</Link>}
        {...(free.length > 0 ? { lead: t.caseload.lead } : {})}
      />
      {caseload.state === "error" && <ErrorNotice error={caseload.error} onRetry={caseload.reload} />}
      {isReady && (
        <div className="stack-lg">
          <Remarks coordinator={coordinator} name={name} unreadable={caseload.data.unreadable} />
          {lastMove && (
            <MoveDone
              key={lastMove.token}
              move={lastMove}
              coordinators={coordinators}
              rows={rows}
              moveBack={moves.moveBack}
            />
          )}
          {free.length > 0 ? (
            <HandOverForm
              key={free.map((row) => row.id).join()}
              coordinator={coordinator}
              rows={free}
              candidates={all}
              settings={settings}
              onMove={moves.move}
            />
          ) : (
            !lastMove && <NothingLeft name={name} />
          )}
          <OtherCases name={name} rows={rows} />
        </div>
      )}
    </div>
  );
}

/** Everybody who can take over; null while the cases are read. */
function useReceivers(id: string, registers: Registers): Candidate[] | null {
  const { today } = useSession().status;
  const register = useEditor(registers.coordinators, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const cases = useQuery(bridge.listCases);
  useStoreChanges(cases.reload);
  const summaries = cases.state === "data" ? cases.data : null;
  return useMemo(() => {
    if (!summaries) return null;
    const soon = dayAfter(today, spanOf(settings, "coordinatorLeaves"));
    const found = candidates({ register, summaries, wish: "", today, soon });
    return found.filter(({ coordinator }) => coordinator.id !== id);
  }, [id, register, settings, summaries, today]);
}

function Remarks({ coordinator, name, unreadable }: { coordinator: Coordinator; name: string; unreadable: string[] }) {
  const t = useT().caseload;
  return (
    <>
      {coordinator.leavingOn !== "" && (
        <Notice tone="info">
          <p>{t.leaves(name, norwegianDate(coordinator.leavingOn))}</p>
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice tone="danger">
          <p>{t.unreadable(unreadable.join(", "))}</p>
        </Notice>
      )}
    </>
  );
}

function NothingLeft({ name }: { name: string }) {
  const t = useT();
  return (
    <EmptyState
      icon={<PersonGroupIcon aria-hidden />}
      title={t.caseload.none(name)}
      text={t.caseload.noneText}
      action={
        <LinkButton to={paths.coordinators} variant="secondary">
          {t.cases.toCoordinators}
        </LinkButton>
      }
    />
  );
}

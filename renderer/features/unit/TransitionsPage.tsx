import { PersonTallShortIcon } from "@navikt/aksel-icons";
import { useMemo } from "react";
import { Link } from "react-router";
import { norwegianDate } from "../../../shared/dates.ts";
import { passages } from "../../../shared/followup/birthdays.ts";
import { transitionsOf, transitionWords } from "../../../shared/followup/standardTransitions.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useUnitRegisters } from "./UnitLayout.tsx";

/** Overgangsradar: who passes to something new in the year ahead, and what to prepare (`peers.md` (c) 19). */
export function TransitionsPage() {
  const t = useT();
  const { today } = useSession().status;
  const settings = useEditor(useUnitRegisters().settings, (state) => state);
  const cases = useQuery(bridge.listCases);
  useStoreChanges(cases.reload);
  const rows = useMemo(() => {
    if (cases.state !== "data") return [];
    const transitions = transitionsOf(settings);
    return cases.data
      .filter(({ status }) => status !== "closed")
      .flatMap((row) => passages(row, transitions, settings, today).map((passage) => ({ row, ...passage })))
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  }, [cases, settings, today]);
  if (cases.state === "error") return <ErrorNotice error={cases.error} onRetry={cases.reload} />;
  if (cases.state === "loading") return <div className="stack" aria-busy />;
  if (rows.length === 0)
    return (
      <EmptyState
        icon={<PersonTallShortIcon aria-hidden />}
        title={t.unit.tabs.transitions}
        text={t.unit.transitionsEmpty}
      />
    );
  return (
    <div className="stack">
      <p className="muted">{t.unit.transitionsLead}</p>
      <ul className="hairlines">
        {rows.map(({ row, transition, due }) => {
          const { text, tasks } = transitionWords(transition, t);
          return (
            <li key={`${row.id} ${transition.id}`} className="passage">
              <span className="num">{norwegianDate(due)}</span>
              <div>
                <Link to={paths.casePlan(row.id)}>{row.name || t.app.unnamedCase}</Link>{" "}
                <span className="muted num">{row.number}</span>
                <p>
                  <strong>{text}.</strong> {tasks}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { Tabs } from "@navikt/ds-react";
import { useCallback, useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { LogFilter } from "../../../shared/accessLog/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./accessLog.css";
import { ControlPanel, type Control } from "./ControlPanel.tsx";
import { EventsPanel } from "./EventsPanel.tsx";
import { LogFilters } from "./LogFilters.tsx";
import { daysOf, everything, matchCase, type CaseMatch, type View } from "./logView.ts";
import { UnusualPanel } from "./UnusualPanel.tsx";
import { useLogChoices } from "./useLogChoices.ts";

const tabs = ["events", "unusual", "control"] as const;
type Tab = (typeof tabs)[number];

/** Who has done what, what is unusual in it, and whether the log is whole. For leaders. */
export function AccessLogPage() {
  const t = useT().accessLog;
  const { today } = useSession().status;
  const choices = useLogChoices();
  const [view, setView, match] = useView(choices.cases);
  const [tab, setTab] = useState<Tab>("events");
  const [control, start] = useControl();
  const { from, to } = daysOf(view, today);
  const caseId = match.kind === "one" ? match.found.id : "";
  const filter = useMemo<LogFilter>(() => ({ caseId, userId: view.userId, from, to }), [caseId, view.userId, from, to]);
  // What was read for another filter must not stand under this one.
  const asked = Object.values(filter).join("|");
  const isSettled = choices.ready && (match.kind === "any" || match.kind === "one");
  const filters = (withCase: boolean) => (
    <LogFilters view={view} onChange={setView} choices={choices} match={match} today={today} withCase={withCase} />
  );
  const show = (userId: string, day: string): void => {
    setView({ case: "", userId, period: "dates", from: day, to: day });
    setTab("events");
    focusSoon("[role='tab'][aria-selected='true']");
  };
  return (
    <div className="page log-page">
      <PageHeading title={t.title} lead={t.lead} crumbs={<Link to={paths.settings}>{t.settings}</Link>} />
      <Tabs value={tab} onChange={(value) => setTab(value as Tab)} size="small">
        <Tabs.List aria-label={t.parts}>
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value} label={t.tabs[value]} />
          ))}
        </Tabs.List>
        <Tabs.Panel value="events">
          <div className="stack log-panel">
            {filters(true)}
            {isSettled && <EventsPanel key={asked} filter={filter} />}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="unusual">
          <div className="stack log-panel">
            {filters(false)}
            <UnusualPanel key={asked} filter={filter} onShow={show} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="control">
          <div className="stack log-panel">
            <ControlPanel control={control} onStart={start} />
          </div>
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

type Cases = Parameters<typeof matchCase>[0];

/** An address that names a case shows all there is of it, also when the case itself is gone. */
function useView(cases: Cases): [View, (change: Partial<View>) => void, CaseMatch] {
  const [parameters] = useSearchParams();
  const asked = parameters.get("sak") ?? "";
  const [typed, setTyped] = useState<View | null>(null);
  const named = cases.find(({ id }) => id === asked) ?? { id: asked, number: "", name: "" };
  const first: View = asked === "" ? everything : { ...everything, case: named.number, period: "all" };
  const view = typed ?? first;
  const change = (part: Partial<View>): void => setTyped({ ...view, ...part });
  const isAsked = asked !== "" && view.case === named.number;
  return [view, change, isAsked ? { kind: "one", found: named } : matchCase(cases, view.case)];
}

function useControl(): [Control, () => void] {
  const [control, setControl] = useState<Control>({ state: "none" });
  const start = useCallback((): void => {
    setControl({ state: "running" });
    void bridge
      .verifyLog()
      .then((result) =>
        setControl(result.ok ? { state: "done", verdict: result.value } : { state: "failed", error: result.error }),
      );
  }, []);
  return [control, start];
}

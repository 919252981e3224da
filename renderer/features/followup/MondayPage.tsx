import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { useEffect, useState } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { weekNumber } from "../../../shared/dates.ts";
import type { MondayLine } from "../../../shared/followup/line.ts";
import { bridge } from "../../bridge/bridge.ts";
import { flushEditors, useActiveEditor } from "../../bridge/editors.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useUnitMarks } from "../../bridge/useUnitMarks.ts";
import { useEditorFor } from "../../bridge/useMay.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { longDate } from "../../i18n/longDate.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { FigureStrip } from "./FigureStrip.tsx";
import "./followup.css";
import { LineList, type Scope } from "./LineList.tsx";
import { LoadCard } from "./LoadCard.tsx";
import { ReaderCard } from "./ReaderCard.tsx";
import { StartCard } from "./StartCard.tsx";
import { StatusCard } from "./StatusCard.tsx";
import { useMonday } from "./useMonday.ts";

/** What was typed on the page before is stored first: the list is made from what is stored. */
async function askCases(): ReturnType<typeof bridge.listCases> {
  await flushEditors();
  return bridge.listCases();
}

/** The start page: who asks for somebody this week (Mandagslista, `product.md` 10). */
export function MondayPage() {
  const cases = useQuery(askCases);
  useStoreChanges(cases.reload);
  const registers = useRegisters();
  const error = cases.state === "error" ? cases.error : registers.state === "error" ? registers.error : null;
  if (cases.state === "data" && registers.state === "data")
    return <Filled summaries={cases.data} registers={registers.registers} />;
  return (
    <div className="page" aria-busy={!error}>
      <Heading />
      {error && <ErrorNotice error={error} onRetry={cases.reload} />}
    </div>
  );
}

function Heading({ printable = false }: { printable?: boolean }) {
  const t = useT();
  const { today, preferences } = useSession().status;
  return (
    <PageHeading
      title={t.followup.title}
      aside={t.followup.week(longDate(today, preferences.language), weekNumber(today))}
      actions={
        printable && (
          <LinkButton to={paths.document("mondayList", "")} variant="secondary" icon={<PrinterSmallIcon aria-hidden />}>
            {t.followup.print}
          </LinkButton>
        )
      }
    />
  );
}

function Filled({ summaries, registers }: { summaries: CaseSummary[]; registers: Registers }) {
  const role = useSession().status.user?.role ?? "reader";
  if (role === "reader" || (summaries.length === 0 && role !== "coordinator"))
    return (
      <div className="page">
        <Heading />
        {role === "reader" ? <ReaderCard summaries={summaries} /> : <StartCard registers={registers} />}
      </div>
    );
  return <Week summaries={summaries} registers={registers} isUnit={role !== "coordinator"} />;
}

/** As it was left, until the window is another. */
const memory = { scope: "all" as Scope };

interface WeekProps {
  summaries: CaseSummary[];
  registers: Registers;
  /** The whole unit's work, not one coordinator's. */
  isUnit: boolean;
}

function Week({ summaries, registers, isUnit }: WeekProps) {
  const { user } = useSession().status;
  const unit = useEditorFor(registers.unit, "editRoutines");
  useActiveEditor(unit);
  const marks = useUnitMarks(unit);
  const monday = useMonday(summaries, registers, user?.role ?? "reader");
  const [scope, setScope] = useState(memory.scope);
  const [everything, setEverything] = useState(false);
  useEffect(() => {
    memory.scope = scope;
  }, [scope]);
  const showGroup = (group: string): void => {
    setEverything(true);
    requestAnimationFrame(() => {
      const heading = document.getElementById(`monday-${group}`);
      heading?.focus();
      heading?.scrollIntoView({ block: "start" });
    });
  };
  const { lines, mine, found, names } = monday;
  return (
    <div className="page monday">
      <Heading printable />
      <FigureStrip
        found={found}
        lateMine={isUnit ? lateCases(mine) : found.late}
        week={lines.filter(({ urgency, due }) => urgency === "week" && due !== "").length}
        onGroup={showGroup}
      />
      <div className={isUnit ? "monday-columns" : "stack"}>
        <LineList
          monday={monday}
          lines={isUnit && scope === "mine" ? mine : lines}
          scope={isUnit ? scope : null}
          onScope={setScope}
          everything={everything}
          onEverything={setEverything}
          marks={marks}
        />
        {isUnit && (
          <div className="stack">
            <LoadCard loads={found.loads} nameOf={names.coordinatorName} room={LOADS_SHOWN} />
            <StatusCard found={found} />
          </div>
        )}
      </div>
    </div>
  );
}

const LOADS_SHOWN = 5;

const lateCases = (lines: readonly MondayLine[]): number =>
  new Set(lines.filter(({ urgency }) => urgency === "late").map(({ caseId }) => caseId)).size;

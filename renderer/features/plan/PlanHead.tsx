import { CheckmarkCircleIcon, PencilIcon, PrinterSmallIcon, TasklistIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { useState } from "react";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Plan } from "../../../shared/plan/schema.ts";
import { usePlanCase } from "./planCase.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { InForcePanel } from "./InForcePanel.tsx";
import { PlanPoints, PointsLine } from "./PlanPoints.tsx";
import { usePoints } from "./usePoints.ts";
import { usePlanState } from "./usePlanState.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton } from "../../ui/readOnly.tsx";

function StateTag({ state, since }: { state: Plan["state"]; since: string }) {
  const t = useT();
  const inForce = state === "inForce";
  const icon = inForce ? (
    <TasklistIcon aria-hidden />
  ) : state === "ended" ? (
    <CheckmarkCircleIcon aria-hidden />
  ) : (
    <PencilIcon aria-hidden />
  );
  return (
    <Tag size="small" variant="moderate" data-color={inForce ? "success" : "neutral"} icon={icon}>
      {inForce && since ? t.plan.inForceSince(norwegianDate(since)) : t.plan.state[state]}
    </Tag>
  );
}

/** How the plan stands, and the one step that follows from it. */
export function PlanHead() {
  const t = useT();
  const { editor } = usePlanCase();
  const state = useEditor(editor, (record) => record.plan.state);
  const since = useEditor(editor, (record) => record.plan.inForceSince);
  const inForce = state === "inForce";
  const setState = usePlanState();
  const points = usePoints();
  const [adopting, setAdopting] = useState(false);
  const [listed, setListed] = useState(false);
  return (
    <>
      <header className="page-heading">
        <div className="page-heading-title plan-title">
          <h2>{t.plan.title}</h2>
          <StateTag state={state} since={since} />
          <PointsLine points={points} open={listed} onToggle={() => setListed(!listed)} />
        </div>
        <div className="page-heading-actions">
          {(inForce || state === "ended") && (
            <EditButton
              id="plan-end"
              size="small"
              variant="tertiary"
              onClick={() => {
                setState(inForce ? "ended" : "inProgress");
                focusIdSoon("plan-end", "plan-adopt");
              }}
            >
              {inForce ? t.plan.end : t.plan.reopen}
            </EditButton>
          )}
          <LinkButton
            to={paths.caseDocument(editor.get().id, "plan", "")}
            variant="secondary"
            icon={<PrinterSmallIcon aria-hidden />}
          >
            {t.plan.preview}
          </LinkButton>
          {state === "inProgress" && !adopting && (
            <EditButton id="plan-adopt" size="small" onClick={() => setAdopting(true)}>
              {t.plan.makeInForce}
            </EditButton>
          )}
        </div>
      </header>
      <PlanPoints points={points} open={listed} />
      {adopting && state === "inProgress" && <InForcePanel onClose={() => setAdopting(false)} />}
    </>
  );
}

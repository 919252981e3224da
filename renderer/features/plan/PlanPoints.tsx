import { Button } from "@navikt/ds-react";
import type { PlanPoint } from "../../../shared/plan/rules.ts";
import { useT } from "../../i18n/useT.ts";
import { PointList } from "./PointList.tsx";

const LIST = "plan-point-list";

interface PlanPointsProps {
  points: readonly PlanPoint[];
  open: boolean;
}

/** How much of what a plan must contain is there: a thin bar and a count, and a button for the nine points. */
export function PointsLine({ points, open, onToggle }: PlanPointsProps & { onToggle: () => void }) {
  const t = useT();
  const done = points.filter((point) => point.done).length;
  return (
    <div className="plan-points-line">
      <span className="plan-points-bar" aria-hidden="true">
        {points.map((point) => (
          <i key={point.point} className={point.done ? "is-done" : undefined} />
        ))}
      </span>
      <span className="num">{t.plan.pointsCount(done, points.length)}</span>
      <Button size="xsmall" variant="tertiary" aria-expanded={open} aria-controls={LIST} onClick={onToggle}>
        {open ? t.plan.pointsHide : t.plan.pointsShow}
      </Button>
    </div>
  );
}

/** The nine points, what each asks for, and the way to where it is written. */
export function PlanPoints({ points, open }: PlanPointsProps) {
  const t = useT();
  return (
    <div id={LIST} className="plan-points" hidden={!open}>
      {open && (
        <>
          <p className="small muted">{t.plan.pointsLead}</p>
          <PointList points={points} />
        </>
      )}
    </div>
  );
}

import { Button } from "@navikt/ds-react";
import { useId, useState } from "react";
import { useT } from "../../i18n/useT.ts";
import { PointList } from "./PointList.tsx";
import { usePoints } from "./usePoints.ts";

/** How much of what a plan must contain is there: a thin bar, and the nine points behind a button. */
export function PlanPoints() {
  const t = useT();
  const points = usePoints();
  const [open, setOpen] = useState(false);
  const list = useId();
  const done = points.filter((point) => point.done).length;
  return (
    <div className="plan-points">
      <div className="plan-points-line">
        <span className="plan-points-bar" aria-hidden="true">
          {points.map((point) => (
            <i key={point.point} className={point.done ? "is-done" : undefined} />
          ))}
        </span>
        <span className="num">{t.plan.pointsCount(done, points.length)}</span>
        <Button
          size="xsmall"
          variant="tertiary"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open ? t.plan.pointsHide : t.plan.pointsShow}
        </Button>
      </div>
      <div id={list} hidden={!open}>
        {open && (
          <>
            <p className="small muted plan-points-lead">{t.plan.pointsLead}</p>
            <PointList points={points} />
          </>
        )}
      </div>
    </div>
  );
}

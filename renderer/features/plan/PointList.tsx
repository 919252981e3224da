import { CheckmarkCircleFillIcon, CircleIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { PlanPoint } from "../../../shared/plan/rules.ts";
import { useT } from "../../i18n/useT.ts";

/** Each point leads to where it is written and says in one sentence what is asked for. */
export function PointList({ points }: { points: readonly PlanPoint[] }) {
  const t = useT();
  return (
    <ul className="plan-point-list">
      {points.map(({ point, done, section }) => (
        <li key={point} className={done ? "is-done" : undefined}>
          {done ? <CheckmarkCircleFillIcon title={t.plan.pointDone} /> : <CircleIcon title={t.plan.pointMissing} />}
          <div>
            <Link to={`?del=${section}`}>{t.plan.point[point].title}</Link>
            {!done && <p className="small muted">{t.plan.point[point].ask}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

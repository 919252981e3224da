import { useCallback } from "react";
import { Link } from "react-router";
import type { Absence } from "../../../shared/coordinator/schema.ts";
import { isAhead, standInsDuring } from "../../../shared/coordinator/standIns.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

interface StandInsProps {
  coordinatorId: string;
  absence: Absence;
}

/** In how many of the cases somebody stands in on these days, and which still need somebody. */
export function StandIns({ coordinatorId, absence }: StandInsProps) {
  const { today } = useSession().status;
  return isAhead(absence, today) ? <Counted coordinatorId={coordinatorId} absence={absence} /> : null;
}

function Counted({ coordinatorId, absence }: StandInsProps) {
  const t = useT().coordinator;
  const caseload = useQuery(useCallback(() => bridge.openCaseload({ coordinatorId }), [coordinatorId]));
  if (caseload.state !== "data") return null;
  const { covered, missing } = standInsDuring(caseload.data.rows, absence);
  const all = covered.length + missing.length;
  if (all === 0) return null;
  return (
    <p className="small">
      {t.standIns(covered.length, all)}{" "}
      {missing.length > 0 && (
        <>
          {t.standInMissing}{" "}
          {missing.map(({ id, number }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link className="num" to={paths.caseCoordinator(id)}>
                {number}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}

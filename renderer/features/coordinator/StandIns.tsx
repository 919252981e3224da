import { useCallback } from "react";
import { Link } from "react-router";
import type { CaseloadRow } from "../../../shared/changeover/caseloadSchema.ts";
import type { Absence, Coordinator } from "../../../shared/coordinator/schema.ts";
import { isAhead, standInsDuring } from "../../../shared/coordinator/standIns.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

const none: readonly CaseloadRow[] = [];

/** The cases in which somebody can stand in. They are opened, so only for an absence that is ahead. */
export function useCaseload({ id, absences }: Coordinator): readonly CaseloadRow[] {
  const { today } = useSession().status;
  const isAway = absences.some((one) => isAhead(one, today));
  const ask = useCallback(async () => {
    if (!isAway) return { ok: true as const, value: none };
    const caseload = await bridge.openCaseload({ coordinatorId: id });
    return caseload.ok ? { ok: true as const, value: caseload.value.rows } : caseload;
  }, [id, isAway]);
  const caseload = useQuery(ask);
  return caseload.state === "data" ? caseload.data : none;
}

interface StandInsProps {
  caseload: readonly CaseloadRow[];
  absence: Absence;
}

/** In how many of the cases somebody stands in on these days, and which still need somebody. */
export function StandIns({ caseload, absence }: StandInsProps) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  if (!isAhead(absence, today)) return null;
  const { covered, missing } = standInsDuring(caseload, absence);
  const all = covered.length + missing.length;
  if (all === 0) return null;
  return (
    <p className="small">
      {t.standIns(covered.length, all)}{" "}
      {missing.length > 0 && (
        <>
          {t.standInMissing}{" "}
          {missing.map(({ id, number, name }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link to={paths.caseCoordinator(id)} title={number}>
                {name.trim() || number}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}

import { absenceOn, hasLeft, nextAbsence } from "../coordinator/absence.ts";
import type { Absence, Coordinator } from "../coordinator/schema.ts";
import { addDays, isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayBefore, spanOf } from "../settings/spans.ts";

export interface Away {
  kind: "coordinatorLeft" | "coordinatorLeaves" | "coordinatorAway";
  due: string;
}

/** A holiday or a cold is nothing the cases of a coordinator need somebody else for. */
const SHORT_DAYS = 14;
const isLong = ({ from, until }: Absence): boolean => !isIsoDate(until) || addDays(from, SHORT_DAYS) <= until;

/** Why every case of a coordinator asks for another one; null while there is no reason (`product.md` 3, triggers). */
export function coordinatorState(
  coordinator: Coordinator,
  settings: Pick<Settings, "deadlines">,
  today: string,
): Away | null {
  const { active, leavingOn } = coordinator;
  if (!active || hasLeft(coordinator, today)) return { kind: "coordinatorLeft", due: leavingOn };
  if (isIsoDate(leavingOn) && dayBefore(leavingOn, spanOf(settings, "coordinatorLeaves")) <= today)
    return { kind: "coordinatorLeaves", due: leavingOn };
  const now = absenceOn(coordinator, today);
  // What has begun has no day ahead to wait for.
  if (now && isLong(now)) return { kind: "coordinatorAway", due: "" };
  const next = nextAbsence(coordinator, today, addDays(today, SHORT_DAYS * 2));
  return next && isLong(next) ? { kind: "coordinatorAway", due: next.from } : null;
}

import { standsIn } from "../case/access.ts";
import { activeAppointments, comingAppointments, isClosed } from "../case/rules.ts";
import type { Appointment, CaseRecord } from "../case/schema.ts";
import { summarise } from "../case/summary.ts";
import { wishedIds } from "../coordinator/candidates.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { CaseloadMove, CaseloadRow } from "./caseloadSchema.ts";
import { handOver } from "./handOver.ts";
import { handingOver, overlapProblems } from "./rules.ts";

/** Appointments that hold in an open case, now or from a later day. */
const standing = (record: CaseRecord, today: string): Appointment[] =>
  isClosed(record, today) ? [] : [...activeAppointments(record, today), ...comingAppointments(record, today)];

const heldBy = (record: CaseRecord, coordinatorId: string, today: string): Appointment[] =>
  standing(record, today).filter((one) => one.coordinatorId === coordinatorId);

/** Those of them that nobody has begun to hand over. */
export const toHandOver = (record: CaseRecord, coordinatorId: string, today: string): Appointment[] =>
  heldBy(record, coordinatorId, today).filter((one) => !handingOver(record.changeovers, one));

/** Stands in now, or will. */
const isDeputy = (record: CaseRecord, coordinatorId: string, today: string): boolean =>
  standing(record, today).some(
    (one) =>
      one.deputyId === coordinatorId && (standsIn(one, today) || (isIsoDate(one.deputyFrom) && one.deputyFrom > today)),
  );

/** The row of a case in somebody's caseload; null for a case that is none of theirs. */
export function caseloadRow(
  record: CaseRecord,
  coordinatorId: string,
  coordinators: readonly Coordinator[],
  today: string,
): CaseloadRow | null {
  const held = heldBy(record, coordinatorId, today);
  if (held.length === 0 && !isDeputy(record, coordinatorId, today)) return null;
  const { id, number, name, status, weight, birthDate, facts, coordinatorIds } = summarise(record, today);
  const wish = record.referrals.map(({ wishedCoordinator }) => wishedCoordinator).join(" ");
  const free = toHandOver(record, coordinatorId, today);
  return {
    ...{ id, number, name, status, weight, birthDate, facts },
    part: held.length === 0 ? "deputy" : free.length > 0 ? "coordinator" : "handingOver",
    childCoordinator: held.some(({ type }) => type === "childCoordinator"),
    wishedIds: [...wishedIds(coordinators, wish)],
    otherIds: coordinatorIds.filter((one) => one !== coordinatorId),
    deputies: held
      .filter(({ deputyId }) => deputyId !== "")
      .map(({ deputyId, deputyFrom, deputyUntil }) => ({ id: deputyId, from: deputyFrom, until: deputyUntil })),
  };
}

/** The case with everything this coordinator holds handed over to one other. */
export function moveCase(
  record: CaseRecord,
  move: Omit<CaseloadMove, "cases">,
  to: string,
  given: { today: string; newId: () => string },
): CaseRecord {
  const { coordinatorId, reason, reasonNote, overlapFrom, overlapUntil } = move;
  return toHandOver(record, coordinatorId, given.today).reduce<CaseRecord>(
    (before, { id }) => ({
      ...before,
      ...handOver(before, {
        ...{ reason, reasonNote, overlapFrom, overlapUntil },
        changeoverId: given.newId(),
        appointmentId: given.newId(),
        fromId: id,
        toCoordinatorId: to,
      }),
    }),
    record,
  );
}

/** Why a move cannot be made as it stands: which of its fields is wrong. */
export function moveProblems(move: CaseloadMove): string[] {
  const { coordinatorId, cases } = move;
  return [
    ...overlapProblems(move),
    ...(cases.some(({ to }) => to === coordinatorId) ? ["cases.to"] : []),
    ...(new Set(cases.map(({ caseId }) => caseId)).size < cases.length ? ["cases.caseId"] : []),
  ];
}

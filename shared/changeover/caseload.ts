import { standsIn } from "../case/access.ts";
import { activeAppointments, comingAppointments, isClosed } from "../case/rules.ts";
import type { Appointment, CaseRecord } from "../case/schema.ts";
import { summarise } from "../case/summary.ts";
import { wishedIds } from "../coordinator/candidates.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import type { Letter } from "../letter/schema.ts";
import { emptyLetter } from "../letter/newLetter.ts";
import type { ReceiverInput } from "../letter/proposal.ts";
import { parentsToChoose } from "../letter/parentsToChoose.ts";
import { receiversOf } from "../letter/receivers.ts";
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

interface MoveGiven extends Omit<ReceiverInput, "record"> {
  newId: () => string;
}

/** The case with everything this coordinator holds handed over to one other, and the letters that tell of it. */
export function moveCase(
  record: CaseRecord,
  move: Omit<CaseloadMove, "cases">,
  { to, personsView = "" }: Pick<CaseloadMove["cases"][number], "to" | "personsView">,
  given: MoveGiven,
): CaseRecord {
  const { coordinatorId, reason, reasonNote, overlapFrom, overlapUntil, leaderAgreed } = move;
  return toHandOver(record, coordinatorId, given.today).reduce<CaseRecord>((before, { id }) => {
    const changeoverId = given.newId();
    const after = {
      ...before,
      ...handOver(before, {
        ...{ reason, reasonNote, overlapFrom, overlapUntil, personsView, leaderAgreed },
        ...{ changeoverId, appointmentId: given.newId(), fromId: id, toCoordinatorId: to },
      }),
    };
    return move.letters ? withLetters(after, changeoverId, given) : after;
  }, record);
}

/** "Tell everybody once" (`peers.md` (c) 24), in each case as its own page would propose. */
function withLetters(record: CaseRecord, changeoverId: string, given: MoveGiven): CaseRecord {
  const about = { occasion: "changeover", aboutId: changeoverId } as const;
  const { letters } = receiversOf({ ...given, record }, about);
  const toChoose = parentsToChoose(record, letters);
  const made = letters
    .filter((one) => !toChoose.includes(one))
    .map((one) => ({ ...emptyLetter(given.newId(), one.language), ...about, ...one }));
  return { ...record, letters: [...record.letters, ...made] };
}

/** Letters about what this coordinator hands over that are still to go out. */
export const changeLetters = ({ appointments, changeovers, letters }: CaseRecord, coordinatorId: string): Letter[] => {
  const held = new Set(appointments.filter((one) => one.coordinatorId === coordinatorId).map(({ id }) => id));
  const about = new Set(changeovers.filter(({ fromId }) => held.has(fromId)).map(({ id }) => id));
  return letters.filter((one) => one.occasion === "changeover" && one.sentOn === "" && about.has(one.aboutId));
};

/** Why a move cannot be made as it stands: which of its fields is wrong. */
export function moveProblems(move: CaseloadMove): string[] {
  const { coordinatorId, cases } = move;
  return [
    ...overlapProblems(move),
    ...(cases.some(({ to }) => to === coordinatorId) ? ["cases.to"] : []),
    ...(new Set(cases.map(({ caseId }) => caseId)).size < cases.length ? ["cases.caseId"] : []),
  ];
}

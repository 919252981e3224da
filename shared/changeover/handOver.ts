import { childCoordinatorBar } from "../case/rules.ts";
import { newAppointment } from "../case/newCase.ts";
import type { Appointment, CaseRecord, Person } from "../case/schema.ts";
import { ownEnd } from "../coordinator/childCoordinator.ts";
import { isIsoDate } from "../dates.ts";
import { lastDay } from "./rules.ts";
import type { Changeover } from "./schema.ts";

type Parts = Pick<CaseRecord, "appointments" | "changeovers">;
type Of = Parts & Pick<CaseRecord, "person">;

/** What is decided when one coordinator hands over to another. */
export interface HandOver extends Pick<Changeover, "reason" | "reasonNote" | "overlapFrom" | "overlapUntil"> {
  /** Ids for what is made. */
  changeoverId: string;
  appointmentId: string;
  /** The appointment that is handed over. */
  fromId: string;
  toCoordinatorId: string;
  personsView?: string;
  leaderAgreed?: boolean;
}

/**
 * One coordinator hands over (`product.md` 3.8): the new one is appointed from the first day of the overlap, the old one
 * gets a last day, and both hold in between. Who is appointed in the case already takes over with that appointment.
 */
export function handOver(record: Of, given: HandOver): Parts {
  const { appointments, changeovers, person } = record;
  const from = appointments.find(({ id }) => id === given.fromId);
  if (!from) return { appointments, changeovers };
  const type = nextType(from, person, given);
  const own = appointments.find((one) => isStill(one, given) && one.type === type);
  const to =
    own ??
    newAppointment(given.appointmentId, {
      type,
      coordinatorId: given.toCoordinatorId,
      from: given.overlapFrom,
      until: ownEnd(type, person),
      leaderAgreed: given.leaderAgreed ?? false,
    });
  const changed = appointments.map((one) => {
    if (one.id === from.id) return { ...one, until: earlier(one.until, lastDay(given)) };
    return one.id === to.id ? { ...one, until: ownEnd(type, person) } : one;
  });
  return {
    appointments: own ? changed : [...changed, to],
    changeovers: [...changeovers, newChangeover(given, to.id)],
  };
}

/** hol § 7-2 a: after the 18th birthday there is a koordinator, and no barnekoordinator. */
function nextType({ type }: Appointment, person: Person, { reason, overlapFrom }: HandOver): Appointment["type"] {
  const isChild = reason !== "turns18" && childCoordinatorBar(person, overlapFrom) !== "adult";
  return type === "childCoordinator" && isChild ? "childCoordinator" : "coordinator";
}

/** Appointed on the day the overlap begins, or from a later day. */
const isStill = ({ coordinatorId, until, id }: Appointment, given: HandOver): boolean =>
  coordinatorId === given.toCoordinatorId &&
  id !== given.fromId &&
  (!isIsoDate(until) || !isIsoDate(given.overlapFrom) || until >= given.overlapFrom);

const earlier = (a: string, b: string): string => (isIsoDate(a) && (b === "" || a < b) ? a : b);

function newChangeover(given: HandOver, toId: string): Changeover {
  const { changeoverId, fromId, reason, reasonNote, overlapFrom, overlapUntil, personsView = "" } = given;
  return {
    id: changeoverId,
    fromId,
    toId,
    reason,
    reasonNote,
    overlapFrom,
    overlapUntil,
    personsView,
    done: [],
    summary: "",
    promises: "",
    whoToCall: "",
    outsideSystem: "",
    completedOn: "",
  };
}

/** Other days of the overlap; the two appointments go along as long as they follow it. */
export function moveOverlap(record: Parts, changeoverId: string, days: Partial<Changeover>): Parts {
  const before = record.changeovers.find(({ id }) => id === changeoverId);
  if (!before) return record;
  const after = { ...before, ...days };
  return {
    changeovers: record.changeovers.map((one) => (one.id === changeoverId ? after : one)),
    appointments: record.appointments.map((one) => {
      if (one.id === before.fromId && one.until === lastDay(before)) return { ...one, until: lastDay(after) };
      if (one.id === before.toId && one.from === before.overlapFrom) return { ...one, from: after.overlapFrom };
      return one;
    }),
  };
}

/** As if the change had not been decided: its appointment goes, and the one who handed over has no last day by it. */
export function takeBack({ appointments, changeovers, person }: Of, changeoverId: string): Parts {
  const gone = changeovers.find(({ id }) => id === changeoverId);
  if (!gone) return { appointments, changeovers };
  return {
    changeovers: changeovers.filter((one) => one !== gone),
    appointments: appointments
      .filter(({ id, from }) => id !== gone.toId || from !== gone.overlapFrom)
      .map((one) =>
        one.id === gone.fromId && one.until === lastDay(gone) ? { ...one, until: ownEnd(one.type, person) } : one,
      ),
  };
}

import { allMeasures, countedMeasures } from "../plan/rules.ts";
import { settledOn, weightKind } from "../coordinator/weight.ts";
import { caseStatus } from "../path/caseStatus.ts";
import { addDays, birthday, earliest, isIsoDate } from "../dates.ts";
import { contactDays } from "../contactLog/lastContact.ts";
import { birthdaysNear } from "./birthdays.ts";
import { caseFacts } from "./facts.ts";
import { addressMayShow, isInitialsOnly, listedName } from "./protection.ts";
import { activeAppointments, planTrack } from "./rules.ts";
import type { CaseRecord, CaseSummary } from "./schema.ts";

/** Directory entries the case has to do with, each once; none that would tell where a protected person is. */
function serviceIds({ person, participants, plan }: CaseRecord): string[] {
  if (!addressMayShow(person)) return [];
  const named = [...participants, ...plan.services, ...allMeasures(plan)].map(({ serviceId }) => serviceId);
  return [...new Set(named)].filter((id) => id !== "");
}

/** One row of the case list. `updatedOn` is the day of the revision it is made from; a save made now is today's. */
export function summarise(record: CaseRecord, today: string, updatedOn: string = today): CaseSummary {
  const { person, plan } = record;
  const active = activeAppointments(record, today);
  const measures = countedMeasures(plan);
  return {
    id: record.id,
    number: record.number,
    name: listedName(person),
    birthDate: isInitialsOnly(person) ? "" : person.birthDate,
    phone: addressMayShow(person) ? person.phone : "",
    status: caseStatus(record, today),
    coordinatorIds: [...new Set(active.map(({ coordinatorId }) => coordinatorId))],
    namedCoordinatorIds: [
      ...new Set(record.appointments.flatMap(({ coordinatorId, deputyId }) => [coordinatorId, deputyId])),
    ].filter((id) => id !== ""),
    childCoordinator: active.some(({ type }) => type === "childCoordinator"),
    weight: weightKind(record, today),
    caseworkerId: record.caseworkerId,
    serviceIds: serviceIds(record),
    planTrack: planTrack(record),
    measuresDone: measures.filter(({ status }) => status === "done").length,
    measuresTotal: measures.length,
    addressProtection: person.addressProtection,
    updatedOn,
    facts: caseFacts(record, today),
    goodUntil: changesOn(record, today),
  };
}

export const isOutdated = (row: CaseSummary, today: string): boolean => row.goodUntil !== "" && row.goodUntil <= today;

/**
 * The first day ahead on which status, coordinator or facts may change without anybody saving: a period
 * begins or has ended, a birthday comes near, or a contact that was planned has been. Empty when there is none.
 */
function changesOn(record: CaseRecord, today: string): string {
  const { appointments, consents, person, plan } = record;
  const begins = [
    record.closedOn,
    plan.nextRevision,
    ...appointments.flatMap(({ from, deputyFrom }) => [from, deputyFrom]),
    ...consents.map(({ from }) => from),
  ];
  const ends = [
    ...[...appointments, ...consents, ...consents.flatMap(({ services }) => services)].map(({ until }) => until),
    ...appointments.map(({ deputyUntil }) => deputyUntil),
  ];
  const birthdays = isIsoDate(person.birthDate) ? [16, 18].map((age) => birthday(person.birthDate, age)) : [];
  const near = birthdaysNear(person, today).map(({ on }) => on);
  const after = ends.filter(isIsoDate).map((until) => addDays(until, 1));
  const days = [...begins, ...after, ...contactDays(record), ...birthdays, ...near, settledOn(record, today)];
  return earliest(days.filter((day) => day > today));
}

import { allMeasures } from "../plan/rules.ts";
import type { Plan } from "../plan/schema.ts";
import { nextDeadline } from "./deadlines.ts";
import { activeAppointments, addressMayShow, caseStatus } from "./rules.ts";
import type { CaseRecord, CaseSummary } from "./schema.ts";

/** Measures that say something and are not given up; an empty row waiting to be written is none. */
export const countedMeasures = (plan: Plan) =>
  allMeasures(plan).filter(({ what, status }) => what.trim() !== "" && status !== "stopped");

/** One row of the case list. `updatedOn` is the day of the revision it is made from; a save made now is today's. */
export function summarise(record: CaseRecord, today: string, updatedOn: string = today): CaseSummary {
  const { person, plan } = record;
  const active = activeAppointments(record, today);
  const deadline = nextDeadline(record, today);
  const measures = countedMeasures(plan);
  return {
    id: record.id,
    number: record.number,
    name: person.name,
    birthDate: person.birthDate,
    phone: addressMayShow(person) ? person.phone : "",
    status: caseStatus(record, today),
    coordinatorIds: [...new Set(active.map(({ coordinatorId }) => coordinatorId))],
    childCoordinator: active.some(({ type }) => type === "childCoordinator"),
    deadline: deadline.date,
    deadlineKind: deadline.kind,
    measuresDone: measures.filter(({ status }) => status === "done").length,
    measuresTotal: measures.length,
    addressProtection: person.addressProtection,
    updatedOn,
  };
}

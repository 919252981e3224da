import { endMoved } from "../coordinator/childCoordinator.ts";
import type { CaseRecord, Person } from "./schema.ts";

/** Changes the person of the case, and with the birth date the ends that follow from it alone. */
export function changePerson(record: Pick<CaseRecord, "person" | "appointments">, values: Partial<Person>): void {
  const { person } = record;
  const after = { birthDate: person.birthDate, ...values };
  for (const one of record.appointments) one.until = endMoved(one, person, after);
  Object.assign(person, values);
}

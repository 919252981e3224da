import type { CaseRecord } from "./schema.ts";
import { activeAppointments } from "./rules.ts";
import type { CoordinatorRegister } from "../coordinator/schema.ts";
import { fold } from "../text.ts";
import type { Messages } from "../i18n/messages.ts";

interface Suggestion {
  value: string;
  detail: string;
}

/** Who is around a case, to be picked while one types: the participants, the coordinators, the person, those close. */
export function peopleAround(
  record: Pick<CaseRecord, "person" | "contacts" | "participants" | "appointments">,
  register: CoordinatorRegister,
  today: string,
  t: Messages,
): Suggestion[] {
  const words = t.plan.suggestion;
  const appointed = new Set(activeAppointments(record, today).map((one) => one.coordinatorId));
  const all: Suggestion[] = [
    ...record.participants.map((one) => ({
      value: one.name || one.serviceName,
      detail: one.name ? one.serviceName || one.role : "",
    })),
    ...register.coordinators
      .filter((one) => appointed.has(one.id))
      .map((one) => ({ value: one.name, detail: words.coordinator })),
    { value: record.person.name, detail: words.person },
    ...record.contacts.map((one) => ({ value: one.name, detail: words.contact })),
  ];
  const seen = new Set<string>();
  return all.filter(({ value }) => {
    const key = fold(value.trim());
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

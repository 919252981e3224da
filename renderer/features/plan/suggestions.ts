import type { CaseRecord } from "../../../shared/case/schema.ts";
import { activeAppointments } from "../../../shared/case/rules.ts";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import { fold } from "../../../shared/text.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

interface Suggestion {
  value: string;
  detail: string;
}

/** Who may have the responsibility for a measure: the person, the coordinator, the participants, those close. */
export function responsibleSuggestions(
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

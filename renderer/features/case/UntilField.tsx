import type { Appointment, Person } from "../../../shared/case/schema.ts";
import { isBackwards } from "../../../shared/coordinator/absence.ts";
import { lastDayAsChild, ownEnd } from "../../../shared/coordinator/childCoordinator.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";

interface UntilFieldProps {
  appointment: Pick<Appointment, "type" | "from" | "until">;
  onChange: (until: string) => void;
}

/** The last day of an appointment; of a barnekoordinator it is the day before the child turns 18 (hol § 7-2 a). */
export function UntilField({ appointment, onChange }: UntilFieldProps) {
  const t = useT();
  const { editor, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const { type, until } = appointment;
  const last = lastDayAsChild(person);
  const isChild = type === "childCoordinator" && last !== "";
  return (
    <DateField
      label={t.cases.until}
      hint={isChild ? t.appointment.untilChildHint(norwegianDate(last)) : t.appointment.untilHint}
      value={until}
      today={today}
      {...(isBackwards(appointment) ? { error: t.cases.untilBeforeFrom } : {})}
      onChange={onChange}
    />
  );
}

/** What somebody has written stays; an end that only follows from the type goes along with it. */
export const suggestedEnd = (before: Appointment, type: Appointment["type"], person: Person): string =>
  before.until === "" || before.until === ownEnd(before.type, person) ? ownEnd(type, person) : before.until;

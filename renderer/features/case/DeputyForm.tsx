import { Button } from "@navikt/ds-react";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Appointment } from "../../../shared/case/schema.ts";
import { absenceOn, isBackwards, nextAbsence } from "../../../shared/coordinator/absence.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";

export type Deputy = Pick<Appointment, "deputyId" | "deputyFrom" | "deputyUntil">;

interface DeputyFormProps {
  coordinator: Coordinator | undefined;
  name: string;
  onGive: (deputy: Deputy) => void;
  onCancel: () => void;
}

/** Lets somebody stand in until a day; then the case falls back by itself. As long as the absence that is known of. */
export function DeputyForm({ coordinator, name, onGive, onCancel }: DeputyFormProps) {
  const t = useT();
  const { registers, today } = useCase();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const [deputy, setDeputy] = useState<Deputy>(() => ({ deputyId: "", ...daysAway(coordinator, today) }));
  const [isChecked, setIsChecked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const change = (values: Partial<Deputy>): void => setDeputy({ ...deputy, ...values });
  const days = { from: deputy.deputyFrom, until: deputy.deputyUntil };
  const give = (): void => {
    setIsChecked(true);
    if (deputy.deputyId === "") box.current?.querySelector("select")?.focus();
    else if (isIsoDate(deputy.deputyFrom) && !isBackwards(days)) onGive(deputy);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) onCancel();
  };
  const offered = coordinators.filter(({ id, active }) => active && id !== coordinator?.id);
  return (
    <div
      ref={box}
      className="deputy-form stack"
      role="group"
      aria-label={t.appointment.deputyTitle(name)}
      onKeyDown={escape}
    >
      <strong>{t.appointment.deputyTitle(name)}</strong>
      <div className="grid-3">
        <SelectField
          label={t.appointment.deputyWho}
          value={deputy.deputyId}
          options={[
            { value: "", label: t.appointment.chooseDeputy },
            ...offered.map((one) => ({ value: one.id, label: one.name })),
          ]}
          {...(isChecked && deputy.deputyId === "" ? { error: t.appointment.deputyMissing } : {})}
          onChange={(deputyId) => change({ deputyId })}
        />
        <DateField
          label={t.appointment.deputyFrom}
          value={deputy.deputyFrom}
          today={today}
          {...(isChecked && deputy.deputyFrom === "" ? { error: t.appointment.deputyFromMissing } : {})}
          onChange={(deputyFrom) => change({ deputyFrom })}
        />
        <DateField
          label={t.appointment.deputyUntil}
          hint={t.appointment.deputyUntilHint}
          value={deputy.deputyUntil}
          today={today}
          {...(isBackwards(days) ? { error: t.cases.untilBeforeFrom } : {})}
          onChange={(deputyUntil) => change({ deputyUntil })}
        />
      </div>
      <p className="small muted">{t.appointment.deputyOpensCase}</p>
      <div className="row">
        <Button size="small" onClick={give}>
          {t.appointment.letDeputy}
        </Button>
        <Button size="small" variant="tertiary" onClick={onCancel}>
          {t.app.cancel}
        </Button>
      </div>
    </div>
  );
}

function daysAway(coordinator: Coordinator | undefined, today: string): Pick<Deputy, "deputyFrom" | "deputyUntil"> {
  const away = coordinator ? (absenceOn(coordinator, today) ?? nextAbsence(coordinator, today, "9999-12-31")) : null;
  const from = away && away.from > today ? away.from : today;
  return { deputyFrom: from, deputyUntil: away && isIsoDate(away.until) ? away.until : "" };
}

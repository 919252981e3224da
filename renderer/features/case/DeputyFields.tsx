import { standsIn } from "../../../shared/case/access.ts";
import type { Appointment } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";

type Deputy = Pick<Appointment, "coordinatorId" | "deputyId" | "deputyFrom" | "deputyUntil">;

interface DeputyFieldsProps {
  appointment: Deputy;
  coordinators: readonly Coordinator[];
  today: string;
  /** `field` is the label of what was changed, for the undo text. */
  onChange: (field: string, values: Partial<Deputy>) => void;
}

/** Who stands in, and on which days: they decide when the deputy can open the case (`shared/case/access.ts`). */
export function DeputyFields({ appointment, coordinators, today, onChange }: DeputyFieldsProps) {
  const t = useT().cases;
  const { coordinatorId, deputyId, deputyFrom, deputyUntil } = appointment;
  const offered = coordinators.filter(({ id, active }) => id !== coordinatorId && (active || id === deputyId));
  const isBackwards = isIsoDate(deputyFrom) && isIsoDate(deputyUntil) && deputyUntil < deputyFrom;
  return (
    <div className="stack">
      <div className="grid-3">
        <SelectField
          label={t.deputy}
          value={deputyId}
          options={[{ value: "", label: t.noDeputy }, ...offered.map(({ id, name }) => ({ value: id, label: name }))]}
          // The days were meant for the one before: nobody gets into a case by a leftover date.
          onChange={(id) => onChange(t.deputy, { deputyId: id, deputyFrom: "", deputyUntil: "" })}
        />
        {deputyId !== "" && (
          <>
            <DateField
              label={t.deputyFrom}
              value={deputyFrom}
              today={today}
              onChange={(from) => onChange(t.deputyFrom, { deputyFrom: from })}
            />
            <DateField
              label={t.deputyUntil}
              value={deputyUntil}
              today={today}
              {...(isBackwards ? { error: t.untilBeforeFrom } : {})}
              onChange={(until) => onChange(t.deputyUntil, { deputyUntil: until })}
            />
          </>
        )}
      </div>
      {deputyId !== "" && !isBackwards && (
        <DeputyAccess appointment={appointment} coordinators={coordinators} today={today} />
      )}
    </div>
  );
}

/** What the days mean for who can open the case. */
function DeputyAccess({ appointment, coordinators, today }: Omit<DeputyFieldsProps, "onChange">) {
  const t = useT().cases;
  const { deputyId, deputyFrom, deputyUntil } = appointment;
  const name = coordinators.find(({ id }) => id === deputyId)?.name ?? t.unknownCoordinator;
  const from = norwegianDate(deputyFrom);
  const until = isIsoDate(deputyUntil) ? norwegianDate(deputyUntil) : "";
  const isOver = until !== "" && deputyUntil < today;
  const text = !isIsoDate(deputyFrom)
    ? t.deputyNeverOpens(name)
    : isOver
      ? t.deputyOpened(name, until)
      : standsIn(appointment, today)
        ? t.deputyOpens(name, until)
        : t.deputyWillOpen(name, from, until);
  return <p className="small muted">{text}</p>;
}

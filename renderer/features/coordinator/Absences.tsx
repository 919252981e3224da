import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import type { CaseloadRow } from "../../../shared/changeover/caseloadSchema.ts";
import { doOverlap, isBackwards } from "../../../shared/coordinator/absence.ts";
import { absence as absenceShape, type Absence, type Coordinator } from "../../../shared/coordinator/schema.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { StandIns, useCaseload } from "./StandIns.tsx";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";

interface AbsencesProps {
  coordinator: Coordinator;
  edits: CoordinatorEdits;
}

/** Days away, and whether somebody stands in. Why somebody is away is the unit's business alone. */
export function Absences({ coordinator, edits }: AbsencesProps) {
  const t = useT().coordinator;
  const { id, absences } = coordinator;
  const caseload = useCaseload(coordinator);
  const addButton = `absence-add-${id}`;
  const add = (): void => {
    const rowId = edits.addRow(id, "absences");
    focusSoon(`#absence-${rowId} select`);
  };
  return (
    <section className="stack" aria-label={t.absences}>
      <h3>{t.absences}</h3>
      {absences.length === 0 && <p className="muted">{t.noAbsences}</p>}
      {absences.map((one) => (
        <AbsenceRow
          key={one.id}
          coordinator={coordinator}
          absence={one}
          caseload={caseload}
          edits={edits}
          onRemove={() => {
            edits.removeRow(id, "absences", one.id);
            focusSoon(`#${addButton}`);
          }}
        />
      ))}
      <div>
        <EditButton id={addButton} size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={add}>
          {t.addAbsence}
        </EditButton>
      </div>
    </section>
  );
}

interface AbsenceRowProps extends AbsencesProps {
  absence: Absence;
  caseload: readonly CaseloadRow[];
  onRemove: () => void;
}

function AbsenceRow({ coordinator, absence, caseload, edits, onRemove }: AbsenceRowProps) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  const { absenceFields: fields } = t;
  const set = (field: string, values: Partial<Absence>): void =>
    edits.setRow(coordinator.id, "absences", absence.id, field, values);
  const others = coordinator.absences.filter(({ id }) => id !== absence.id);
  const problem = isBackwards(absence)
    ? t.absenceBackwards
    : others.some((one) => doOverlap(one, absence))
      ? t.absenceOverlaps
      : undefined;
  return (
    <div id={`absence-${absence.id}`} className="coordinator-row">
      <div className="coordinator-row-fields">
        <SelectField
          label={fields.kind}
          value={absence.kind}
          options={absenceShape.shape.kind.options.map((value) => ({ value, label: t.absenceKinds[value] }))}
          onChange={(kind) => set(fields.kind, { kind })}
        />
        <DateField
          label={fields.from}
          value={absence.from}
          today={today}
          onChange={(from) => set(fields.from, { from })}
        />
        <DateField
          label={fields.until}
          value={absence.until}
          today={today}
          {...(problem ? { error: problem } : {})}
          onChange={(until) => set(fields.until, { until })}
        />
        <TextField
          label={fields.note}
          value={absence.note}
          maxLength={1000}
          onChange={(note) => set(fields.note, { note })}
        />
        <EditButton
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          aria-label={t.removeRow(t.absence)}
          title={t.removeRow(t.absence)}
          onClick={onRemove}
        />
      </div>
      <StandIns caseload={caseload} absence={absence} />
    </div>
  );
}

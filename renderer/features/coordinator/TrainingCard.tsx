import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import type { Coordinator, Training } from "../../../shared/coordinator/schema.ts";
import { gatheringsThisYear, trainingCard, type TrainingEntry } from "../../../shared/coordinator/training.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";

interface TrainingCardProps {
  coordinator: Coordinator;
  edits: CoordinatorEdits;
}

/** Courses and gatherings the coordinator was at, and training from elsewhere (opplæringskort). */
export function TrainingCard(props: TrainingCardProps) {
  const registers = useRegisters();
  return registers.state === "data" ? <Card {...props} registers={registers.registers} /> : null;
}

function Card({ coordinator, edits, registers }: TrainingCardProps & { registers: Registers }) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  const courses = useEditor(registers.coordinators, (register) => register.courses);
  const planned = useEditor(registers.settings, (settings) => settings.gatheringsPerYear);
  const { held, attended } = gatheringsThisYear(courses, coordinator.id, today);
  const entries = trainingCard(courses, { ...coordinator, training: [] }, today);
  const { id, training } = coordinator;
  const addButton = `training-add-${id}`;
  return (
    <section className="stack" aria-label={t.trainingTitle}>
      <h3>{t.trainingTitle}</h3>
      <p className="small muted">{held === 0 ? t.noGatheringHeld : t.gatherings(attended, held, planned)}</p>
      {entries.length === 0 && training.length === 0 && <p className="muted">{t.noTraining}</p>}
      {entries.length > 0 && (
        <ul className="plain-list">
          {entries.map((entry) => (
            <Attended key={entry.id} entry={entry} coordinatorId={id} />
          ))}
        </ul>
      )}
      {training.map((own) => (
        <OwnTraining
          key={own.id}
          own={own}
          onChange={(field, values) => edits.setRow(id, "training", own.id, field, values)}
          onRemove={() => {
            edits.removeRow(id, "training", own.id);
            focusSoon(`#${addButton}`);
          }}
        />
      ))}
      <div className="row">
        <EditButton
          id={addButton}
          size="small"
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => focusSoon(`#training-${edits.addRow(id, "training")} input`)}
        >
          {t.addTraining}
        </EditButton>
        <LinkButton to={paths.courses} variant="tertiary">
          {t.toCourses}
        </LinkButton>
      </div>
    </section>
  );
}

function Attended({ entry, coordinatorId }: { entry: TrainingEntry; coordinatorId: string }) {
  const t = useT().coordinator;
  const kind = entry.kind === "own" ? t.trainingOne : t.courseKinds[entry.kind];
  const words = [entry.title.trim() || kind, entry.hours === null ? "" : t.hoursText(entry.hours)];
  return (
    <li>
      <span className="num">{norwegianDate(entry.on)}</span> {words.filter(Boolean).join(" · ")}{" "}
      {entry.title.trim() && <span className="muted">{kind}</span>}{" "}
      <LinkButton to={paths.document("certificate", entry.id, coordinatorId)} variant="tertiary">
        {t.certificate}
      </LinkButton>
    </li>
  );
}

interface OwnTrainingProps {
  own: Training;
  onChange: (field: string, values: Partial<Training>) => void;
  onRemove: () => void;
}

function OwnTraining({ own, onChange, onRemove }: OwnTrainingProps) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  const { trainingFields: fields } = t;
  return (
    <div id={`training-${own.id}`} className="coordinator-row-fields">
      <TextField label={fields.title} value={own.title} onChange={(title) => onChange(fields.title, { title })} />
      <DateField label={fields.on} value={own.on} today={today} onChange={(on) => onChange(fields.on, { on })} />
      <NumberField
        label={fields.hours}
        value={own.hours}
        min={0}
        max={1000}
        wrong={t.courseHoursWrong}
        onChange={(hours) => onChange(fields.hours, { hours })}
      />
      <EditButton
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon aria-hidden />}
        aria-label={t.removeRow(t.trainingOne)}
        title={t.removeRow(t.trainingOne)}
        onClick={onRemove}
      />
    </div>
  );
}

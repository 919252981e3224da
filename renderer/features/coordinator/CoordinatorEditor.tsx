import { TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { limits } from "../../../shared/fields.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Editing, EditButton } from "../../ui/readOnly.tsx";
import { Absences } from "./Absences.tsx";
import { CoordinatorCases } from "./CoordinatorCases.tsx";
import { TrainingCard } from "./TrainingCard.tsx";
import type { CoordinatorEdits } from "./useCoordinatorEdits.ts";
import type { DatedCase } from "./registerView.ts";

interface CoordinatorEditorProps {
  coordinator: Coordinator;
  edits: CoordinatorEdits;
  /** Of everybody; null while they are not read. */
  cases: readonly DatedCase[] | null;
  /** How many are open; null while they are not read. */
  load: number | null;
  canDelete: boolean;
  onDone: (id: string) => void;
  onRemove: (id: string) => void;
}

/** All fields of one coordinator, saved as they are written. Esc or "Ferdig" closes it. */
export function CoordinatorEditor(props: CoordinatorEditorProps) {
  const { coordinator, edits, cases, load, canDelete, onDone, onRemove } = props;
  const t = useT();
  const { id, active } = coordinator;
  const [isRefused, setRefused] = useState(false);
  const isExplaining = isRefused && !canDelete;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onDone(id);
  };
  return (
    <div id={`coordinator-${id}`} className="coordinator-editor" onKeyDown={escape}>
      <CoordinatorFields coordinator={coordinator} edits={edits} />
      <Editing>
        <Absences coordinator={coordinator} edits={edits} />
      </Editing>
      <TrainingCard coordinator={coordinator} edits={edits} />
      <Editing>{cases && <CoordinatorCases coordinator={coordinator} cases={cases} />}</Editing>
      {isExplaining && (
        <Refusal
          coordinator={coordinator}
          load={load}
          onDeactivate={() => {
            edits.setActive(id, false);
            setRefused(false);
            focusSoon(`#coordinator-${id} .coordinator-editor-foot button`);
          }}
        />
      )}
      <div className="coordinator-editor-foot">
        <Button size="small" variant="secondary" onClick={() => onDone(id)}>
          {t.coordinator.done}
        </Button>
        {!(isExplaining && active) && (
          <EditButton size="small" variant="tertiary" onClick={() => edits.setActive(id, !active)}>
            {active ? t.coordinator.deactivate : t.coordinator.activate}
          </EditButton>
        )}
        <EditButton
          size="small"
          variant="tertiary"
          data-color="danger"
          icon={<TrashIcon aria-hidden />}
          onClick={() => (canDelete ? onRemove(id) : setRefused(true))}
        >
          {t.coordinator.remove}
        </EditButton>
      </div>
    </div>
  );
}

interface RefusalProps {
  coordinator: Coordinator;
  load: number | null;
  onDeactivate: () => void;
}

/** Why the coordinator cannot be deleted, and what can be done instead. */
function Refusal({ coordinator, load, onDeactivate }: RefusalProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="coordinator-refusal">
      <p>
        <strong>{t.coordinator.cannotDeleteTitle(coordinator.name.trim() || t.coordinator.unnamed)}.</strong>{" "}
        {load === null ? t.coordinator.cannotDeleteYet : t.coordinator.cannotDelete(load)}
      </p>
      {load !== null && coordinator.active && (
        <Button size="small" variant="secondary" onClick={onDeactivate}>
          {t.coordinator.deactivate}
        </Button>
      )}
    </div>
  );
}

function CoordinatorFields({ coordinator, edits }: { coordinator: Coordinator; edits: CoordinatorEdits }) {
  const t = useT();
  const { today } = useSession().status;
  const { id } = coordinator;
  const text = (field: "name" | "title" | "unit" | "phone" | "leaderName" | "leaderPhone") => ({
    label: t.coordinator.fields[field],
    value: coordinator[field],
    maxLength: limits.name,
    onChange: (value: string) => edits.set(id, field, value),
  });
  return (
    <>
      <div className="coordinator-fields">
        <TextField
          {...text("name")}
          id={`coordinator-${id}-name`}
          error={coordinator.name.trim() === "" ? t.coordinator.nameMissing : undefined}
        />
        <TextField {...text("title")} />
        <TextField {...text("unit")} />
        <TextField {...text("phone")} type="tel" />
        <TextField {...text("leaderName")} />
        <TextField {...text("leaderPhone")} type="tel" />
      </div>
      <div className="coordinator-fields">
        <NumberField
          label={t.coordinator.fields.capacity}
          hint={t.coordinator.hints.capacity}
          value={coordinator.capacity}
          min={0}
          max={99}
          wrong={t.coordinator.capacityWrong}
          onChange={(capacity) => edits.set(id, "capacity", capacity)}
        />
        <NumberField
          label={t.coordinator.fields.agreedHours}
          hint={t.coordinator.hints.capacity}
          value={coordinator.agreedHours}
          min={0}
          max={60}
          wrong={t.coordinator.hoursWrong}
          onChange={(agreedHours) => edits.set(id, "agreedHours", agreedHours)}
        />
        <DateField
          label={t.coordinator.fields.leavingOn}
          hint={t.coordinator.hints.leavingOn}
          value={coordinator.leavingOn}
          today={today}
          onChange={(leavingOn) => edits.set(id, "leavingOn", leavingOn)}
        />
      </div>
      <AutoTextarea
        label={t.coordinator.fields.note}
        hint={t.coordinator.hints.note}
        rows={1}
        value={coordinator.note}
        onChange={(note) => edits.set(id, "note", note)}
      />
    </>
  );
}

import { CheckmarkIcon, ExclamationmarkTriangleFillIcon, PlusIcon, TasklistIcon, TrashIcon } from "@navikt/aksel-icons";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { standardDuties } from "../../../shared/unit/standardDuties.ts";
import type { Routine } from "../../../shared/unit/schema.ts";
import { useSession } from "../../bridge/session.tsx";
import { useUnitMarks, type UnitMarks } from "../../bridge/useUnitMarks.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { EditButton, Editing, ReadOnly } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Suggested } from "./Suggested.tsx";
import { useUnitRegisters } from "./UnitLayout.tsx";
import { useUnitEdits, type UnitEdits } from "./useUnitEdits.ts";

const kinds: readonly Routine["kind"][] = ["duty", "routine", "agreement"];

/** Duties, routines and agreements, with when they were looked through and are to be again. */
export function RoutinesPage() {
  const t = useT().unit;
  const editor = useEditorFor(useUnitRegisters().unit, "editRoutines");
  const routines = useEditor(editor, (state) => state.routines);
  const edits = useUnitEdits(editor);
  const marks = useUnitMarks(editor);
  const titles = new Set(routines.map(({ title }) => title.trim()));
  const add = (id: string): void => {
    const duty = standardDuties.find((one) => one.id === id);
    if (duty) edits.addRoutine({ kind: duty.kind, title: t.duties[duty.id], everyMonths: duty.everyMonths });
  };
  return (
    <ReadOnly when={!useMay("editRoutines")}>
      <div className="stack">
        {routines.length === 0 && (
          <EmptyState icon={<TasklistIcon aria-hidden />} title={t.tabs.routines} text={t.routinesEmpty} />
        )}
        <ul className="unit-list">
          {routines.map((routine) => (
            <RoutineRow key={routine.id} routine={routine} edits={edits} marks={marks} />
          ))}
        </ul>
        <Editing>
          <EditButton
            id="add-routine"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => edits.addRoutine({})}
          >
            {t.addRoutine}
          </EditButton>
          <Suggested
            items={standardDuties
              .filter(({ id }) => !titles.has(t.duties[id]))
              .map(({ id, kind }) => ({ id, text: t.duties[id], detail: t.routineKinds[kind] }))}
            onAdd={add}
          />
        </Editing>
      </div>
    </ReadOnly>
  );
}

interface RoutineRowProps {
  routine: Routine;
  edits: UnitEdits;
  marks: UnitMarks;
}

function RoutineRow({ routine, edits, marks }: RoutineRowProps) {
  const t = useT();
  const { unit } = t;
  const { today } = useSession().status;
  const { id } = routine;
  const title = routine.title.trim() || t.app.unnamed;
  const set = <F extends keyof Routine>(field: F, label: string, value: Routine[F]): void =>
    edits.setRoutine(id, label, field, value);
  return (
    <li className="unit-row">
      <div className="unit-row-head">
        <TextField
          id={`routine-${id}`}
          label={unit.routineKinds[routine.kind]}
          value={routine.title}
          onChange={(value) => set("title", unit.fields.title, value)}
        />
        <EditButton
          size="small"
          variant="secondary"
          icon={<CheckmarkIcon aria-hidden />}
          aria-label={unit.reviewedTodayNamed(title)}
          onClick={() => marks.review(id)}
        >
          {unit.reviewedToday}
        </EditButton>
      </div>
      <ReviewText routine={routine} today={today} />
      <details className="more">
        <summary>
          {unit.fields.responsible}, {unit.fields.nextReview.toLowerCase()}
        </summary>
        <div className="stack">
          <div className="grid-3">
            <SelectField
              label={unit.fields.kind}
              value={routine.kind}
              options={kinds.map((value) => ({ value, label: unit.routineKinds[value] }))}
              onChange={(value) => set("kind", unit.fields.kind, value)}
            />
            <TextField
              label={unit.fields.responsible}
              value={routine.responsible}
              onChange={(value) => set("responsible", unit.fields.responsible, value)}
            />
            <NumberField
              label={unit.fields.everyMonths}
              value={routine.everyMonths}
              min={1}
              max={120}
              wrong={unit.everyWrong}
              hint={unit.everyHint}
              onChange={(value) => set("everyMonths", unit.fields.everyMonths, value)}
            />
            <DateField
              label={unit.fields.lastReviewed}
              value={routine.lastReviewed}
              today={today}
              onChange={(value) => set("lastReviewed", unit.fields.lastReviewed, value)}
            />
            <DateField
              label={unit.fields.nextReview}
              value={routine.nextReview}
              today={today}
              onChange={(value) => set("nextReview", unit.fields.nextReview, value)}
            />
            <TextField
              label={unit.fields.where}
              value={routine.where}
              onChange={(value) => set("where", unit.fields.where, value)}
            />
          </div>
          <AutoTextarea
            label={unit.fields.text}
            value={routine.text}
            onChange={(value) => set("text", unit.fields.text, value)}
          />
          <EditButton
            size="small"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            aria-label={unit.removeNamed(title)}
            onClick={() => edits.remove("routines", id, title)}
          >
            {unit.remove}
          </EditButton>
        </div>
      </details>
    </li>
  );
}

function ReviewText({ routine, today }: { routine: Routine; today: string }) {
  const t = useT().unit;
  const { lastReviewed, nextReview } = routine;
  const late = isIsoDate(nextReview) && nextReview < today;
  const last = isIsoDate(lastReviewed) ? t.lastOn(norwegianDate(lastReviewed)) : t.neverReviewed;
  return (
    <p className="small muted num">
      {last}
      {isIsoDate(nextReview) && (
        <span className={late ? "unit-late" : undefined}>
          {" · "}
          {late && <ExclamationmarkTriangleFillIcon aria-hidden />}
          {late ? t.overdueOn(norwegianDate(nextReview)) : t.nextOn(norwegianDate(nextReview))}
        </span>
      )}
    </p>
  );
}

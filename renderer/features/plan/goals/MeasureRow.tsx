import { ChevronDownIcon, ChevronUpIcon, ExclamationmarkTriangleFillIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { memo, useState, type FocusEvent } from "react";
import { daysBetween } from "../../../../shared/dates.ts";
import type { ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import { isOverdue, measureProblems } from "../../../../shared/plan/rules.ts";
import type { Measure } from "../../../../shared/plan/schema.ts";
import { useT } from "../../../i18n/useT.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { EditButton } from "../../../ui/readOnly.tsx";
import { altArrow } from "../altArrow.ts";
import { measureField, type GoalEdits } from "./goalEdits.ts";
import { MeasureDetails } from "./MeasureDetails.tsx";

const statuses: readonly Measure["status"][] = ["notStarted", "ongoing", "done", "postponed", "stopped"];
export const RESPONSIBLE_LIST = "plan-responsible";

interface MeasureRowProps {
  measure: Measure;
  goalId: string;
  subGoalId: string;
  /** "1.2.3" */
  number: string;
  isFirst: boolean;
  isLast: boolean;
  today: string;
  serviceName: string;
  choices: readonly ServiceChoice[];
  edits: GoalEdits;
}

/** What is told about the deadline below it: how far past it is. */
function Overdue({ measure, today }: { measure: Measure; today: string }) {
  const t = useT();
  if (!isOverdue(measure, today)) return null;
  return (
    <p className="plan-overdue">
      <ExclamationmarkTriangleFillIcon aria-hidden />
      {t.plan.overdue(daysBetween(measure.deadline, today))}
    </p>
  );
}

/** What the folded row still says about the rest. */
function Short({ measure, serviceName }: { measure: Measure; serviceName: string }) {
  const t = useT();
  const parts = [
    measure.extent.trim() && t.plan.extentShort(measure.extent.trim()),
    serviceName && t.plan.serviceShort(serviceName),
  ].filter(Boolean);
  return parts.length > 0 ? <p className="plan-measure-short">{parts.join(" · ")}</p> : null;
}

/** True while focus is inside: what is missing is told when one leaves the row, not at the first letter. */
function useBusy() {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    onFocus: () => setBusy(true),
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setBusy(false);
    },
  };
}

function MeasureFields({ measure, subGoalId, today, edits, busy }: MeasureRowProps & { busy: boolean }) {
  const t = useT();
  const words = t.plan.measure;
  const problems = measureProblems(measure);
  return (
    <>
      <TextField
        id={measureField(measure.id, "responsible")}
        label={words.responsible}
        hideLabel
        list={RESPONSIBLE_LIST}
        value={measure.responsible}
        error={problems.responsible && !busy ? t.plan.chooseResponsible : undefined}
        onChange={(text) => edits.measure(subGoalId, measure.id, "responsible", text)}
      />
      <div>
        <DateField
          id={measureField(measure.id, "deadline")}
          label={words.deadline}
          hideLabel
          value={measure.deadline}
          today={today}
          error={problems.deadline === "beforeStart" && !busy ? t.plan.deadlineBeforeStart : undefined}
          onChange={(value) => edits.measure(subGoalId, measure.id, "deadline", value)}
        />
        <Overdue measure={measure} today={today} />
      </div>
      <SelectField
        id={measureField(measure.id, "status")}
        label={words.status}
        hideLabel
        value={measure.status}
        options={statuses.map((value) => ({ value, label: t.plan.status[value] }))}
        onChange={(status) => edits.measure(subGoalId, measure.id, "status", status)}
      />
    </>
  );
}

/** One measure: what, who, when, how it stands; the rest behind the arrow. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const t = useT();
  const { measure, goalId, subGoalId, number, isFirst, isLast, today, serviceName, choices, edits } = props;
  const [open, setOpen] = useState(false);
  const { busy, ...focus } = useBusy();
  const name = t.plan.measureTitle(number);
  const move = (by: -1 | 1): void => edits.moveMeasure(goalId, measure.id, by);
  return (
    <div
      className="plan-measure"
      data-item={`measures.${measure.id}`}
      role="group"
      aria-label={name}
      onKeyDown={(event) => altArrow(event, move)}
      {...focus}
    >
      <div className="plan-measure-line">
        <AutoTextarea
          id={measureField(measure.id)}
          label={t.plan.measure.what}
          hideLabel
          rows={1}
          value={measure.what}
          onChange={(text) => edits.measure(subGoalId, measure.id, "what", text)}
        />
        <MeasureFields {...props} busy={busy} />
        <Button
          className="plan-measure-more"
          size="small"
          variant="tertiary"
          data-color="neutral"
          aria-expanded={open}
          icon={
            open ? (
              <ChevronUpIcon title={t.plan.showLess(number)} />
            ) : (
              <ChevronDownIcon title={t.plan.showMore(number)} />
            )
          }
          onClick={() => setOpen(!open)}
        />
        <EditButton
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t.plan.remove(name.toLowerCase())} />}
          onClick={() => edits.removeMeasure(subGoalId, measure, name)}
        />
        {!open && <Short measure={measure} serviceName={serviceName} />}
      </div>
      {open && (
        <MeasureDetails
          measure={measure}
          today={today}
          serviceName={serviceName}
          choices={choices}
          canMove={{ up: !isFirst, down: !isLast }}
          onMove={move}
          set={(field, value) => edits.measure(subGoalId, measure.id, field, value)}
        />
      )}
    </div>
  );
});

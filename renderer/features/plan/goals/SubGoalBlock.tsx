import { PlusIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import type { ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import type { SubGoal } from "../../../../shared/plan/schema.ts";
import { useT } from "../../../i18n/useT.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { EditButton } from "../../../ui/readOnly.tsx";
import { altArrow } from "../altArrow.ts";
import { RowActions } from "../RowActions.tsx";
import { addMeasureButton, subGoalField, type GoalEdits } from "./goalEdits.ts";
import { MeasureRow } from "./MeasureRow.tsx";
import { subGoalHeight } from "./roughHeight.ts";

interface SubGoalBlockProps {
  subGoal: SubGoal;
  goalId: string;
  /** "1.2" */
  number: string;
  isFirst: boolean;
  isLast: boolean;
  today: string;
  serviceNames: ReadonlyMap<string, string>;
  choices: readonly ServiceChoice[];
  edits: GoalEdits;
}

/** A sub-goal and its measures. */
export const SubGoalBlock = memo(function SubGoalBlock({
  subGoal,
  goalId,
  number,
  isFirst,
  isLast,
  today,
  serviceNames,
  choices,
  edits,
}: SubGoalBlockProps) {
  const t = useT();
  const name = t.plan.subGoalTitle(number);
  const { measures } = subGoal;
  const words = t.plan.measure;
  const move = (by: -1 | 1): void => edits.moveSubGoal(goalId, subGoal.id, by);
  return (
    <div
      className="plan-subgoal"
      style={{ containIntrinsicBlockSize: `auto ${subGoalHeight(subGoal)}rem` }}
      role="group"
      aria-label={name}
      onKeyDown={(event) => altArrow(event, move)}
    >
      <div className="plan-row-head">
        <h4>
          <label htmlFor={subGoalField(subGoal.id)}>{name}</label>
        </h4>
        <RowActions
          what={name.toLowerCase()}
          id={`plan-subgoal-${subGoal.id}`}
          isFirst={isFirst}
          isLast={isLast}
          onMove={move}
          onRemove={() => edits.removeSubGoal(goalId, subGoal, name)}
        />
      </div>
      <AutoTextarea
        id={subGoalField(subGoal.id)}
        label={name}
        hideLabel
        rows={1}
        value={subGoal.text}
        onChange={(text) => edits.subGoal(subGoal.id, text)}
      />
      {measures.length > 0 && (
        <div className="plan-measure-line plan-measure-head" aria-hidden="true">
          <span>{words.what}</span>
          <span>{words.responsible}</span>
          <span>{words.deadline}</span>
          <span>{words.status}</span>
        </div>
      )}
      {measures.map((measure, index) => (
        <MeasureRow
          key={measure.id}
          measure={measure}
          goalId={goalId}
          subGoalId={subGoal.id}
          number={`${number}.${index + 1}`}
          isFirst={isFirst && index === 0}
          isLast={isLast && index === measures.length - 1}
          today={today}
          serviceName={serviceNames.get(measure.serviceId) ?? ""}
          choices={choices}
          edits={edits}
        />
      ))}
      <EditButton
        id={addMeasureButton(subGoal.id)}
        className="plan-add"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-label={t.plan.addMeasureTo(number)}
        onClick={() => edits.addMeasure(subGoal.id)}
      >
        {t.plan.addMeasure}
      </EditButton>
    </div>
  );
});

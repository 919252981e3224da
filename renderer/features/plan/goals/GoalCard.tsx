import { PlusIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import type { ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import type { Goal, LifeArea } from "../../../../shared/plan/schema.ts";
import { useT } from "../../../i18n/useT.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { EditButton } from "../../../ui/readOnly.tsx";
import { altArrow } from "../altArrow.ts";
import { lifeAreaTitle } from "../lifeAreaTitle.ts";
import { RowActions } from "../RowActions.tsx";
import { addSubGoalButton, goalField, type GoalEdits } from "./goalEdits.ts";
import { goalHeight } from "./roughHeight.ts";
import { SubGoalBlock } from "./SubGoalBlock.tsx";

const results: readonly Goal["result"][] = ["open", "reached", "partly", "notReached", "changed"];

interface GoalCardProps {
  goal: Goal;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  areas: readonly LifeArea[];
  today: string;
  serviceNames: ReadonlyMap<string, string>;
  choices: readonly ServiceChoice[];
  edits: GoalEdits;
}

function GoalFields({ goal, areas, edits }: Pick<GoalCardProps, "goal" | "areas" | "edits">) {
  const t = useT();
  const { changes } = t.plan;
  return (
    <>
      <div className="plan-goal-words">
        <AutoTextarea
          id={goalField(goal.id)}
          label={t.plan.goalText}
          value={goal.text}
          onChange={(text) =>
            edits.goal(changes.goal, goal.id, "text", (draft) => {
              draft.text = text;
            })
          }
        />
        <AutoTextarea
          label={t.plan.goalWhy}
          value={goal.why}
          onChange={(text) =>
            edits.goal(changes.goal, goal.id, "why", (draft) => {
              draft.why = text;
            })
          }
        />
      </div>
      <div className="plan-goal-choices">
        <SelectField
          label={t.plan.goalArea}
          value={areas.some((area) => area.id === goal.lifeArea) ? goal.lifeArea : ""}
          options={[
            { value: "", label: t.plan.goalAreaNone },
            ...areas.map((area) => ({ value: area.id, label: lifeAreaTitle(area, t) })),
          ]}
          onChange={(area) =>
            edits.goal(changes.goal, goal.id, "area", (draft) => {
              draft.lifeArea = area;
            })
          }
        />
        <SelectField
          label={t.plan.goalResultLabel}
          value={goal.result}
          options={results.map((value) => ({ value, label: t.plan.goalResult[value] }))}
          onChange={(result) =>
            edits.goal(changes.goalResult, goal.id, "result", (draft) => {
              draft.result = result;
            })
          }
        />
      </div>
    </>
  );
}

/** A goal in the person's own words, with its sub-goals and measures. */
export const GoalCard = memo(function GoalCard(props: GoalCardProps) {
  const t = useT();
  const { goal, number, isFirst, isLast, today, serviceNames, choices, edits } = props;
  const name = t.plan.goalTitle(number);
  const measures = goal.subGoals.flatMap((subGoal) => subGoal.measures);
  const done = measures.filter((measure) => measure.status === "done").length;
  const move = (by: -1 | 1): void => edits.moveGoal(goal.id, by);
  return (
    <section
      className="card plan-goal"
      style={{ containIntrinsicBlockSize: `auto ${goalHeight(goal)}rem` }}
      aria-label={name}
      onKeyDown={(event) => altArrow(event, move)}
    >
      <div className="plan-row-head">
        <h3>
          {name} <span className="plan-goal-count num">{t.plan.measureCount(measures.length, done)}</span>
        </h3>
        <RowActions
          what={name.toLowerCase()}
          id={`plan-goal-${goal.id}`}
          isFirst={isFirst}
          isLast={isLast}
          onMove={move}
          onRemove={() => edits.removeGoal(goal, name)}
        />
      </div>
      <GoalFields {...props} />
      {goal.subGoals.map((subGoal, index) => (
        <SubGoalBlock
          key={subGoal.id}
          subGoal={subGoal}
          goalId={goal.id}
          number={`${number}.${index + 1}`}
          isFirst={index === 0}
          isLast={index === goal.subGoals.length - 1}
          today={today}
          serviceNames={serviceNames}
          choices={choices}
          edits={edits}
        />
      ))}
      <EditButton
        id={addSubGoalButton(goal.id)}
        className="plan-add"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => edits.addSubGoal(goal.id)}
      >
        {t.plan.addSubGoal}
      </EditButton>
    </section>
  );
});

import type { CaseRecord } from "../../../../shared/case/schema.ts";
import type { Messages } from "../../../../shared/i18n/messages.ts";
import { newGoal, newMeasure, newSubGoal } from "../../../../shared/plan/newPlan.ts";
import { idBefore, moveMeasure, moveRow, putBack } from "../../../../shared/plan/rowOrder.ts";
import type { Goal, Measure, SubGoal } from "../../../../shared/plan/schema.ts";
import type { EditorStore } from "../../../bridge/editorStore.ts";
import { newId } from "../../../newId.ts";
import { announce } from "../../../ui/announce.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { focusIdSoon } from "../../../ui/focusSoon.ts";

export const goalField = (id: string): string => `plan-goal-${id}`;
export const subGoalField = (id: string): string => `plan-subgoal-${id}`;
export const measureField = (id: string, field: keyof Measure = "what"): string => `plan-measure-${id}-${field}`;
export const addMeasureButton = (subGoalId: string): string => `plan-add-measure-${subGoalId}`;
export const addSubGoalButton = (goalId: string): string => `plan-add-subgoal-${goalId}`;
export const ADD_GOAL = "plan-add-goal";

interface Row {
  id: string;
}

const neighbour = (rows: readonly Row[], id: string): string | null => {
  const index = rows.findIndex((row) => row.id === id);
  return (rows[index + 1] ?? rows[index - 1])?.id ?? null;
};

function drop(rows: Row[], id: string): void {
  const index = rows.findIndex((row) => row.id === id);
  if (index >= 0) rows.splice(index, 1);
}

export type GoalEdits = ReturnType<typeof goalEdits>;

/**
 * Every change of goals, sub-goals and measures. Made once per page: the rows are memoised on it. Rows are found by
 * index in the plain record first, so that a key in one measure does not make drafts of all the others.
 */
export function goalEdits(editor: EditorStore<CaseRecord>, t: Messages) {
  const words = t.plan;
  const { changes } = words;

  const inGoal = (label: string, key: string, goalId: string, recipe: (goal: Goal) => void): void => {
    const index = editor.get().plan.goals.findIndex((goal) => goal.id === goalId);
    editor.update(label, key, (draft) => {
      const goal = draft.plan.goals[index];
      if (goal) recipe(goal);
    });
  };
  const inSubGoal = (label: string, key: string, id: string, recipe: (subGoal: SubGoal) => void): void => {
    const goal = editor.get().plan.goals.find((one) => one.subGoals.some((subGoal) => subGoal.id === id));
    if (!goal) return;
    const index = goal.subGoals.findIndex((subGoal) => subGoal.id === id);
    inGoal(label, key, goal.id, (draft) => {
      const subGoal = draft.subGoals[index];
      if (subGoal) recipe(subGoal);
    });
  };
  const moved = (place: number, of: number, focused: string): void => {
    announce(words.moved(place, of));
    if (focused) focusIdSoon(focused);
  };
  const focusedId = (): string => document.activeElement?.id ?? "";
  const once = (): string => newId().slice(0, 8);

  return {
    goal: (label: string, id: string, field: string, recipe: (goal: Goal) => void): void =>
      inGoal(label, `plan-goal-${id}-${field}`, id, recipe),

    subGoal: (id: string, text: string): void =>
      inSubGoal(changes.subGoal, `plan-subgoal-${id}`, id, (draft) => {
        draft.text = text;
      }),

    measure: <F extends keyof Measure & keyof typeof changes.measure>(
      subGoalId: string,
      id: string,
      field: F,
      value: Measure[F],
    ): void => {
      const subGoals = editor.get().plan.goals.flatMap((goal) => goal.subGoals);
      const index = subGoals.find((one) => one.id === subGoalId)?.measures.findIndex((one) => one.id === id) ?? -1;
      inSubGoal(changes.measure[field], `plan-measure-${id}-${field}`, subGoalId, (draft) => {
        const found = draft.measures[index];
        if (found) found[field] = value;
      });
    },

    addGoal: (): void => {
      const goal = newGoal({ goal: newId(), subGoal: newId(), measure: newId() });
      editor.update(changes.goalAdded, `plan-add-${goal.id}`, (draft) => {
        draft.plan.goals.push(goal);
      });
      focusIdSoon(goalField(goal.id));
    },
    addSubGoal: (goalId: string): void => {
      const made = { ...newSubGoal(newId()), measures: [newMeasure(newId())] };
      inGoal(changes.subGoalAdded, `plan-add-${made.id}`, goalId, (goal) => {
        goal.subGoals.push(made);
      });
      focusIdSoon(subGoalField(made.id));
    },
    addMeasure: (subGoalId: string): void => {
      const made = newMeasure(newId());
      inSubGoal(changes.measureAdded, `plan-add-${made.id}`, subGoalId, (subGoal) => {
        subGoal.measures.push(made);
      });
      focusIdSoon(measureField(made.id));
    },

    removeGoal: (goal: Goal, name: string): void => {
      const { goals } = editor.get().plan;
      const before = idBefore(goals, goal.id);
      const next = neighbour(goals, goal.id);
      editor.update(changes.removed(name.toLowerCase()), `plan-remove-${once()}`, (draft) =>
        drop(draft.plan.goals, goal.id),
      );
      showToast(words.removed(name), () => {
        editor.update(changes.restored(name.toLowerCase()), `plan-restore-${once()}`, (draft) =>
          putBack(draft.plan.goals, goal, before),
        );
        focusIdSoon(goalField(goal.id));
      });
      focusIdSoon(next ? goalField(next) : ADD_GOAL, ADD_GOAL);
    },
    removeSubGoal: (goalId: string, subGoal: SubGoal, name: string): void => {
      const rows = editor.get().plan.goals.find((one) => one.id === goalId)?.subGoals ?? [];
      const before = idBefore(rows, subGoal.id);
      const next = neighbour(rows, subGoal.id);
      inGoal(changes.removed(name.toLowerCase()), `plan-remove-${once()}`, goalId, (goal) =>
        drop(goal.subGoals, subGoal.id),
      );
      showToast(words.removed(name), () => {
        inGoal(changes.restored(name.toLowerCase()), `plan-restore-${once()}`, goalId, (goal) =>
          putBack(goal.subGoals, subGoal, before),
        );
        focusIdSoon(subGoalField(subGoal.id));
      });
      focusIdSoon(next ? subGoalField(next) : addSubGoalButton(goalId), addSubGoalButton(goalId));
    },
    removeMeasure: (subGoalId: string, measure: Measure, name: string): void => {
      const subGoals = editor.get().plan.goals.flatMap((goal) => goal.subGoals);
      const rows = subGoals.find((one) => one.id === subGoalId)?.measures ?? [];
      const before = idBefore(rows, measure.id);
      const next = neighbour(rows, measure.id);
      inSubGoal(changes.removed(name.toLowerCase()), `plan-remove-${once()}`, subGoalId, (subGoal) =>
        drop(subGoal.measures, measure.id),
      );
      showToast(words.removed(name), () => {
        inSubGoal(changes.restored(name.toLowerCase()), `plan-restore-${once()}`, subGoalId, (subGoal) =>
          putBack(subGoal.measures, measure, before),
        );
        focusIdSoon(measureField(measure.id));
      });
      focusIdSoon(next ? measureField(next) : addMeasureButton(subGoalId), addMeasureButton(subGoalId));
    },

    moveGoal: (id: string, by: -1 | 1): void => {
      const focused = focusedId();
      editor.update(changes.moved(words.wordGoal), `plan-move-${once()}`, (draft) => {
        moveRow(draft.plan.goals, id, by);
      });
      const { goals } = editor.get().plan;
      moved(goals.findIndex((goal) => goal.id === id) + 1, goals.length, focused);
    },
    moveSubGoal: (goalId: string, id: string, by: -1 | 1): void => {
      const focused = focusedId();
      inGoal(changes.moved(words.wordSubGoal), `plan-move-${once()}`, goalId, (goal) => {
        moveRow(goal.subGoals, id, by);
      });
      const rows = editor.get().plan.goals.find((goal) => goal.id === goalId)?.subGoals ?? [];
      moved(rows.findIndex((row) => row.id === id) + 1, rows.length, focused);
    },
    moveMeasure: (goalId: string, id: string, by: -1 | 1): void => {
      const focused = focusedId();
      let result: { place: number; of: number } | null = null;
      inGoal(changes.moved(words.wordMeasure), `plan-move-${once()}`, goalId, (goal) => {
        result = moveMeasure(goal, id, by);
      });
      const done = result as { place: number; of: number } | null;
      if (done) moved(done.place, done.of, focused);
    },
  };
}

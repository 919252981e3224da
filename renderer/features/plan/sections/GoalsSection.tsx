import { PlusIcon, TasklistIcon } from "@navikt/aksel-icons";
import { useMemo } from "react";
import { pickableServices } from "../../../../shared/directory/rules.ts";
import { serviceChoices } from "../../../../shared/directory/serviceChoices.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Suggestions } from "../../../ui/Suggestions.tsx";
import { EditButton, Editing } from "../../../ui/readOnly.tsx";
import { GoalCard } from "../goals/GoalCard.tsx";
import { ADD_GOAL, goalEdits } from "../goals/goalEdits.ts";
import { SERVICE_LIST } from "../goals/MeasureDetails.tsx";
import { RESPONSIBLE_LIST } from "../goals/MeasureRow.tsx";
import { peopleAround } from "../../../../shared/case/around.ts";

/** What all rows share: names of services and of people. Made anew only when the registers or the people change. */
function useShared() {
  const t = useT();
  const { editor, registers, today } = usePlanCase();
  const directory = useEditor(registers.directory, (state) => state);
  const coordinators = useEditor(registers.coordinators, (state) => state);
  const person = useEditor(editor, (record) => record.person);
  const contacts = useEditor(editor, (record) => record.contacts);
  const participants = useEditor(editor, (record) => record.participants);
  const appointments = useEditor(editor, (record) => record.appointments);
  const choices = useMemo(() => serviceChoices(pickableServices(directory, today)), [directory, today]);
  const serviceNames = useMemo(() => new Map(directory.services.map((one) => [one.id, one.name])), [directory]);
  const responsible = useMemo(
    () => peopleAround({ person, contacts, participants, appointments }, coordinators, today, t),
    [person, contacts, participants, appointments, coordinators, today, t],
  );
  const edits = useMemo(() => goalEdits(editor, t), [editor, t]);
  return { choices, serviceNames, responsible, edits, today };
}

/** Goals, sub-goals and measures. */
export function GoalsSection() {
  const t = useT();
  const { editor } = usePlanCase();
  const goals = useEditor(editor, (record) => record.plan.goals);
  const areas = useEditor(editor, (record) => record.plan.lifeAreas);
  const { choices, serviceNames, responsible, edits, today } = useShared();
  const add = (variant: "primary" | "secondary") => (
    <EditButton id={ADD_GOAL} size="small" variant={variant} icon={<PlusIcon aria-hidden />} onClick={edits.addGoal}>
      {t.plan.addGoal}
    </EditButton>
  );
  if (goals.length === 0) {
    return (
      <EmptyState icon={<TasklistIcon />} title={t.plan.noGoals} text={t.plan.noGoalsText} action={add("secondary")} />
    );
  }
  return (
    <>
      <Suggestions id={RESPONSIBLE_LIST} options={responsible} />
      <Suggestions id={SERVICE_LIST} options={choices} />
      {goals.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === goals.length - 1}
          areas={areas}
          today={today}
          serviceNames={serviceNames}
          choices={choices}
          edits={edits}
        />
      ))}
      <Editing>
        <div className="row">
          {add("secondary")}
          <p className="small muted">{t.plan.moveHint}</p>
        </div>
      </Editing>
    </>
  );
}

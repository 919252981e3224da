import { changeoverChecklist, type Checklist } from "../../../shared/changeover/checklist.ts";
import { changeoverState, type ChangeoverState } from "../../../shared/changeover/rules.ts";
import type { Changeover } from "../../../shared/changeover/schema.ts";
import { fold } from "../../../shared/text.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

/** The two of a change by name, and what is to be done. */
export interface ChangeoverView {
  from: string;
  to: string;
  state: ChangeoverState;
  checklist: Checklist;
}

export function useChangeover(changeover: Changeover): ChangeoverView {
  const t = useT().changeover;
  const { editor, registers, today } = useCase();
  const appointments = useEditor(editor, (record) => record.appointments);
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const of = (appointmentId: string) => {
    const appointment = appointments.find(({ id }) => id === appointmentId);
    return coordinators.find(({ id }) => id === appointment?.coordinatorId);
  };
  const [from, to] = [of(changeover.fromId), of(changeover.toId)];
  const unit = (one: typeof from): string => fold((one?.unit ?? "").trim());
  return {
    from: from?.name ?? t.gone,
    to: to?.name ?? t.gone,
    state: changeoverState(changeover, today),
    checklist: changeoverChecklist(unit(from) !== unit(to)),
  };
}

/** Changes one field of the change, or several, as one named step. */
export function useChangeoverEdit(id: string): (field: string, key: string, values: Partial<Changeover>) => void {
  const t = useT().cases;
  const { editor } = useCase();
  return (field, key, values) =>
    editor.update(t.changed(field), `changeovers.${id}.${key}`, (draft) => {
      const own = draft.changeovers.find((one) => one.id === id);
      if (own) Object.assign(own, values);
    });
}

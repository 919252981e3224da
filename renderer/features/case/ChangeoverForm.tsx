import { Button } from "@navikt/ds-react";
import { useId, useState } from "react";
import type { Appointment } from "../../../shared/case/schema.ts";
import { handOver, takeBack, type HandOver } from "../../../shared/changeover/handOver.ts";
import { firstOverlap, lastDay, overlapProblems } from "../../../shared/changeover/rules.ts";
import { changeoverReason } from "../../../shared/changeover/schema.ts";
import { isBackwards } from "../../../shared/coordinator/absence.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { addDays, isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { CandidateList } from "./CandidateList.tsx";
import { useCandidates } from "./useCandidates.ts";

interface ChangeoverFormProps {
  appointment: Appointment;
  coordinator: Coordinator | undefined;
  onDone: (changeoverId: string) => void;
  onCancel: () => void;
}

function firstDraft(appointment: Appointment, coordinator: Coordinator | undefined, today: string): HandOver {
  const leavingOn = coordinator?.leavingOn ?? "";
  return {
    changeoverId: newId(),
    appointmentId: newId(),
    fromId: appointment.id,
    toCoordinatorId: "",
    reason: isIsoDate(leavingOn) && leavingOn >= today ? "leaves" : "needsChanged",
    reasonNote: "",
    ...firstOverlap(leavingOn, today),
    personsView: "",
    leaderAgreed: false,
  };
}

/** To whom, why, and the days on which both are coordinator. Decided with one click, taken back with one. */
export function ChangeoverForm({ appointment, coordinator, onDone, onCancel }: ChangeoverFormProps) {
  const t = useT();
  const { editor, today } = useCase();
  const [draft, setDraft] = useState(() => firstDraft(appointment, coordinator, today));
  const [isChecked, setIsChecked] = useState(false);
  const list = useId();
  const others = useCandidates().filter((one) => one.coordinator.id !== appointment.coordinatorId);
  const change = (values: Partial<HandOver>): void => setDraft({ ...draft, ...values });
  const oldName = coordinator?.name ?? t.cases.unknownCoordinator;
  const newName = others.find((one) => one.coordinator.id === draft.toCoordinatorId)?.coordinator.name ?? "";
  const decide = (): void => {
    setIsChecked(true);
    if (draft.toCoordinatorId === "") document.getElementById(list)?.querySelector("input")?.focus();
    else if (overlapProblems(draft).length === 0) {
      const { changeoverId } = draft;
      editor.update(t.changeover.decided, `changeovers.add.${changeoverId}`, (state) => {
        Object.assign(state, handOver(editor.get(), draft));
      });
      onDone(changeoverId);
      showToast(t.changeover.decidedToast(newName), () =>
        editor.update(t.changeover.takenBack, `changeovers.back.${changeoverId}`, (state) => {
          Object.assign(state, takeBack(editor.get(), changeoverId));
        }),
      );
    }
  };
  return (
    <div className="changeover-form">
      <Card title={t.changeover.formTitle(oldName)} lead={t.changeover.formLead}>
        <CandidateList
          id={list}
          candidates={others}
          legend={t.changeover.who}
          chosen={draft.toCoordinatorId}
          error={isChecked && draft.toCoordinatorId === "" ? t.changeover.chooseWho : undefined}
          onChoose={(toCoordinatorId) => change({ toCoordinatorId })}
        />
        <WhyAndWhen draft={draft} isChecked={isChecked} onChange={change} />
        <OverlapMeans draft={draft} oldName={oldName} newName={newName} leavingOn={coordinator?.leavingOn ?? ""} />
        <AutoTextarea
          label={t.changeover.fields.reasonNote}
          rows={1}
          value={draft.reasonNote}
          onChange={(reasonNote) => change({ reasonNote })}
        />
        <AutoTextarea
          label={t.changeover.fields.personsView}
          hint={t.changeover.personsViewHint}
          value={draft.personsView ?? ""}
          onChange={(personsView) => change({ personsView })}
        />
        <CheckField
          label={t.cases.leaderAgreed}
          hint={t.cases.leaderAgreedHint}
          checked={draft.leaderAgreed ?? false}
          onChange={(leaderAgreed) => change({ leaderAgreed })}
        />
        <div className="row">
          <Button size="small" onClick={decide}>
            {t.changeover.decide}
          </Button>
          <Button size="small" variant="tertiary" onClick={onCancel}>
            {t.app.cancel}
          </Button>
        </div>
      </Card>
    </div>
  );
}

interface PartProps {
  draft: HandOver;
  onChange: (values: Partial<HandOver>) => void;
}

function WhyAndWhen({ draft, isChecked, onChange }: PartProps & { isChecked: boolean }) {
  const t = useT();
  const { today } = useCase();
  const { overlapFrom, overlapUntil } = draft;
  const isLate = isBackwards({ from: overlapFrom, until: overlapUntil });
  return (
    <div className="grid-3">
      <SelectField
        label={t.changeover.fields.reason}
        value={draft.reason}
        options={changeoverReason.options.map((value) => ({ value, label: t.changeover.reasonWords[value] }))}
        onChange={(reason) => onChange({ reason })}
      />
      <DateField
        label={t.changeover.fields.overlapFrom}
        value={overlapFrom}
        today={today}
        {...(isChecked && overlapFrom === "" ? { error: t.changeover.badDate } : {})}
        onChange={(from) => onChange({ overlapFrom: from })}
      />
      <DateField
        label={t.changeover.fields.overlapUntil}
        hint={t.changeover.untilHint}
        value={overlapUntil}
        today={today}
        {...(isLate ? { error: t.cases.untilBeforeFrom } : {})}
        onChange={(until) => onChange({ overlapUntil: until })}
      />
    </div>
  );
}

interface MeansProps {
  draft: HandOver;
  oldName: string;
  newName: string;
  leavingOn: string;
}

/** What the days mean for who is coordinator and who can open the case. */
function OverlapMeans({ draft, oldName, newName, leavingOn }: MeansProps) {
  const t = useT().changeover;
  const last = lastDay(draft);
  if (overlapProblems(draft).length > 0 || last === "") return null;
  const from = norwegianDate(draft.overlapFrom);
  const isOverlap = last >= draft.overlapFrom;
  const tooLong = isIsoDate(leavingOn) && leavingOn < last;
  return (
    <div className="small muted" role="status">
      <p>{isOverlap ? t.means(from, norwegianDate(last)) : t.noOverlap(oldName, norwegianDate(last))}</p>
      {newName !== "" && <p>{t.alone(newName, norwegianDate(addDays(last, 1)))}</p>}
      {tooLong && <p>{t.leavesBefore(oldName, norwegianDate(leavingOn))}</p>}
    </div>
  );
}

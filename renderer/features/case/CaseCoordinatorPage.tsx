import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { PersonPlusIcon } from "@navikt/aksel-icons";
import { earlierAppointments } from "../../../shared/case/rules.ts";
import { caseRecord, type Appointment } from "../../../shared/case/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { EditButton, ReadOnly, useReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { AnswerField } from "./AnswerField.tsx";
import { AppointForm } from "./AppointForm.tsx";
import { AppointmentList } from "./AppointmentList.tsx";
import { ChangeoverForm } from "./ChangeoverForm.tsx";
import { Changeovers } from "./Changeovers.tsx";
import { focusItem } from "./focusItem.ts";

type Group = "current" | "earlier";

function groupOf(appointment: Appointment, today: string): Group {
  return earlierAppointments({ appointments: [appointment] }, today).length > 0 ? "earlier" : "current";
}

/** The coordinator track, written by the unit and read by all. */
export function CaseCoordinatorPage() {
  const t = useT();
  const mayAppoint = useMay("appoint");
  const mayEdit = useMay("editCase");
  return (
    <ReadOnly when={!mayAppoint}>
      {mayEdit && !mayAppoint && <ReadOnlyNote text={t.app.readOnly.appointments} />}
      <CoordinatorTrack />
    </ReadOnly>
  );
}

/** The wish, the answer, who it is and who it was. */
function CoordinatorTrack() {
  const t = useT().cases;
  const readOnly = useReadOnly();
  const { editor, registers, today } = useCase();
  useActiveEditor(editor);
  const appointments = useEditor(editor, (record) => record.appointments);
  const [isAppointing, setIsAppointing] = useState(false);
  // The open row stays where it is while its dates are typed, also when half a date is long past.
  const [open, setOpen] = useState<{ id: string; group: Group } | null>(null);
  const inGroup = (group: Group): Appointment[] =>
    appointments.filter((one) => (one.id === open?.id ? open.group : groupOf(one, today)) === group);
  const current = inGroup("current");
  const earlier = inGroup("earlier");
  const toggle = (group: Group) => (id: string) => setOpen(open?.id === id ? null : { id, group });
  const cancel = (): void => {
    setIsAppointing(false);
    focusSoon('[data-add="appointments"]');
  };
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const [parameters, setParameters] = useSearchParams();
  const handedOver = readOnly ? undefined : appointments.find(({ id }) => id === parameters.get("bytt"));
  useEffect(() => {
    if (handedOver?.id) focusSoon(".changeover-form :is(input, select)");
  }, [handedOver?.id]);
  const closeHandOver = (): void => setParameters({}, { replace: true });
  const formOpen = !readOnly && (isAppointing || current.length === 0);
  return (
    <div className="stack-lg">
      <WishCard />
      {readOnly && current.length === 0 && (
        <Card title={t.coordinatorNow}>
          <p className="muted">{t.noCoordinator}</p>
        </Card>
      )}
      {current.length > 0 && (
        <Card title={t.coordinatorNow}>
          <AppointmentList appointments={current} isCurrent openId={open?.id ?? null} onToggle={toggle("current")} />
          <WeightField />
          {!formOpen && (
            <div>
              <EditButton
                size="small"
                variant="tertiary"
                icon={<PersonPlusIcon aria-hidden />}
                data-add="appointments"
                onClick={() => {
                  setIsAppointing(true);
                  focusSoon(".appoint-form input:checked");
                }}
              >
                {t.appointAnother}
              </EditButton>
            </div>
          )}
        </Card>
      )}
      {handedOver && (
        <ChangeoverForm
          key={handedOver.id}
          appointment={handedOver}
          coordinator={coordinators.find(({ id }) => id === handedOver.coordinatorId)}
          onDone={(id) => {
            closeHandOver();
            focusItem("changeovers", id);
          }}
          onCancel={() => {
            closeHandOver();
            focusSoon(`[data-item="appointments.${handedOver.id}"] .appointment-actions a`);
          }}
        />
      )}
      <Changeovers />
      {formOpen && (
        <AppointForm
          hasCurrent={current.length > 0}
          onDone={(id) => {
            setIsAppointing(false);
            focusItem("appointments", id);
          }}
          {...(current.length > 0 ? { onCancel: cancel } : {})}
        />
      )}
      {earlier.length > 0 && (
        <Card title={t.coordinatorEarlier}>
          <AppointmentList
            appointments={earlier}
            isCurrent={false}
            openId={open?.id ?? null}
            onToggle={toggle("earlier")}
          />
        </Card>
      )}
    </div>
  );
}

/** What the case counts in the coordinator's load; it follows from the state until somebody says otherwise. */
function WeightField() {
  const t = useT();
  const { editor } = useCase();
  const weight = useEditor(editor, (record) => record.weight);
  return (
    <div className="track-field">
      <SelectField
        label={t.cases.weight}
        hint={t.appointment.weightHint}
        value={weight}
        options={caseRecord.shape.weight.options.map((value) => ({ value, label: t.cases.weights[value] }))}
        onChange={(value) =>
          editor.update(t.cases.changed(t.cases.weight), "weight", (draft) => {
            draft.weight = value;
          })
        }
      />
    </div>
  );
}

/** The wish comes first: it weighs heavily in the choice (HDIR veileder 13.6). */
function WishCard() {
  const t = useT().cases;
  const { editor } = useCase();
  const referrals = useEditor(editor, (record) => record.referrals);
  const wishes = referrals.map(({ wishedCoordinator }) => wishedCoordinator.trim()).filter(Boolean);
  return (
    <Card title={t.wishTitle} lead={t.wishLead}>
      {wishes.length > 0 ? (
        <ul className="wishes">
          {wishes.map((wish) => (
            <li key={wish}>
              <q>{wish}</q>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t.noWish}</p>
      )}
      <AnswerField to="coordinator" />
    </Card>
  );
}

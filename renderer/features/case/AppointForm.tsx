import { Button } from "@navikt/ds-react";
import { useId, useState } from "react";
import { Link } from "react-router";
import { isChildOutcome } from "../../../shared/assessment/criteria.ts";
import { newAppointment } from "../../../shared/case/newCase.ts";
import { childCoordinatorBar } from "../../../shared/case/rules.ts";
import type { Appointment, CaseRecord } from "../../../shared/case/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useLaw } from "../../bridge/useLaw.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { CandidateList } from "./CandidateList.tsx";
import { DeputyFields } from "./DeputyFields.tsx";
import { suggestedEnd, UntilField } from "./UntilField.tsx";
import { useCandidates } from "./useCandidates.ts";

interface AppointFormProps {
  hasCurrent: boolean;
  onDone: (id: string) => void;
  onCancel?: () => void;
}

/** Who, as what, from when. Appointed with one click, taken back with Ctrl+Z. */
export function AppointForm({ hasCurrent, onDone, onCancel }: AppointFormProps) {
  const t = useT();
  const { editor, registers } = useCase();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  if (!coordinators.some(({ active }) => active))
    return (
      <Card title={t.cases.appointTitle}>
        <p>{t.cases.noCoordinators}</p>
        <div>
          <LinkButton to={paths.coordinators} variant="secondary">
            {t.cases.toCoordinators}
          </LinkButton>
        </div>
      </Card>
    );
  const appoint = (appointment: Appointment): void => {
    editor.update(t.cases.appointed, `appointments.add.${appointment.id}`, (draft) => {
      draft.appointments.push(appointment);
    });
    onDone(appointment.id);
  };
  return <Form hasCurrent={hasCurrent} onAppoint={appoint} {...(onCancel ? { onCancel } : {})} />;
}

interface FormProps {
  hasCurrent: boolean;
  onAppoint: (appointment: Appointment) => void;
  onCancel?: () => void;
}

function Form({ hasCurrent, onAppoint, onCancel }: FormProps) {
  const t = useT();
  const { editor, registers, today } = useCase();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const person = useEditor(editor, (record) => record.person);
  const [draft, setDraft] = useState(() => firstDraft(editor.get(), hasCurrent, today));
  const [isChecked, setIsChecked] = useState(false);
  const listId = useId();
  const all = useCandidates();
  const change = (values: Partial<Appointment>): void => setDraft({ ...draft, ...values });
  const missing = isChecked && draft.coordinatorId === "" ? t.cases.chooseCoordinator : undefined;
  const submit = (): void => {
    setIsChecked(true);
    if (draft.coordinatorId !== "") onAppoint(draft);
    else document.getElementById(listId)?.querySelector("input")?.focus();
  };
  return (
    <div className="appoint-form">
      <Card title={hasCurrent ? t.cases.appointAnother : t.cases.appointTitle}>
        <TypeChoice
          value={draft.type}
          onChange={(type) => change({ type, until: suggestedEnd(draft, type, person) })}
        />
        <CandidateList
          id={listId}
          candidates={all}
          legend={t.cases.coordinatorLegend}
          chosen={draft.coordinatorId}
          error={missing}
          onChoose={(coordinatorId) => change(withoutDeputy(draft, coordinatorId))}
        />
        <AutoTextarea
          label={t.cases.wishHeard}
          hint={t.cases.wishHeardHint}
          value={draft.wishHeard}
          onChange={(wishHeard) => change({ wishHeard })}
        />
        <div className="grid-3">
          <DateField label={t.cases.from} value={draft.from} today={today} onChange={(from) => change({ from })} />
          <UntilField appointment={draft} onChange={(until) => change({ until })} />
        </div>
        <DeputyFields
          appointment={draft}
          coordinators={coordinators}
          today={today}
          onChange={(_field, values) => change(values)}
        />
        <CheckField
          label={t.cases.leaderAgreed}
          hint={t.cases.leaderAgreedHint}
          checked={draft.leaderAgreed}
          onChange={(leaderAgreed) => change({ leaderAgreed })}
        />
        <div className="row">
          <Button size="small" data-add="appointments" onClick={submit}>
            {draft.type === "childCoordinator" ? t.cases.appointChild : t.cases.appoint}
          </Button>
          {onCancel && (
            <Button size="small" variant="tertiary" onClick={onCancel}>
              {t.app.cancel}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
}

/** What was offered is what is appointed first. */
function firstDraft({ assessment, person }: CaseRecord, hasCurrent: boolean, today: string): Appointment {
  const isChild = !hasCurrent && isChildOutcome(assessment.outcome) && childCoordinatorBar(person, today) === "";
  const type = isChild ? "childCoordinator" : "coordinator";
  const draft = newAppointment(newId(), { type, coordinatorId: "", from: today });
  return { ...draft, until: suggestedEnd(draft, type, person) };
}

/** Nobody is their own deputy. */
const withoutDeputy = ({ deputyId }: Appointment, coordinatorId: string): Partial<Appointment> =>
  deputyId === coordinatorId ? { coordinatorId, deputyId: "", deputyFrom: "", deputyUntil: "" } : { coordinatorId };

/** What the two are, and why one of them may not be chosen. */
function TypeChoice({
  value,
  onChange,
}: {
  value: Appointment["type"];
  onChange: (type: Appointment["type"]) => void;
}) {
  const t = useT().cases;
  const { editor, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const id = useEditor(editor, (record) => record.id);
  const bar = childCoordinatorBar(person, today);
  const law = useLaw("coordinator");
  const childLaw = useLaw("child-coordinator");
  const coordinator = { value: "coordinator", label: t.types.coordinator, hint: t.typeMeans.coordinator(law) } as const;
  const child = {
    value: "childCoordinator",
    label: t.types.childCoordinator,
    hint: t.typeMeans.childCoordinator(childLaw),
  } as const;
  return (
    <>
      <ChoiceField
        legend={t.appointmentType}
        value={value}
        options={bar === "" ? [coordinator, child] : [coordinator]}
        onChange={onChange}
      />
      {bar !== "" && (
        <p className="case-note">
          {t.childBar[bar]} {bar === "ageUnknown" && <Link to={paths.casePeople(id)}>{t.fillInBirthDate}</Link>}
        </p>
      )}
    </>
  );
}

import { ArrowsSquarepathIcon, EnvelopeClosedIcon, PersonSuitIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { standsIn } from "../../../shared/case/access.ts";
import type { Appointment } from "../../../shared/case/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import type { LetterOccasion } from "../../../shared/letter/schema.ts";
import { handingOver } from "../../../shared/changeover/rules.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { focusIdSoon, focusSoon } from "../../ui/focusSoon.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { EditButton, useReadOnly } from "../../ui/readOnly.tsx";
import { DeputyForm, type Deputy } from "./DeputyForm.tsx";
import { focusItem } from "./focusItem.ts";

interface AppointmentActionsProps {
  appointment: Appointment;
  coordinator: Coordinator | undefined;
  name: string;
}

/** What is done with an appointment that holds, without opening it. */
export function AppointmentActions({ appointment, coordinator, name }: AppointmentActionsProps) {
  const t = useT();
  const { editor, registers, today } = useCase();
  const readOnly = useReadOnly();
  const changeovers = useEditor(editor, (record) => record.changeovers);
  const mayHandOver = !readOnly && !handingOver(changeovers, appointment);
  // Who came by a change is told of in the letters of the change.
  const isNew = !changeovers.some(({ toId }) => toId === appointment.id);
  const [isGiving, setIsGiving] = useState(false);
  const { id, deputyId, deputyFrom, deputyUntil } = appointment;
  const isOver = isIsoDate(deputyUntil) && deputyUntil < today;
  const hasDeputy = deputyId !== "" && isIsoDate(deputyFrom) && !isOver;
  const set = (label: string, deputy: Deputy): void =>
    editor.update(label, `appointments.${id}.deputy`, (draft) => {
      const own = draft.appointments.find((one) => one.id === id);
      if (own) Object.assign(own, deputy);
    });
  const give = (deputy: Deputy): void => {
    set(t.appointment.letDeputy, deputy);
    setIsGiving(false);
    focusItem("appointments", id);
    const who = registers.coordinators.get().coordinators.find((one) => one.id === deputy.deputyId);
    showToast(t.appointment.deputyGiven(who?.name ?? t.cases.unknownCoordinator), () =>
      set(t.cases.restored, { deputyId, deputyFrom, deputyUntil }),
    );
  };
  if (isGiving)
    return (
      <DeputyForm
        coordinator={coordinator}
        name={name}
        onGive={give}
        onCancel={() => {
          setIsGiving(false);
          focusIdSoon(`deputy-of-${id}`);
        }}
      />
    );
  return (
    <div className="row appointment-actions">
      {mayHandOver && (
        <LinkButton
          to={paths.caseHandOver(editor.get().id, id)}
          variant="tertiary"
          icon={<ArrowsSquarepathIcon aria-hidden />}
        >
          {t.changeover.decide}
        </LinkButton>
      )}
      {!standsIn(appointment, today) && (
        <EditButton
          id={`deputy-of-${id}`}
          size="small"
          variant="tertiary"
          icon={<PersonSuitIcon aria-hidden />}
          aria-label={t.appointment.letDeputyNamed(name)}
          onClick={() => {
            setIsGiving(true);
            focusSoon(".deputy-form select");
          }}
        >
          {t.appointment.letDeputy}
        </EditButton>
      )}
      {hasDeputy && (
        <LinkButton
          to={paths.caseDocument(editor.get().id, "handover", id)}
          variant="tertiary"
          icon={<PrinterSmallIcon aria-hidden />}
        >
          {t.appointment.printDeputyBrief}
        </LinkButton>
      )}
      {hasDeputy && <Letters occasion="deputy" appointmentId={id} label={t.appointment.deputyLetters} />}
      {isNew && <Letters occasion="appointment" appointmentId={id} label={t.complaint.letters} />}
    </div>
  );
}

interface LettersProps {
  occasion: LetterOccasion;
  appointmentId: string;
  label: string;
}

/** To the letters that tell of it, until there are any. */
function Letters({ occasion, appointmentId, label }: LettersProps) {
  const readOnly = useReadOnly();
  const record = useEditor(useCase().editor, (state) => state);
  const isTold = record.letters.some((one) => one.aboutId === appointmentId && one.occasion === occasion);
  if (readOnly || isTold) return null;
  return (
    <LinkButton
      to={paths.caseLetters(record.id, occasion)}
      variant="tertiary"
      icon={<EnvelopeClosedIcon aria-hidden />}
    >
      {label}
    </LinkButton>
  );
}

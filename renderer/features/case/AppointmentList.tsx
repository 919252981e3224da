import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { childCoordinatorBar } from "../../../shared/case/rules.ts";
import type { Appointment } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { AppointmentActions } from "./AppointmentActions.tsx";
import { AwayTags } from "./AwayTags.tsx";
import { DeputyTag } from "./DeputyTag.tsx";
import { DeputyFields } from "./DeputyFields.tsx";
import { focusItem } from "./focusItem.ts";
import { ItemRow } from "./ItemRow.tsx";
import { UntilField } from "./UntilField.tsx";
import { useCaseItems } from "./useCaseItems.ts";

interface AppointmentListProps {
  appointments: readonly Appointment[];
  isCurrent: boolean;
  openId: string | null;
  onToggle: (id: string) => void;
}

/** Appointments, each opened in place to be corrected or ended. */
export function AppointmentList({ appointments, isCurrent, openId, onToggle }: AppointmentListProps) {
  const t = useT().cases;
  const { registers } = useCase();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const items = useCaseItems("appointments", {
    added: t.appointed,
    removed: t.appointmentRemoved,
    moved: t.appointmentRemoved,
  });
  return (
    <ul className="items">
      {appointments.map((appointment) => {
        const coordinator = coordinators.find(({ id }) => id === appointment.coordinatorId);
        const name = coordinator?.name ?? t.unknownCoordinator;
        return (
          <ItemRow
            key={appointment.id}
            list="appointments"
            id={appointment.id}
            label={name}
            meta={<AppointmentMeta appointment={appointment} coordinator={coordinator} />}
            tags={<AppointmentTags appointment={appointment} isCurrent={isCurrent} coordinators={coordinators} />}
            below={isCurrent && <AppointmentActions appointment={appointment} coordinator={coordinator} name={name} />}
            open={openId === appointment.id}
            onToggle={() => onToggle(appointment.id)}
            onRemove={() => items.remove(appointment.id)}
          >
            <AppointmentFields
              appointment={appointment}
              coordinators={coordinators}
              onChange={(field, values) => items.change(appointment.id, field, values)}
            />
          </ItemRow>
        );
      })}
    </ul>
  );
}

function AppointmentMeta({
  appointment,
  coordinator,
}: {
  appointment: Appointment;
  coordinator: Coordinator | undefined;
}) {
  const t = useT().cases;
  const { from, until } = appointment;
  const period = until ? t.fromUntil(norwegianDate(from), norwegianDate(until)) : t.fromOn(norwegianDate(from));
  return [coordinator?.title, coordinator?.unit, coordinator?.phone, from ? period : ""].filter(Boolean).join(" · ");
}

interface AppointmentTagsProps {
  appointment: Appointment;
  isCurrent: boolean;
  coordinators: readonly Coordinator[];
}

function AppointmentTags({ appointment, isCurrent, coordinators }: AppointmentTagsProps) {
  const t = useT().cases;
  const { editor, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const mayAppoint = useMay("appoint");
  const coordinator = coordinators.find(({ id }) => id === appointment.coordinatorId);
  const isTooOld = appointment.type === "childCoordinator" && childCoordinatorBar(person, today) === "adult";
  return (
    <>
      <Tag size="small" variant="outline" data-color="neutral">
        {t.types[appointment.type]}
      </Tag>
      {isCurrent && isIsoDate(appointment.from) && appointment.from > today && (
        <Tag size="small" variant="moderate" data-color="info">
          {t.beginsLater}
        </Tag>
      )}
      {isCurrent && mayAppoint && coordinator && <AwayTags coordinator={coordinator} />}
      {isCurrent && <DeputyTag appointment={appointment} coordinators={coordinators} />}
      {isCurrent && isTooOld && (
        <Tag size="small" variant="moderate" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {t.over18}
        </Tag>
      )}
    </>
  );
}

interface AppointmentFieldsProps {
  appointment: Appointment;
  coordinators: readonly Coordinator[];
  onChange: (field: string, values: Partial<Appointment>) => void;
}

function AppointmentFields({ appointment, coordinators, onChange }: AppointmentFieldsProps) {
  const t = useT().cases;
  const { today } = useCase();
  return (
    <div className="stack">
      <div className="grid-3">
        <DateField
          label={t.from}
          value={appointment.from}
          today={today}
          onChange={(from) => onChange(t.from, { from })}
        />
        <UntilField appointment={appointment} onChange={(until) => onChange(t.until, { until })} />
      </div>
      <DeputyFields appointment={appointment} coordinators={coordinators} today={today} onChange={onChange} />
      <AutoTextarea
        label={t.wishHeard}
        hint={t.wishHeardHint}
        value={appointment.wishHeard}
        onChange={(wishHeard) => onChange(t.wishHeardShort, { wishHeard })}
      />
      <CheckField
        label={t.leaderAgreed}
        hint={t.leaderAgreedHint}
        checked={appointment.leaderAgreed}
        onChange={(leaderAgreed) => onChange(t.leaderAgreed, { leaderAgreed })}
      />
      {appointment.until === "" && (
        <div>
          <EditButton
            size="small"
            variant="secondary"
            onClick={() => {
              onChange(t.until, { until: today });
              focusItem("appointments", appointment.id);
            }}
          >
            {t.endToday}
          </EditButton>
        </div>
      )}
    </div>
  );
}

import { PersonSuitFillIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { standsIn } from "../../../shared/case/access.ts";
import type { Appointment } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";

interface DeputyTagProps {
  appointment: Appointment;
  coordinators: readonly Coordinator[];
}

/** Who stands in now or will, and when it ends by itself. */
export function DeputyTag({ appointment, coordinators }: DeputyTagProps) {
  const t = useT();
  const { today } = useCase();
  const { deputyId, deputyFrom, deputyUntil } = appointment;
  const name = coordinators.find(({ id }) => id === deputyId)?.name ?? t.cases.unknownCoordinator;
  const isComing = deputyId !== "" && isIsoDate(deputyFrom) && deputyFrom > today;
  if (!isComing && !standsIn(appointment, today)) return null;
  const until = isIsoDate(deputyUntil) ? norwegianDate(deputyUntil) : "";
  return (
    <Tag size="small" variant="moderate" data-color="info" icon={<PersonSuitFillIcon aria-hidden />}>
      {isComing ? t.appointment.deputyComing(name, norwegianDate(deputyFrom)) : t.appointment.deputyTag(name, until)}
    </Tag>
  );
}

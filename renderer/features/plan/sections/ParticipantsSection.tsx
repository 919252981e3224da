import { CheckmarkCircleIcon, CircleSlashIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { Participant } from "../../../../shared/case/schema.ts";
import { consentCovers } from "../../../../shared/consent/rules.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/Card.tsx";

const icons = {
  covered: <CheckmarkCircleIcon aria-hidden />,
  limited: <ExclamationmarkTriangleIcon aria-hidden />,
  notCovered: <CircleSlashIcon aria-hidden />,
};

function ParticipantLine({ participant }: { participant: Participant }) {
  const t = useT();
  const { editor, registers, today } = usePlanCase();
  const record = useEditor(editor, (state) => state);
  const services = useEditor(registers.directory, (state) => state.services);
  const { serviceId, name, role } = participant;
  const service = services.find((one) => one.id === serviceId)?.name ?? participant.serviceName;
  const cover = service ? consentCovers(record, serviceId, service, today) : null;
  return (
    <li>
      <p>
        <strong>{name || service}</strong>
        {[role, name ? service : ""].filter(Boolean).map((text) => `, ${text}`)}
      </p>
      {participant.contribution && <p>{t.plan.contributes(participant.contribution)}</p>}
      {cover && (
        <p className="small muted plan-cover">
          {icons[cover]}
          {t.plan.covered[cover]}
        </p>
      )}
    </li>
  );
}

/** Who takes part, what each contributes, and whether the consent reaches them. */
export function ParticipantsSection() {
  const t = useT();
  const { editor } = usePlanCase();
  const participants = useEditor(editor, (state) => state.participants);
  return (
    <Card>
      {participants.length === 0 && <p>{t.plan.noParticipants}</p>}
      {participants.length > 0 && (
        <ul className="hairlines">
          {participants.map((participant) => (
            <ParticipantLine key={participant.id} participant={participant} />
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.caseParticipants(editor.get().id)}>{t.plan.toParticipants}</Link>
      </p>
    </Card>
  );
}

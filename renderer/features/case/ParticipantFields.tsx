import type { Participant } from "../../../shared/case/schema.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface ParticipantFieldsProps {
  participant: Participant;
  services: readonly Service[];
  onChange: (field: string, values: Partial<Participant>) => void;
}

const attendances: readonly Participant["attendance"][] = ["regular", "asNeeded"];

/** Closed-down services are kept for those who have them, also when they are gone from the directory. */
function choices(services: readonly Service[], participant: Participant): { value: string; label: string }[] {
  const { compare } = new Intl.Collator("nb");
  const chosen = participant.serviceId;
  const offered = services
    .filter(({ id, closedDown }) => !closedDown || id === chosen)
    .map(({ id, name, unit }) => ({ value: id, label: unit && unit !== name ? `${name} (${unit})` : name }))
    .sort((a, b) => compare(a.label, b.label));
  const isGone = chosen !== "" && !offered.some(({ value }) => value === chosen);
  return isGone ? [{ value: chosen, label: participant.serviceName }, ...offered] : offered;
}

export function ParticipantFields({ participant, services, onChange }: ParticipantFieldsProps) {
  const t = useT().cases;
  const pickService = (serviceId: string): void => {
    const service = services.find(({ id }) => id === serviceId);
    const phone = participant.phone || (service?.phone ?? "");
    onChange(t.service, service ? { serviceId, serviceName: service.name, phone } : { serviceId: "" });
  };
  return (
    <div className="stack">
      <div className="grid-3">
        <TextField label={t.name} value={participant.name} onChange={(name) => onChange(t.name, { name })} />
        <TextField
          label={t.role}
          hint={t.roleHint}
          value={participant.role}
          onChange={(role) => onChange(t.role, { role })}
        />
        <TextField
          label={t.phone}
          type="tel"
          value={participant.phone}
          onChange={(phone) => onChange(t.phone, { phone })}
        />
      </div>
      <div className="grid-2">
        <SelectField
          label={t.service}
          value={participant.serviceId}
          options={[{ value: "", label: t.serviceTyped }, ...choices(services, participant)]}
          onChange={pickService}
        />
        {participant.serviceId === "" && (
          <TextField
            label={t.serviceName}
            hint={t.serviceNameHint}
            value={participant.serviceName}
            onChange={(name) => onChange(t.serviceName, { serviceName: name })}
          />
        )}
      </div>
      <AutoTextarea
        label={t.contribution}
        hint={t.contributionHint}
        value={participant.contribution}
        onChange={(contribution) => onChange(t.contribution, { contribution })}
      />
      <div className="inline-choice">
        <ChoiceField
          legend={t.attendanceLegend}
          value={participant.attendance}
          options={attendances.map((value) => ({ value, label: t.attendance[value] }))}
          onChange={(attendance) => onChange(t.attendanceLegend, { attendance })}
        />
      </div>
    </div>
  );
}

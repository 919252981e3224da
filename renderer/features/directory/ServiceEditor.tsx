import { TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { memo, type KeyboardEvent } from "react";
import { norwegianDate } from "../../../shared/dates.ts";
import { textLimits, type TextField as TextFieldName } from "../../../shared/directory/importFields.ts";
import { readablePhone } from "../../../shared/directory/phone.ts";
import { isHidden } from "../../../shared/directory/rules.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EditButton, useReadOnly } from "../../ui/readOnly.tsx";
import type { ServiceEdits } from "./useServiceEdits.ts";

export const TARGET_GROUPS = "directory-target-groups";
export const UNITS = "directory-units";

interface ServiceEditorProps {
  service: Service;
  today: string;
  edits: ServiceEdits;
  onDone: (id: string) => void;
  onRemove: (id: string) => void;
}

/** All fields of one service, saved as they are written. Esc or "Ferdig" closes it. */
export const ServiceEditor = memo(function ServiceEditor({
  service,
  today,
  edits,
  onDone,
  onRemove,
}: ServiceEditorProps) {
  const t = useT();
  const { id } = service;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onDone(id);
  };
  return (
    <div id={`service-${id}`} className="service-editor" onKeyDown={escape}>
      <WhatAndWho service={service} edits={edits} />
      <HowToReach service={service} edits={edits} />
      <div className="service-fields">
        <DateField
          label={t.directory.fields.confirmedOn}
          value={service.confirmedOn}
          today={today}
          onChange={(value) => edits.set(id, "confirmedOn", value)}
        />
        <TextField
          label={t.directory.fields.confirmedBy}
          value={service.confirmedBy}
          onChange={(value) => edits.set(id, "confirmedBy", value)}
        />
        <div className="half">
          <CheckField
            label={t.directory.fields.closedDown}
            hint={t.directory.hints.closedDown}
            checked={service.closedDown}
            onChange={(closedDown) => edits.setClosedDown(id, closedDown)}
          />
        </div>
      </div>
      <div className="service-editor-foot">
        <Button size="small" variant="secondary" onClick={() => onDone(id)}>
          {t.directory.done}
        </Button>
        <EditButton
          size="small"
          variant="tertiary"
          data-color="danger"
          icon={<TrashIcon aria-hidden />}
          onClick={() => onRemove(id)}
        >
          {t.directory.remove}
        </EditButton>
        <p className="small muted num">
          {!service.closedDown && isHidden(service, today) && `${t.directory.hiddenNote} `}
          {service.editedOn && t.directory.editedOn(norwegianDate(service.editedOn))}
        </p>
      </div>
    </div>
  );
});

interface PartProps {
  service: Service;
  edits: ServiceEdits;
}

/** What every text field of a service has in common. */
function useText({ service, edits }: PartProps) {
  const t = useT();
  return (field: TextFieldName) => ({
    label: t.directory.fields[field],
    value: service[field],
    maxLength: textLimits[field],
    onChange: (text: string) => edits.set(service.id, field, text),
  });
}

function WhatAndWho(props: PartProps) {
  const t = useT();
  const text = useText(props);
  const { service, edits } = props;
  const ageOrder = service.ageFrom !== null && service.ageTo !== null && service.ageTo < service.ageFrom;
  return (
    <div className="service-fields">
      <div className="half">
        <TextField
          {...text("name")}
          id={`service-${service.id}-name`}
          error={service.name.trim() === "" ? t.directory.nameMissing : undefined}
        />
      </div>
      <TextField {...text("alias")} />
      <div className="service-ages">
        <NumberField
          label={t.directory.fields.ageFrom}
          value={service.ageFrom}
          min={0}
          max={120}
          wrong={t.directory.ageWrong}
          onChange={(age) => edits.set(service.id, "ageFrom", age)}
        />
        <NumberField
          label={t.directory.fields.ageTo}
          value={service.ageTo}
          min={0}
          max={120}
          wrong={t.directory.ageWrong}
          error={ageOrder ? t.directory.ageOrder : undefined}
          onChange={(age) => edits.set(service.id, "ageTo", age)}
        />
      </div>
      <div className="half">
        <TextField {...text("targetGroup")} list={TARGET_GROUPS} />
      </div>
      <div className="half">
        <TextField {...text("unit")} list={UNITS} />
      </div>
      <div className="wide">
        <AutoTextarea {...text("content")} hint={t.directory.hints.content} />
      </div>
    </div>
  );
}

function HowToReach(props: PartProps) {
  const t = useT();
  const text = useText(props);
  const { service, edits } = props;
  const readOnly = useReadOnly();
  return (
    <div className="service-fields">
      <div
        onBlur={() => {
          const readable = readablePhone(service.phone);
          if (!readOnly && readable !== service.phone) edits.set(service.id, "phone", readable);
        }}
      >
        <TextField {...text("phone")} type="tel" />
      </div>
      <TextField {...text("email")} />
      <TextField {...text("website")} />
      <TextField {...text("openingHours")} />
      <div className="half">
        <TextField {...text("visitingAddress")} />
      </div>
      <div className="half">
        <AutoTextarea {...text("howToApply")} rows={1} />
      </div>
      <div className="wide">
        <AutoTextarea {...text("localTips")} hint={t.directory.hints.localTips} rows={1} />
      </div>
    </div>
  );
}

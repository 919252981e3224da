import { TrashIcon } from "@navikt/aksel-icons";
import { Chips } from "@navikt/ds-react";
import { useState } from "react";
import type { ConsentService, ConsentTopic } from "../../../shared/consent/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton, useReadOnly } from "../../ui/readOnly.tsx";

export const topics: readonly ConsentTopic[] = [
  "plan",
  "health",
  "functioning",
  "education",
  "work",
  "economy",
  "housing",
  "family",
  "childWelfare",
];
const decisions: readonly ConsentService["decision"][] = ["undecided", "allowed", "limited", "notAllowed"];

interface ServiceRowProps {
  row: ConsentService;
  today: string;
  list: string;
  onName: (text: string) => void;
  onChange: (field: string, recipe: (row: ConsentService) => void) => void;
  onRemove: () => void;
}

/** What can be shared: nothing chosen means what is necessary at any time. */
function TopicChips({ row, onChange }: Pick<ServiceRowProps, "row" | "onChange">) {
  const t = useT();
  const toggle = (topic: ConsentTopic): void =>
    onChange("topics", (draft) => {
      draft.topics = draft.topics.includes(topic)
        ? draft.topics.filter((one) => one !== topic)
        : topics.filter((one) => one === topic || draft.topics.includes(one));
    });
  const readOnly = useReadOnly();
  const name = row.name.trim() || t.consent.unnamedService;
  if (readOnly)
    return (
      <div className="consent-topics">
        <p className="consent-label">{t.consent.topics}</p>
        <p>{row.topics.map((topic) => t.consent.topic[topic]).join(", ") || t.consent.topicsAll}</p>
      </div>
    );
  return (
    <div className="consent-topics">
      <p className="consent-label" aria-hidden="true">
        {t.consent.topics}
      </p>
      <Chips size="small" aria-label={t.consent.topicsFor(name)}>
        {topics.map((topic) => (
          <Chips.Toggle key={topic} selected={row.topics.includes(topic)} onClick={() => toggle(topic)}>
            {t.consent.topic[topic]}
          </Chips.Toggle>
        ))}
      </Chips>
      {row.topics.length === 0 && <p className="field-hint">{t.consent.topicsAll}</p>}
    </div>
  );
}

/** What few services need: an end date of their own, a named person. Shown when set or asked for. */
function ServiceExtras({ row, today, onChange }: Pick<ServiceRowProps, "row" | "today" | "onChange">) {
  const t = useT();
  const [untilOpen, setUntilOpen] = useState(false);
  const [personOpen, setPersonOpen] = useState(false);
  const until = untilOpen || row.until !== "";
  const person = personOpen || row.namedPerson !== "";
  if (row.decision === "notAllowed" && !until && !person) return null;
  const open = (field: "until" | "person", show: () => void): void => {
    show();
    focusIdSoon(fieldId(`${field}-${row.id}`));
  };
  return (
    <div className="consent-extras">
      {until && (
        <DateField
          id={fieldId(`until-${row.id}`)}
          label={t.consent.ownUntil}
          value={row.until}
          today={today}
          onChange={(value) =>
            onChange("until", (draft) => {
              draft.until = value;
            })
          }
        />
      )}
      {person && (
        <div className="consent-named">
          <TextField
            id={fieldId(`person-${row.id}`)}
            label={t.consent.namedPerson}
            value={row.namedPerson}
            onChange={(text) =>
              onChange("namedPerson", (draft) => {
                draft.namedPerson = text;
              })
            }
          />
        </div>
      )}
      {!until && (
        <EditButton size="xsmall" variant="tertiary" onClick={() => open("until", () => setUntilOpen(true))}>
          {t.consent.addOwnUntil}
        </EditButton>
      )}
      {!person && (
        <EditButton size="xsmall" variant="tertiary" onClick={() => open("person", () => setPersonOpen(true))}>
          {t.consent.addNamedPerson}
        </EditButton>
      )}
    </div>
  );
}

/** One service of the form. Limits show when the answer is "limited", a named person only when wanted. */
export function ServiceRow({ row, today, list, onName, onChange, onRemove }: ServiceRowProps) {
  const t = useT();
  const name = row.name.trim() || t.consent.unnamedService;
  return (
    <div className="consent-service" role="group" aria-label={name}>
      <div className="consent-service-line">
        <TextField
          id={fieldId(`name-${row.id}`)}
          label={t.consent.serviceName}
          value={row.name}
          list={list}
          onChange={onName}
        />
        <SelectField
          id={fieldId(`decision-${row.id}`)}
          label={t.consent.decisionFor}
          value={row.decision}
          options={decisions.map((value) => ({ value, label: t.consent.decision[value] }))}
          onChange={(decision) =>
            onChange("decision", (draft) => {
              draft.decision = decision;
            })
          }
        />
        <EditButton
          className="consent-row-remove"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t.consent.removeService(name)} />}
          onClick={onRemove}
        />
      </div>
      {row.decision !== "notAllowed" && <TopicChips row={row} onChange={onChange} />}
      {(row.decision === "limited" || row.limits !== "") && (
        <AutoTextarea
          id={fieldId(`limits-${row.id}`)}
          label={t.consent.limits}
          value={row.limits}
          onChange={(text) =>
            onChange("limits", (draft) => {
              draft.limits = text;
            })
          }
        />
      )}
      <ServiceExtras row={row} today={today} onChange={onChange} />
    </div>
  );
}

import type { ContactEntry } from "../../../shared/contactLog/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";
import { ItemRow } from "./ItemRow.tsx";
import { contactChannels } from "./personChoices.ts";

interface ContactEntryRowProps {
  entry: ContactEntry;
  people: string;
  open: boolean;
  onToggle: () => void;
  onChange: (field: string, values: Partial<ContactEntry>) => void;
  onRemove: () => void;
}

/** One contact: read where it stands, opened to be changed. */
export function ContactEntryRow({ entry, people, open, onToggle, onChange, onRemove }: ContactEntryRowProps) {
  const t = useT().contactLog;
  const { today } = useCase();
  const label = entry.with || t.nobody;
  const facts = [norwegianDate(entry.on), t.channels[entry.channel], entry.by && t.writtenBy(entry.by)];
  return (
    <ItemRow
      list="contactLog"
      id={entry.id}
      label={label}
      meta={
        <>
          <span className="num">{facts.filter(Boolean).join(" · ")}</span>
          {!open && entry.about && <span className="contact-about">{entry.about}</span>}
        </>
      }
      open={open}
      onToggle={onToggle}
      onRemove={onRemove}
    >
      <div className="stack">
        <div className="grid-3">
          <DateField
            label={t.fields.on}
            value={entry.on}
            today={today}
            {...futureError(entry.on, today, t.inFuture)}
            onChange={(on) => onChange(t.fields.on, { on })}
          />
          <SelectField
            label={t.fields.channel}
            value={entry.channel}
            options={contactChannels.map((value) => ({ value, label: t.channels[value] }))}
            onChange={(channel) => onChange(t.fields.channel, { channel })}
          />
          <TextField
            label={t.fields.with}
            list={people}
            value={entry.with}
            onChange={(whom) => onChange(t.fields.with, { with: whom })}
          />
        </div>
        <AutoTextarea
          label={t.fields.about}
          value={entry.about}
          onChange={(about) => onChange(t.fields.about, { about })}
        />
        <TextField label={t.fields.by} value={entry.by} onChange={(by) => onChange(t.fields.by, { by })} />
      </div>
    </ItemRow>
  );
}

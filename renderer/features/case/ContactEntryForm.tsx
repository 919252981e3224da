import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import { newContactEntry } from "../../../shared/contactLog/newestFirst.ts";
import type { ContactEntry } from "../../../shared/contactLog/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { contactChannels } from "./personChoices.ts";

interface ContactEntryFormProps {
  /** Id of the list of people to pick from. */
  people: string;
  onAdd: (entry: ContactEntry) => void;
}

/** With whom, what about, Enter: today, by the one who writes. With nothing typed it opens an empty entry. */
export function ContactEntryForm({ people, onAdd }: ContactEntryFormProps) {
  const t = useT().contactLog;
  const { today } = useCase();
  const by = useSession().status.user?.name ?? "";
  const [whom, setWhom] = useState("");
  const [about, setAbout] = useState("");
  const [channel, setChannel] = useState<ContactEntry["channel"]>("phone");
  const form = useRef<HTMLFormElement>(null);
  const add = (): void => {
    const entry = { ...newContactEntry(newId(), today, by), channel, with: whom.trim(), about: about.trim() };
    onAdd(entry);
    setWhom("");
    setAbout("");
    if (entry.with !== "" || entry.about !== "") form.current?.querySelector("input")?.focus();
  };
  return (
    <form
      ref={form}
      className="contact-entry"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t.fields.with} list={people} value={whom} onChange={setWhom} />
      <TextField label={t.fields.about} maxLength={1000} value={about} onChange={setAbout} />
      <SelectField
        label={t.fields.channel}
        value={channel}
        options={contactChannels.map((value) => ({ value, label: t.channels[value] }))}
        onChange={setChannel}
      />
      <Button size="small" type="submit" icon={<PlusIcon aria-hidden />} data-add="contactLog">
        {t.add}
      </Button>
    </form>
  );
}

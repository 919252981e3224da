import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { newContact } from "../../../shared/case/newCase.ts";
import type { Contact, NewCase } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { mandates, responsibilities } from "./personChoices.ts";

const MOST = 20;
const deciders: readonly Contact["relation"][] = [
  "parent",
  "guardian",
  "fosterParent",
  "childWelfare",
  "legalGuardian",
  "proxy",
];
const byMandate = (relation: Contact["relation"]): boolean => relation === "legalGuardian" || relation === "proxy";

interface MorePersonFieldsProps extends Pick<NewCase, "person" | "contacts"> {
  onChange: (values: Partial<NewCase>) => void;
}

/** What a report may also tell of the person (`domain.md` 2.4): opened when it does. */
export function MorePersonFields({ person, contacts, onChange }: MorePersonFieldsProps) {
  const t = useT().cases;
  const hint = person.addressProtection === "none" ? {} : { hint: t.addressProtectedHint };
  const change = (id: string, values: Partial<Contact>): void =>
    onChange({ contacts: contacts.map((one) => (one.id === id ? { ...one, ...values } : one)) });
  return (
    <details className="more">
      <summary>{t.moreAboutPerson}</summary>
      <div className="stack">
        <div className="grid-2">
          <TextField
            label={t.address}
            maxLength={1000}
            value={person.address}
            {...hint}
            onChange={(address) => onChange({ person: { ...person, address } })}
          />
          <TextField
            label={t.generalPractitioner}
            value={person.generalPractitioner}
            onChange={(generalPractitioner) => onChange({ person: { ...person, generalPractitioner } })}
          />
        </div>
        {contacts.map((contact) => (
          <Decider
            key={contact.id}
            contact={contact}
            onChange={(values) => change(contact.id, values)}
            onRemove={() => {
              onChange({ contacts: contacts.filter(({ id }) => id !== contact.id) });
              focusSoon("[data-add-guardian]");
            }}
          />
        ))}
        {contacts.length < MOST && (
          <div>
            <Button
              size="small"
              variant="tertiary"
              icon={<PlusIcon aria-hidden />}
              data-add-guardian=""
              onClick={() => {
                const contact = newContact(newId());
                onChange({ contacts: [...contacts, contact] });
                focusSoon(`#guardian-${contact.id}`);
              }}
            >
              {t.addGuardian}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

interface DeciderProps {
  contact: Contact;
  onChange: (values: Partial<Contact>) => void;
  onRemove: () => void;
}

function Decider({ contact, onChange, onRemove }: DeciderProps) {
  const t = useT().cases;
  const { relation } = contact;
  return (
    <fieldset className="checks stack">
      <legend>{contact.name.trim() || t.guardiansLegend}</legend>
      <div className="grid-2">
        <TextField
          id={`guardian-${contact.id}`}
          label={t.name}
          value={contact.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField label={t.phone} type="tel" value={contact.phone} onChange={(phone) => onChange({ phone })} />
        <SelectField
          label={t.relation}
          value={relation}
          options={deciders.map((value) => ({ value, label: t.relations[value] }))}
          onChange={(to) =>
            onChange({
              relation: to,
              ...(byMandate(to) ? { parentalResponsibility: "none" } : { guardianMandate: "none" }),
            })
          }
        />
        {byMandate(relation) ? (
          <SelectField
            label={t.guardianMandate}
            value={contact.guardianMandate}
            options={mandates.map((value) => ({ value, label: t.mandates[value] }))}
            onChange={(guardianMandate) => onChange({ guardianMandate })}
          />
        ) : (
          <SelectField
            label={t.parentalResponsibility}
            value={contact.parentalResponsibility}
            options={responsibilities.map((value) => ({ value, label: t.responsibilities[value] }))}
            onChange={(parentalResponsibility) => onChange({ parentalResponsibility })}
          />
        )}
      </div>
      <div>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          onClick={onRemove}
        >
          {t.removeGuardian(contact.name.trim())}
        </Button>
      </div>
    </fieldset>
  );
}

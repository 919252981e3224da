import { PlusIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { addressMayShow } from "../../../shared/case/protection.ts";
import { newContact } from "../../../shared/case/newCase.ts";
import type { Contact } from "../../../shared/case/schema.ts";
import { alike } from "../../../shared/text.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { focusItem } from "./focusItem.ts";
import { ItemList } from "./ItemList.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { mandates, relations, responsibilities } from "./personChoices.ts";
import { useCaseItems } from "./useCaseItems.ts";
import { usePerson } from "./usePerson.ts";

/** Family, verge and others close to the person. */
export function ContactsCard() {
  const t = useT().cases;
  const mayShow = addressMayShow(usePerson().person);
  const contacts = useCaseItems("contacts", {
    added: t.contactAdded,
    removed: t.contactRemoved,
    moved: t.contactMoved,
  });
  const referrals = useEditor(useCase().editor, (record) => record.referrals);
  // Who reported as family is mostly somebody to call, and often the one who signs.
  const relatives = referrals.filter(
    ({ reporter, reporterName }, index) =>
      reporter === "family" &&
      reporterName.trim() !== "" &&
      !contacts.items.some(({ name }) => alike(name, reporterName)) &&
      !referrals.slice(0, index).some((other) => alike(other.reporterName, reporterName)),
  );
  return (
    <Card title={t.contactsTitle} lead={t.contactsLead}>
      <ItemList
        list="contacts"
        items={contacts.items}
        addLabel={t.addContact}
        empty={t.noContacts}
        onAdd={() => {
          const contact = newContact(newId());
          contacts.add(contact);
          return contact.id;
        }}
        renderItem={(contact, { open, toggle, isFirst, isLast }) => (
          <ItemRow
            key={contact.id}
            list="contacts"
            id={contact.id}
            label={contact.name || t.unnamedContact}
            meta={[t.relations[contact.relation], mayShow ? contact.phone : ""].filter(Boolean).join(" · ")}
            tags={<ContactTags contact={contact} />}
            open={open}
            onToggle={toggle}
            onRemove={() => contacts.remove(contact.id)}
            onMove={(by) => contacts.move(contact.id, by)}
            isFirst={isFirst}
            isLast={isLast}
          >
            <ContactFields contact={contact} onChange={(field, values) => contacts.change(contact.id, field, values)} />
          </ItemRow>
        )}
      >
        {relatives.map((one) => (
          <EditButton
            key={one.id}
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => {
              const contact = { ...newContact(newId()), name: one.reporterName.trim(), phone: one.reporterPhone };
              contacts.add(contact);
              focusItem("contacts", contact.id);
            }}
          >
            {t.addReporter(one.reporterName.trim())}
          </EditButton>
        ))}
      </ItemList>
    </Card>
  );
}

function ContactTags({ contact }: { contact: Contact }) {
  const t = useT().cases;
  const tags = [
    contact.parentalResponsibility === "none" ? "" : t.responsibilityTag[contact.parentalResponsibility],
    contact.guardianMandate === "none" ? "" : t.mandateTag[contact.guardianMandate],
    contact.nearestKin ? t.nearestKinTag : "",
  ].filter(Boolean);
  return tags.map((tag) => (
    <Tag key={tag} size="xsmall" variant="outline" data-color="neutral">
      {tag}
    </Tag>
  ));
}

interface ContactFieldsProps {
  contact: Contact;
  onChange: (field: string, values: Partial<Contact>) => void;
}

function ContactFields({ contact, onChange }: ContactFieldsProps) {
  const t = useT().cases;
  const { today } = useCase();
  const asksMandate = ["legalGuardian", "proxy"].includes(contact.relation) || contact.guardianMandate !== "none";
  return (
    <div className="stack">
      <div className="grid-3">
        <TextField label={t.name} value={contact.name} onChange={(name) => onChange(t.name, { name })} />
        <SelectField
          label={t.relation}
          value={contact.relation}
          options={relations.map((value) => ({ value, label: t.relations[value] }))}
          onChange={(relation) => onChange(t.relation, { relation })}
        />
        <TextField
          label={t.phone}
          type="tel"
          value={contact.phone}
          onChange={(phone) => onChange(t.phone, { phone })}
        />
      </div>
      <div className="grid-3">
        <SelectField
          label={t.parentalResponsibility}
          value={contact.parentalResponsibility}
          options={responsibilities.map((value) => ({ value, label: t.responsibilities[value] }))}
          onChange={(parentalResponsibility) => onChange(t.parentalResponsibility, { parentalResponsibility })}
        />
        <TextField
          label={t.address}
          maxLength={1000}
          value={contact.address}
          onChange={(address) => onChange(t.address, { address })}
        />
      </div>
      {asksMandate && (
        <div className="grid-3">
          <SelectField
            label={t.guardianMandate}
            value={contact.guardianMandate}
            options={mandates.map((value) => ({ value, label: t.mandates[value] }))}
            onChange={(guardianMandate) => onChange(t.guardianMandate, { guardianMandate })}
          />
          <DateField
            label={t.mandateOn}
            value={contact.mandateOn}
            today={today}
            onChange={(mandateOn) => onChange(t.mandateOn, { mandateOn })}
          />
          <CheckField
            label={t.mandateSeen}
            checked={contact.mandateSeen}
            onChange={(mandateSeen) => onChange(t.mandateSeen, { mandateSeen })}
          />
        </div>
      )}
      <CheckField
        label={t.nearestKin}
        hint={t.nearestKinHint}
        checked={contact.nearestKin}
        onChange={(nearestKin) => onChange(t.nearestKin, { nearestKin })}
      />
      <AutoTextarea
        label={t.mayKnow}
        hint={t.mayKnowHint}
        value={contact.mayKnow}
        onChange={(mayKnow) => onChange(t.mayKnowShort, { mayKnow })}
      />
    </div>
  );
}

import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  PersonGroupIcon,
  XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { addressMayShow } from "../../../shared/case/protection.ts";
import { newParticipant } from "../../../shared/case/newCase.ts";
import type { CaseRecord, Contact, Participant } from "../../../shared/case/schema.ts";
import { consentCovers } from "../../../shared/consent/rules.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { focusItem } from "./focusItem.ts";
import { ItemList } from "./ItemList.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { ParticipantFields } from "./ParticipantFields.tsx";
import { useCaseItems } from "./useCaseItems.ts";

/** Those who take part in the plan work, and whether a consent covers their service. */
export function ParticipantsPage() {
  const { editor, registers, today } = useCase();
  const t = useT().cases;
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  const services = useEditor(registers.directory, (directory) => directory.services);
  const participants = useCaseItems("participants", {
    added: t.participantAdded,
    removed: t.participantRemoved,
    moved: t.participantMoved,
  });
  const add = (values: Partial<Participant>): string => {
    const participant = { ...newParticipant(newId()), ...values };
    participants.add(participant);
    return participant.id;
  };
  return (
    <Card title={t.participantsTitle} lead={t.participantsLead}>
      <ItemList
        list="participants"
        items={participants.items}
        addLabel={t.addParticipant}
        empty={t.noParticipants}
        onAdd={() => add({})}
        renderItem={(participant, { open, toggle, isFirst, isLast }) => (
          <ItemRow
            key={participant.id}
            list="participants"
            id={participant.id}
            label={participant.name || t.unnamedParticipant}
            meta={metaOf(
              addressMayShow(record.person) ? participant : { ...participant, phone: "" },
              serviceName(participant, services),
              t.attendance[participant.attendance],
            )}
            tags={<CoverTag record={record} participant={participant} services={services} today={today} />}
            open={open}
            onToggle={toggle}
            onRemove={() => participants.remove(participant.id)}
            onMove={(by) => participants.move(participant.id, by)}
            isFirst={isFirst}
            isLast={isLast}
          >
            <ParticipantFields
              participant={participant}
              services={services}
              onChange={(field, values) => participants.change(participant.id, field, values)}
            />
          </ItemRow>
        )}
      >
        <AddFromFamily
          contacts={contactsLeft(record)}
          onAdd={(contact) => {
            const id = add({ name: contact.name, role: t.relations[contact.relation], phone: contact.phone });
            focusItem("participants", id);
          }}
        />
      </ItemList>
      {participants.items.length > 0 && (
        <p className="small">
          <Link to={paths.caseConsents(record.id)}>{t.seeConsents}</Link>
        </p>
      )}
    </Card>
  );
}

/** Contacts who are not participants yet, by name. */
function contactsLeft(record: CaseRecord): Contact[] {
  const names = new Set(record.participants.map(({ name }) => name.trim()));
  return record.contacts.filter(({ name }) => name.trim() !== "" && !names.has(name.trim()));
}

function AddFromFamily({ contacts, onAdd }: { contacts: Contact[]; onAdd: (contact: Contact) => void }) {
  const t = useT().cases;
  return contacts.map((contact) => (
    <EditButton
      key={contact.id}
      size="small"
      variant="tertiary"
      icon={<PersonGroupIcon aria-hidden />}
      onClick={() => onAdd(contact)}
    >
      {t.addFromContacts(contact.name, t.relations[contact.relation].toLowerCase())}
    </EditButton>
  ));
}

function serviceName(participant: Participant, services: readonly Service[]): string {
  if (participant.serviceId === "") return participant.serviceName;
  return services.find(({ id }) => id === participant.serviceId)?.name ?? participant.serviceName;
}

const metaOf = (participant: Participant, service: string, attendance: string): string =>
  [participant.role, service, participant.phone, attendance].filter(Boolean).join(" · ");

const looks: Record<ReturnType<typeof consentCovers>, readonly ["success" | "warning", ReactNode]> = {
  covered: ["success", <CheckmarkCircleIcon key="icon" aria-hidden />],
  limited: ["warning", <ExclamationmarkTriangleIcon key="icon" aria-hidden />],
  notCovered: ["warning", <XMarkOctagonIcon key="icon" aria-hidden />],
};

interface CoverTagProps {
  record: CaseRecord;
  participant: Participant;
  services: readonly Service[];
  today: string;
}

/** Family and others without a service are not covered by the consent to services, and need no such consent. */
function CoverTag({ record, participant, services, today }: CoverTagProps) {
  const t = useT().cases;
  const service = serviceName(participant, services);
  if (service.trim() === "") return null;
  const cover = consentCovers(record, participant.serviceId, service, today);
  const [color, icon] = looks[cover];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={icon}>
      {t.cover[cover]}
    </Tag>
  );
}

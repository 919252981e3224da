import { PlusIcon } from "@navikt/aksel-icons";
import { useMemo } from "react";
import { newConsentService } from "../../../shared/consent/newConsent.ts";
import type { Consent, ConsentService } from "../../../shared/consent/schema.ts";
import { pickableServices } from "../../../shared/directory/rules.ts";
import { choiceNamed, serviceChoices } from "../../../shared/directory/serviceChoices.ts";
import { idBefore, putBack } from "../../../shared/plan/rowOrder.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { showToast } from "../../ui/toast.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { ServiceRow } from "./ServiceRow.tsx";
import type { EditConsent } from "./useConsent.ts";

const LIST = "consent-service-names";
const ADD = "consent-add-service";

function useServiceRows(consent: Consent, edit: EditConsent) {
  const t = useT();
  const words = t.consent;
  const change = (id: string, field: string, recipe: (row: ConsentService) => void): void =>
    edit(words.changes.service, `service-${id}-${field}`, (draft) => {
      const row = draft.services.find((one) => one.id === id);
      if (row) recipe(row);
    });
  const add = (): void => {
    const id = newId();
    edit(words.changes.serviceAdded, `service-add-${id}`, (draft) => {
      draft.services.push(newConsentService(id, "", ""));
    });
    focusIdSoon(fieldId(`name-${id}`));
  };
  const remove = (row: ConsentService): void => {
    const before = idBefore(consent.services, row.id);
    const index = consent.services.findIndex((one) => one.id === row.id);
    const next = consent.services[index + 1] ?? consent.services[index - 1];
    edit(words.changes.serviceRemoved, `service-remove-${row.id}`, (draft) => {
      draft.services = draft.services.filter((one) => one.id !== row.id);
    });
    showToast(words.serviceRemoved(row.name || words.unnamedService), () =>
      edit(words.changes.serviceRestored, `service-restore-${row.id}`, (draft) => putBack(draft.services, row, before)),
    );
    focusIdSoon(next ? fieldId(`decision-${next.id}`) : ADD, ADD);
  };
  return { change, add, remove };
}

/** One row per service: what it may get, until when. */
export function ServicesCard({ consent, edit }: { consent: Consent; edit: EditConsent }) {
  const t = useT();
  const { registers, today } = useCase();
  const directory = useEditor(registers.directory, (state) => state);
  const choices = useMemo(() => serviceChoices(pickableServices(directory, today)), [directory, today]);
  const rows = useServiceRows(consent, edit);
  return (
    <Card title={t.consent.servicesTitle} lead={t.consent.servicesLead}>
      <Suggestions id={LIST} options={choices} />
      <div id={fieldId("services")} className="consent-services">
        {consent.services.length === 0 && <p className="muted">{t.consent.servicesEmpty}</p>}
        {consent.services.map((row) => (
          <ServiceRow
            key={row.id}
            row={row}
            today={today}
            list={LIST}
            onName={(text) =>
              rows.change(row.id, "name", (draft) => {
                draft.name = text;
                draft.serviceId = choiceNamed(choices, text)?.id ?? "";
              })
            }
            onChange={(field, recipe) => rows.change(row.id, field, recipe)}
            onRemove={() => rows.remove(row)}
          />
        ))}
        <EditButton
          id={ADD}
          className="consent-add"
          size="small"
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          onClick={rows.add}
        >
          {t.consent.addService}
        </EditButton>
      </div>
      <AutoTextarea
        label={t.consent.generalLimits}
        hint={t.consent.generalLimitsHint}
        value={consent.generalLimits}
        onChange={(text) =>
          edit(t.consent.changes.limits, "generalLimits", (draft) => {
            draft.generalLimits = text;
          })
        }
      />
    </Card>
  );
}

import { ChevronDownIcon, ChevronUpIcon } from "@navikt/aksel-icons";
import { CopyButton } from "@navikt/ds-react";
import { memo } from "react";
import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { ConfirmationMark } from "./ConfirmationMark.tsx";
import { ServiceEditor } from "./ServiceEditor.tsx";
import type { ServiceEdits } from "./useServiceEdits.ts";
import { EditButton } from "../../ui/readOnly.tsx";

export interface RowActions {
  toggle: (id: string) => void;
  confirm: (id: string) => void;
  remove: (id: string) => void;
  edits: ServiceEdits;
}

interface ServiceRowProps {
  service: Service;
  isOpen: boolean;
  /** Where it belongs, said in the row when the list is not grouped. */
  showPlace: boolean;
  today: string;
  actions: RowActions;
}

/** One service: what it is, what it offers, how to call, whether it still holds; opens into its fields. */
export const ServiceRow = memo(function ServiceRow({ service, isOpen, showPlace, today, actions }: ServiceRowProps) {
  const t = useT();
  const name = service.name.trim() || t.directory.unnamed;
  const place = [service.targetGroup, service.unit].filter((part) => part.trim() !== "").join(" · ");
  const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon;
  return (
    <li
      className={`service${isOpen ? " open" : ""}${service.closedDown ? " closed-down" : ""}`}
      data-service={service.id}
    >
      <div className="service-row">
        <button
          type="button"
          className="service-name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `service-${service.id}` : undefined}
          onClick={() => actions.toggle(service.id)}
        >
          <Chevron aria-hidden />
          <span>
            {name}
            {service.alias.trim() && <span className="service-alias">{service.alias}</span>}
          </span>
        </button>
        <p className="service-content">
          {showPlace && place && <span className="service-place">{place}</span>}
          <span title={service.content}>{service.content}</span>
        </p>
        <span className="service-phone num">
          {service.phone && (
            <>
              <span>{service.phone}</span>
              <CopyButton
                size="xsmall"
                copyText={service.phone}
                title={t.directory.copyPhone(service.phone)}
                activeText={t.directory.copied}
              />
            </>
          )}
        </span>
        <ConfirmationMark service={service} today={today} />
        <span className="service-confirm">
          {!service.closedDown && service.confirmedOn !== today && (
            <EditButton
              size="xsmall"
              variant="tertiary"
              aria-label={t.directory.confirmTodayNamed(name)}
              onClick={() => actions.confirm(service.id)}
            >
              {t.directory.confirmToday}
            </EditButton>
          )}
        </span>
      </div>
      {isOpen && (
        <ServiceEditor
          service={service}
          today={today}
          edits={actions.edits}
          onDone={actions.toggle}
          onRemove={actions.remove}
        />
      )}
    </li>
  );
});

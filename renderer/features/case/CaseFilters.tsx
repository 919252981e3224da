import { Button, Chips, Search } from "@navikt/ds-react";
import { memo, type KeyboardEvent, type ReactNode } from "react";
import type { CaseStatus } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { hasFilters, NO_COORDINATOR, noFilters, planOrder, statusOrder, type Filters } from "./listRows.ts";

interface Named {
  id: string;
  name: string;
}

interface CaseFiltersProps {
  filters: Filters;
  coordinators: readonly Named[];
  /** Those that take part in some case. */
  services: readonly Named[];
  /** Somebody has cases on the desk. */
  hasDesk: boolean;
  /** Must be stable: what has not changed is not drawn again for every key. */
  onChange: (change: Partial<Filters>) => void;
  /** Beside the chips. */
  children: ReactNode;
}

/** Down from the field is into the list. */
function intoList(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown") return;
  const row = document.querySelector<HTMLElement>(".case-table tr[data-index] a[tabindex='0']");
  if (!row) return;
  event.preventDefault();
  row.focus();
}

export function CaseFilters({ filters, coordinators, services, hasDesk, onChange, children }: CaseFiltersProps) {
  const t = useT();
  return (
    <div className="case-filters">
      <Search
        className="case-search"
        size="small"
        variant="simple"
        label={t.find.searchLabel}
        hideLabel={false}
        maxLength={100}
        value={filters.query}
        onChange={(query) => onChange({ query })}
        onClear={() => onChange({ query: "" })}
        onKeyDown={intoList}
        data-find=""
      />
      <PickedFilters
        coordinator={filters.coordinator}
        service={filters.service}
        plan={filters.plan}
        coordinators={coordinators}
        services={services}
        onChange={onChange}
      />
      {hasFilters(filters) && (
        <Button size="small" variant="tertiary" onClick={() => onChange(noFilters)}>
          {t.app.clearFilters}
        </Button>
      )}
      <div className="case-chips">
        <ChipFilters
          statuses={filters.statuses}
          overdue={filters.overdue}
          mine={filters.mine}
          childCoordinator={filters.childCoordinator}
          hasDesk={hasDesk}
          onChange={onChange}
        />
        {children}
      </div>
    </div>
  );
}

type PickedProps = Pick<CaseFiltersProps, "coordinators" | "services" | "onChange"> &
  Pick<Filters, "coordinator" | "service" | "plan">;

const PickedFilters = memo(function PickedFilters(props: PickedProps) {
  const { coordinator, service, plan, coordinators, services, onChange } = props;
  const t = useT();
  const all = { value: "", label: t.cases.allCoordinators };
  const named = ({ id, name }: Named) => ({ value: id, label: name });
  return (
    <>
      <SelectField
        label={t.cases.columns.coordinator}
        value={coordinator}
        options={[all, { value: NO_COORDINATOR, label: t.cases.missingCoordinator }, ...coordinators.map(named)]}
        onChange={(chosen) => onChange({ coordinator: chosen })}
      />
      {services.length > 0 && (
        <SelectField
          label={t.find.service}
          value={service}
          options={[all, ...services.map(named)]}
          onChange={(chosen) => onChange({ service: chosen })}
        />
      )}
      <SelectField
        label={t.cases.columns.plan}
        value={plan}
        options={[
          { value: "" as const, label: t.cases.allCoordinators },
          ...planOrder.map((value) => ({ value, label: t.cases.planTracks[value] })),
        ]}
        onChange={(chosen) => onChange({ plan: chosen })}
      />
    </>
  );
});

type ChipProps = Pick<CaseFiltersProps, "hasDesk" | "onChange"> &
  Pick<Filters, "statuses" | "overdue" | "mine" | "childCoordinator">;

const ChipFilters = memo(function ChipFilters(props: ChipProps) {
  const { statuses, overdue, mine, childCoordinator, hasDesk, onChange } = props;
  const t = useT();
  const toggle = (status: CaseStatus): void =>
    onChange({
      statuses: statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status],
    });
  return (
    <div role="group" aria-label={t.cases.filterGroup}>
      <Chips size="small" data-color="neutral">
        {statusOrder.map((status) => (
          <Chips.Toggle key={status} selected={statuses.includes(status)} onClick={() => toggle(status)}>
            {t.cases.status[status]}
          </Chips.Toggle>
        ))}
        <Chips.Toggle selected={overdue} onClick={() => onChange({ overdue: !overdue })}>
          {t.cases.overdue}
        </Chips.Toggle>
        {(hasDesk || mine) && (
          <Chips.Toggle selected={mine} onClick={() => onChange({ mine: !mine })}>
            {t.find.mine}
          </Chips.Toggle>
        )}
        <Chips.Toggle selected={childCoordinator} onClick={() => onChange({ childCoordinator: !childCoordinator })}>
          {t.cases.types.childCoordinator}
        </Chips.Toggle>
      </Chips>
    </div>
  );
});

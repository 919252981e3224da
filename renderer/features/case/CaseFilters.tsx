import { Button, Chips, Search } from "@navikt/ds-react";
import { memo } from "react";
import type { CaseStatus } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { hasFilters, NO_COORDINATOR, noFilters, statusOrder, type Filters } from "./listRows.ts";

interface CaseFiltersProps {
  filters: Filters;
  coordinators: readonly { id: string; name: string }[];
  /** Must be stable: what has not changed is not drawn again for every key. */
  onChange: (change: Partial<Filters>) => void;
}

export function CaseFilters({ filters, coordinators, onChange }: CaseFiltersProps) {
  const t = useT();
  return (
    <div className="case-filters">
      <Search
        className="case-search"
        size="small"
        variant="simple"
        label={t.cases.searchLabel}
        hideLabel={false}
        value={filters.query}
        onChange={(query) => onChange({ query })}
        onClear={() => onChange({ query: "" })}
        data-find=""
      />
      <CoordinatorFilter coordinator={filters.coordinator} coordinators={coordinators} onChange={onChange} />
      {hasFilters(filters) && (
        <Button size="small" variant="tertiary" onClick={() => onChange(noFilters)}>
          {t.app.clearFilters}
        </Button>
      )}
      <StatusFilter statuses={filters.statuses} overdue={filters.overdue} onChange={onChange} />
    </div>
  );
}

const CoordinatorFilter = memo(function CoordinatorFilter({
  coordinator,
  coordinators,
  onChange,
}: Pick<CaseFiltersProps, "coordinators" | "onChange"> & { coordinator: string }) {
  const t = useT();
  return (
    <SelectField
      label={t.cases.columns.coordinator}
      value={coordinator}
      options={[
        { value: "", label: t.cases.allCoordinators },
        { value: NO_COORDINATOR, label: t.cases.missingCoordinator },
        ...coordinators.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => onChange({ coordinator: chosen })}
    />
  );
});

const StatusFilter = memo(function StatusFilter({
  statuses,
  overdue,
  onChange,
}: Pick<CaseFiltersProps, "onChange"> & Pick<Filters, "statuses" | "overdue">) {
  const t = useT();
  const toggle = (status: CaseStatus): void =>
    onChange({
      statuses: statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status],
    });
  return (
    <div className="case-chips" role="group" aria-label={t.cases.filterGroup}>
      <Chips size="small" data-color="neutral">
        {statusOrder.map((status) => (
          <Chips.Toggle key={status} selected={statuses.includes(status)} onClick={() => toggle(status)}>
            {t.cases.status[status]}
          </Chips.Toggle>
        ))}
        <Chips.Toggle selected={overdue} onClick={() => onChange({ overdue: !overdue })}>
          {t.cases.overdue}
        </Chips.Toggle>
      </Chips>
    </div>
  );
});

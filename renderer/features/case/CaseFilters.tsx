import { Button, Chips, Search } from "@navikt/ds-react";
import type { CaseStatus } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { hasFilters, NO_COORDINATOR, noFilters, statusOrder, type Filters } from "./listRows.ts";

interface CaseFiltersProps {
  filters: Filters;
  coordinators: readonly { id: string; name: string }[];
  onChange: (filters: Filters) => void;
}

export function CaseFilters({ filters, coordinators, onChange }: CaseFiltersProps) {
  const t = useT();
  const toggle = (status: CaseStatus): void => {
    const { statuses } = filters;
    const next = statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status];
    onChange({ ...filters, statuses: next });
  };
  return (
    <div className="case-filters">
      <Search
        className="case-search"
        size="small"
        variant="simple"
        label={t.cases.searchLabel}
        hideLabel={false}
        value={filters.query}
        onChange={(query) => onChange({ ...filters, query })}
        onClear={() => onChange({ ...filters, query: "" })}
        data-find=""
      />
      <SelectField
        label={t.cases.columns.coordinator}
        value={filters.coordinator}
        options={[
          { value: "", label: t.cases.allCoordinators },
          { value: NO_COORDINATOR, label: t.cases.missingCoordinator },
          ...coordinators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(coordinator) => onChange({ ...filters, coordinator })}
      />
      <div className="case-chips" role="group" aria-label={t.cases.filterGroup}>
        <Chips size="small" data-color="neutral">
          {statusOrder.map((status) => (
            <Chips.Toggle key={status} selected={filters.statuses.includes(status)} onClick={() => toggle(status)}>
              {t.cases.status[status]}
            </Chips.Toggle>
          ))}
          <Chips.Toggle selected={filters.overdue} onClick={() => onChange({ ...filters, overdue: !filters.overdue })}>
            {t.cases.overdue}
          </Chips.Toggle>
        </Chips>
        {hasFilters(filters) && (
          <Button size="xsmall" variant="tertiary" onClick={() => onChange(noFilters)}>
            {t.app.clearFilters}
          </Button>
        )}
      </div>
    </div>
  );
}

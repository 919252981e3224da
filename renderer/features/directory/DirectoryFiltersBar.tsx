import { Button, Chips, Search } from "@navikt/ds-react";
import { useMemo } from "react";
import { usedValues } from "../../../shared/directory/groupServices.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { hasFilters, noFilters, type DirectoryFilters } from "./directoryView.ts";
import { TARGET_GROUPS, UNITS } from "./ServiceEditor.tsx";

interface DirectoryFiltersBarProps {
  services: readonly Service[];
  filters: DirectoryFilters;
  onChange: (filters: DirectoryFilters) => void;
}

const suggestion = (value: string) => ({ value, detail: "" });

export function DirectoryFiltersBar({ services, filters, onChange }: DirectoryFiltersBarProps) {
  const t = useT();
  const targetGroups = useMemo(() => usedValues(services, "targetGroup"), [services]);
  const allUnits = useMemo(() => usedValues(services, "unit"), [services]);
  const units = useMemo(
    () =>
      filters.targetGroup === ""
        ? allUnits
        : usedValues(
            services.filter((service) => service.targetGroup.trim() === filters.targetGroup),
            "unit",
          ),
    [services, allUnits, filters.targetGroup],
  );
  const options = (values: string[], chosen: string) => [
    { value: "", label: t.directory.all },
    ...(chosen === "" || values.includes(chosen) ? values : [chosen, ...values]).map((value) => ({
      value,
      label: value,
    })),
  ];
  return (
    <div className="directory-filters">
      <Suggestions id={TARGET_GROUPS} options={targetGroups.map(suggestion)} />
      <Suggestions id={UNITS} options={allUnits.map(suggestion)} />
      <Search
        className="directory-search"
        size="small"
        variant="simple"
        label={t.directory.searchLabel}
        hideLabel={false}
        value={filters.query}
        maxLength={200}
        onChange={(query) => onChange({ ...filters, query })}
        onClear={() => onChange({ ...filters, query: "" })}
        data-find=""
      />
      <SelectField
        label={t.directory.targetGroup}
        value={filters.targetGroup}
        options={options(targetGroups, filters.targetGroup)}
        onChange={(targetGroup) => onChange({ ...filters, targetGroup, unit: "" })}
      />
      <SelectField
        label={t.directory.unit}
        value={filters.unit}
        options={options(units, filters.unit)}
        onChange={(unit) => onChange({ ...filters, unit })}
      />
      <div className="directory-chips" role="group" aria-label={t.directory.filterGroup}>
        <Chips size="small" data-color="neutral">
          <Chips.Toggle
            selected={filters.unconfirmed}
            onClick={() => onChange({ ...filters, unconfirmed: !filters.unconfirmed })}
          >
            {t.directory.unconfirmed}
          </Chips.Toggle>
          <Chips.Toggle
            selected={filters.closedDown}
            onClick={() => onChange({ ...filters, closedDown: !filters.closedDown })}
          >
            {t.directory.closedDown}
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

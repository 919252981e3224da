import { useCallback, useEffect, useState } from "react";
import { useLocation, useSearchParams } from "react-router";
import type { ListColumn, ListSort } from "../../../shared/case/listChoices.ts";
import { pickedFilters } from "../../../shared/case/listStandard.ts";
import { same } from "../../../shared/same.ts";
import { useSession } from "../../bridge/session.tsx";
import { listMemory } from "./listMemory.ts";
import { NO_COORDINATOR, noFilters, type Filters } from "./listRows.ts";

export interface ListState {
  filters: Filters;
  sort: ListSort;
  columns: readonly ListColumn[];
  /** These three are stable: what has not changed is not drawn again for every key. */
  change: (change: Partial<Filters>) => void;
  sortBy: (sort: ListSort) => void;
  show: (columns: ListColumn[]) => void;
}

const scrollToTop = (): void => document.querySelector(".case-table")?.scrollTo({ top: 0 });

/**
 * How the list is narrowed, ordered and shown. What is picked stays on the workstation, also after a lock; what is
 * searched for stays in this window.
 */
export function useListChoices(isKnown: (id: string) => boolean): ListState {
  const { status, setPreferences } = useSession();
  const kept = status.preferences.caseList;
  const [parameters] = useSearchParams();
  const visit = useLocation().key;
  const [filters, setFilters] = useState((): Filters => {
    const preset = parameters.get("koordinator");
    if (preset !== null && listMemory.presetVisit !== visit) {
      Object.assign(listMemory, { presetVisit: visit, scrollTop: 0 });
      return { ...noFilters, coordinator: preset };
    }
    return listMemory.filters ?? { ...noFilters, ...withoutUnknown(kept.filters, isKnown) };
  });
  const [sort, setSort] = useState(listMemory.sort ?? kept.sort);
  const [columns, setColumns] = useState<readonly ListColumn[]>(kept.columns);
  useEffect(() => {
    Object.assign(listMemory, { filters, sort });
  }, [filters, sort]);
  useEffect(() => {
    const choices = { filters: pickedFilters(filters), sort, columns: [...columns] };
    if (!same(choices, kept)) void setPreferences({ caseList: choices });
  }, [filters, sort, columns, kept, setPreferences]);
  const change = useCallback((changed: Partial<Filters>): void => {
    setFilters((before) => ({ ...before, ...changed }));
    scrollToTop();
  }, []);
  const sortBy = useCallback((next: ListSort): void => {
    setSort(next);
    scrollToTop();
  }, []);
  return { filters, sort, columns, change, sortBy, show: setColumns };
}

/** The list was perhaps left in another store, or an entry is gone: an id nobody knows would hide every case. */
function withoutUnknown<F extends { coordinator: string; service: string }>(
  filters: F,
  isKnown: (id: string) => boolean,
): F {
  const { coordinator, service } = filters;
  return {
    ...filters,
    coordinator: coordinator === NO_COORDINATOR || isKnown(coordinator) ? coordinator : "",
    service: isKnown(service) ? service : "",
  };
}

import { groupServices, type TargetGroup } from "../../../shared/directory/groupServices.ts";
import { isStale } from "../../../shared/directory/rules.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import type { ServiceSearch } from "../../../shared/directory/searchServices.ts";

export interface DirectoryFilters {
  query: string;
  targetGroup: string;
  unit: string;
  /** Only those no human has confirmed in the last 12 months. */
  unconfirmed: boolean;
  closedDown: boolean;
}

export const noFilters: DirectoryFilters = {
  query: "",
  targetGroup: "",
  unit: "",
  unconfirmed: false,
  closedDown: false,
};

export const hasFilters = (filters: DirectoryFilters): boolean =>
  filters.query.trim() !== "" || filters.targetGroup !== "" || filters.unit !== "" || filters.unconfirmed;

/** What passes the filters: best hit first when something is searched for, else as the directory has it. */
export function filterServices(search: ServiceSearch, filters: DirectoryFilters, today: string): Service[] {
  return search
    .find(filters.query)
    .filter(
      (service) =>
        (filters.closedDown || !service.closedDown) &&
        (filters.targetGroup === "" || service.targetGroup.trim() === filters.targetGroup) &&
        (filters.unit === "" || service.unit.trim() === filters.unit) &&
        (!filters.unconfirmed || isStale(service, today)),
    );
}

/** The groups cut after `limit` services; the counts in the headings stay whole. */
export function groupsUpTo(services: readonly Service[], limit: number): TargetGroup[] {
  let left = limit;
  const groups: TargetGroup[] = [];
  for (const group of groupServices(services)) {
    if (left <= 0) break;
    const units = [];
    for (const unit of group.units) {
      if (left <= 0) break;
      units.push({ ...unit, services: unit.services.slice(0, left) });
      left -= unit.services.length;
    }
    groups.push({ ...group, units });
  }
  return groups;
}

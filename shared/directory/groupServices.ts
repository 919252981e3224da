import { compareText } from "./rules.ts";
import type { Service } from "./schema.ts";

export interface UnitGroup {
  unit: string;
  count: number;
  services: Service[];
}

export interface TargetGroup {
  targetGroup: string;
  count: number;
  units: UnitGroup[];
}

/** The directory as the Rana guide prints it: by target group, then unit, then name. What has no group comes last. */
export function groupServices(services: readonly Service[]): TargetGroup[] {
  return groupBy(services, (service) => service.targetGroup).map(([targetGroup, inGroup]) => ({
    targetGroup,
    count: inGroup.length,
    units: groupBy(inGroup, (service) => service.unit).map(([unit, inUnit]) => ({
      unit,
      count: inUnit.length,
      services: inUnit.sort((a, b) => compareText(a.name, b.name)),
    })),
  }));
}

/** Each value in use, in order; empty left out. For filters and suggestions. */
export function usedValues(services: readonly Service[], field: "targetGroup" | "unit"): string[] {
  return groupBy(services, (service) => service[field])
    .map(([value]) => value)
    .filter((value) => value !== "");
}

function groupBy(services: readonly Service[], keyOf: (service: Service) => string): [string, Service[]][] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const key = keyOf(service).trim();
    const group = groups.get(key);
    if (group) group.push(service);
    else groups.set(key, [service]);
  }
  return [...groups].sort(([a], [b]) => emptyLast(a, b));
}

function emptyLast(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return compareText(a, b);
}

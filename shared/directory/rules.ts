import { addMonths, isIsoDate } from "../dates.ts";
import { fold } from "../text.ts";
import type { Directory, Service } from "./schema.ts";

/** `product.md` 8: grey after 12 months, out of pick lists after 24. */
export const staleAfterMonths = 12;
export const hiddenAfterMonths = 24;

export function newService(id: string, today: string): Service {
  return {
    id,
    name: "",
    alias: "",
    targetGroup: "",
    unit: "",
    content: "",
    howToApply: "",
    phone: "",
    website: "",
    email: "",
    visitingAddress: "",
    openingHours: "",
    ageFrom: null,
    ageTo: null,
    localTips: "",
    confirmedOn: "",
    confirmedBy: "",
    editedOn: today,
    closedDown: false,
  };
}

/** True when nobody has written anything in it yet. */
export function isBlankService(service: Service): boolean {
  const blank = newService(service.id, service.editedOn);
  return (Object.keys(blank) as (keyof Service)[]).every((field) => service[field] === blank[field]);
}

/** What the list says about trust: never confirmed by a human, confirmed, or so long ago that it must be asked again. */
export function confirmation(service: Service, today: string): "never" | "confirmed" | "stale" {
  if (!isIsoDate(service.confirmedOn)) return "never";
  return addMonths(service.confirmedOn, staleAfterMonths) < today ? "stale" : "confirmed";
}

/** True when no human has confirmed it in the last 12 months. */
export const isStale = (service: Service, today: string): boolean => confirmation(service, today) !== "confirmed";

/**
 * True when it is kept but not offered: closed down, or nobody has vouched for it in 24 months. A service never
 * confirmed counts from the day it was last edited, so that a fresh import can be used.
 */
export function isHidden(service: Service, today: string): boolean {
  if (service.closedDown) return true;
  const vouched = [service.confirmedOn, service.editedOn].find(isIsoDate);
  return vouched !== undefined && addMonths(vouched, hiddenAfterMonths) < today;
}

/** What pick lists offer, by name. */
export function pickableServices(directory: Directory, today: string): Service[] {
  return directory.services
    .filter((service) => service.name.trim() !== "" && !isHidden(service, today))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.targetGroup, b.targetGroup));
}

const collator = new Intl.Collator("nb", { numeric: true });
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** Two entries are the same service when name, unit and target group read alike. */
export function serviceKey(service: Pick<Service, "name" | "unit" | "targetGroup">): string {
  return [service.name, service.unit, service.targetGroup].map((text) => folded(text)).join("\n");
}

const folded = (text: string): string => fold(text).replace(/\s+/g, " ").trim();
